// What pages of the record say of themselves to programs.
import type { Thing } from 'schema-dts';
import type { PageCitation } from '../markdown/citation.ts';
import type { Branch } from '../navigation.ts';
import type { DescribedPage } from '../structured/article.ts';
import { article, collectionPage } from '../structured/article.ts';
import { breadcrumbList } from '../structured/breadcrumbs.ts';
import { dataCatalog } from '../structured/datasets.ts';
import { event } from '../structured/event.ts';
import { webSite } from '../structured/website.ts';
import { allDatasets } from './datasets.ts';
import { allPeople, allTerms } from './entries.ts';
import { fullAddress, linkTo } from './links.ts';
import type { Page } from './pages.ts';
import { pageOfKind } from './pages.ts';
import { citedPlace } from './sections.ts';

/**
 * Describes a page, and what it is about.
 *
 * @param page the page
 * @param citations what it cites
 * @returns its descriptions
 */
export async function describePage(page: Page, citations: PageCitation[] = []): Promise<Thing[]> {
  const { kind, description } = page.data;
  const cited = citations.map(({ source }) => linkTo(`/sources/${source}/`));
  const described: DescribedPage = { place: citedPlace(page), description, cited, root: fullAddress('/') };
  switch (kind) {
    case 'home':
      return [webSite(described.root), article(described)];
    case 'data':
      return [dataCatalog(await allDatasets(), described.place)];
    case 'article':
      return [article(described), ...(await describeEvent(page))];
    default:
      return [collectionPage(described)];
  }
}

async function describeEvent(page: Page): Promise<Thing[]> {
  const held = page.data.event;
  if (!held) return [];
  const organiser = (await allTerms()).find(({ id }) => id === held.organiser);
  if (!organiser) throw new Error(`There is no term “${held.organiser}”.`);
  const everyone = await allPeople();
  const participants = held.participants.flatMap((id) => everyone.find((person) => person.id === id) ?? []);
  const [glossary, people] = [(await pageOfKind('glossary')).id, (await pageOfKind('people')).id];
  return [
    event({
      name: page.data.title,
      url: fullAddress(page.id),
      event: held,
      organiser,
      participants,
      glossary: linkTo(glossary),
      people: linkTo(people),
    }),
  ];
}

/**
 * Describes where a page stands.
 *
 * @param trail the pages from the home page down to it
 * @returns the description; none for a page that stands below no other
 */
export function describeTrail(trail: Branch[]): Thing[] {
  if (trail.length < 2) return [];
  return [breadcrumbList(trail.map(({ address, label }) => ({ name: label, url: fullAddress(address) })))];
}
