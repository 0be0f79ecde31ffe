import { z } from 'astro/zod';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Says whether a tag names a language, in BCP 47.
 *
 * @param tag the tag as written: `vi`
 * @returns whether it does; `vn` and `cn` are countries, and do not
 */
export function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(tag) && names.of(tag) !== undefined;
}

/** A language, as a tag. */
export const languageTag = z.string().refine(isLanguage, 'Use a language tag such as en, vi or zh');
