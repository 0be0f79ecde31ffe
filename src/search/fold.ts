const marks = /\p{M}/gu;

/**
 * Brings letters into the form in which readers' spellings meet: lower case, no accents. Vietnamese đ is a letter, not a d
 * with a mark, so Unicode leaves it alone; readers do not.
 *
 * @param text any text
 * @returns the folded text: `Biển Đông` becomes `bien dong`
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(marks, '').toLowerCase().replaceAll('đ', 'd');
}
