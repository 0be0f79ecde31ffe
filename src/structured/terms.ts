import type { DefinedTermSet } from 'schema-dts';
import type { Term } from '../schemas/term.ts';

/**
 * Describes the glossary. What a term means stands there, at the term's address; it is not said twice.
 *
 * @param terms its entries
 * @param url full address of the page
 * @param name title of the page
 * @returns the description
 */
export function definedTermSet(terms: Term[], url: string, name: string): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': url,
    name,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${term.id}`,
      name: term.name,
      ...(term.short[0] !== undefined && { termCode: term.short[0] }),
    })),
  };
}
