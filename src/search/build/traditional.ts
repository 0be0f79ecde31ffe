import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'tw' });

/**
 * Adds to Chinese, which the record writes in simplified characters, how Taiwan and Hong Kong write it.
 *
 * @param form words in any language
 * @returns the form; then the same in traditional characters, where they are others
 */
export function withTraditional(form: string): string[] {
  return [...new Set([form, convert(form)])];
}
