import type { Event } from 'schema-dts';
import type { PageEvent } from '../schemas/page.ts';
import type { Person } from '../schemas/person.ts';
import type { Term } from '../schemas/term.ts';

/** What a meeting's description is made from. */
export interface DescribedEvent {
  /** Title of the page about it. */
  name: string;
  /** Full address of the page about it. */
  url: string;
  event: PageEvent;
  /** The body it is a meeting of. */
  organiser: Term;
  /** Who is recorded as having taken part. */
  participants: Person[];
  /** Addresses of the glossary and of the people page, from the root of the host. */
  glossary: string;
  people: string;
}

/**
 * Describes a meeting: when, where, of whom, and who is recorded as having taken part, each in the office held then.
 *
 * @param described the meeting
 * @returns the description
 */
export function event({ name, url, event: held, ...around }: DescribedEvent): Event {
  const { organiser, participants, glossary, people } = around;
  return {
    '@type': 'Event',
    url,
    name,
    startDate: held.date,
    endDate: held.date,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: held.venue,
      address: { '@type': 'PostalAddress', addressLocality: held.city, addressCountry: held.country },
    },
    // At that address is the term, not the body that it names.
    organizer: { '@type': 'Organization', url: `${glossary}#${organiser.id}`, name: organiser.name },
    attendee: participants.map((person) => ({
      '@type': 'Person',
      '@id': `${people}#${person.id}`,
      name: person.name,
      jobTitle: person.office,
      affiliation: { '@type': 'Organization', name: person.for },
    })),
  };
}
