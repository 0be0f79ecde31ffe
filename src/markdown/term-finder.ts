/** What pages need to know of a name of the glossary to link it. */
export interface GlossaryTerm {
  id: string;
  /** Forms that are linked where they stand: the full name and the short forms. */
  forms: string[];
  /** Address of the page that treats it, which explains it better than the glossary would. */
  treatedAt: string;
}

/** A term in a text: where it stands and which it is. */
export interface FoundTerm {
  start: number;
  end: number;
  id: string;
}

const letterOrDigit = String.raw`[\p{L}\p{N}]`;

/**
 * Makes the search for terms in a text. Whole words only, the longest form first, in the case of the glossary but for
 * the first letter of a name of several words, which stands at the beginning of a sentence or not.
 *
 * @param terms the terms to look for
 * @returns a function from a text to the terms in it, in order
 */
export function termFinder(terms: GlossaryTerm[]): (text: string) => FoundTerm[] {
  const ids = new Map<string, string>();
  for (const { id, forms } of terms) {
    for (const form of forms.flatMap(spellings)) ids.set(form, id);
  }
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length).map(literally);
  if (longestFirst.length === 0) return () => [];
  // A hyphen joins: the DOC in SOM-DOC is another name.
  const whole = new RegExp(
    `(?<!${letterOrDigit}|${letterOrDigit}[-.])(?:${longestFirst.join('|')})(?!${letterOrDigit}|[-.]${letterOrDigit})`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(whole)].map(({ index, 0: form }) => ({
      start: index,
      end: index + form.length,
      id: ids.get(form) ?? '',
    }));
}

function literally(form: string): string {
  return form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function spellings(form: string): string[] {
  const first = form.charAt(0);
  const inSentence = first.toLowerCase() + form.slice(1);
  // ACFTA 3.0 begins with a capital wherever it stands; “High-speed rail” does not.
  return /^\p{Lu}\p{Ll}/u.test(form) && /[\s-]/.test(form) ? [form, inSentence] : [form];
}
