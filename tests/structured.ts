import type { JsonLdDocument, NodeObject } from 'jsonld';
import jsonld from 'jsonld';

/** The part of schema.org's own context that says how to read what we write: a test asks no other host for it. */
const schemaOrg = {
  '@context': {
    '@vocab': 'https://schema.org/',
    type: '@type',
    id: '@id',
    url: { '@type': '@id' },
    item: { '@type': '@id' },
    archivedAt: { '@type': '@id' },
    eventAttendanceMode: { '@type': '@id' },
    dateModified: { '@type': 'https://schema.org/Date' },
    datePublished: { '@type': 'https://schema.org/Date' },
    startDate: { '@type': 'https://schema.org/Date' },
    endDate: { '@type': 'https://schema.org/Date' },
  },
};

/**
 * Reads JSON-LD with a real processor, which refuses what it would have to leave out.
 *
 * @param json JSON-LD as it stands in a page
 * @param base full address of the page
 * @returns the things it describes, with every name and address in full
 */
export async function expandJsonLd(json: string, base: string): Promise<NodeObject[]> {
  const expanded = await jsonld.expand(
    JSON.parse(json) as JsonLdDocument,
    {
      base,
      safe: true,
      documentLoader: (url) => {
        if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`A test asked for ${url}.`);
        return Promise.resolve({ documentUrl: url, document: schemaOrg });
      },
    } as Parameters<typeof jsonld.expand>[1],
  );
  return expanded as NodeObject[];
}

/**
 * Lists every address that expanded JSON-LD names.
 *
 * @param value the expanded JSON-LD, or a part of it
 * @returns its addresses, in order
 */
export function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === '@id' ? [String(inner)] : addressesIn(inner),
  );
}
