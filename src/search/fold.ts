const marks = /\p{M}/gu;
const strokes: Record<string, string> = { đ: 'd', Đ: 'd', ð: 'd', ø: 'o', ł: 'l', ß: 'ss' };

/**
 * Brings a text into the form in which readers' spellings meet: lower case, no accents, straight quotation marks and
 * hyphens, single spaces. Vietnamese đ is a letter, not a d with a mark, so Unicode leaves it alone; readers do not.
 *
 * @param text any text
 * @returns the folded text: `Biển Đông` becomes `bien dong`
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(marks, '')
    .toLowerCase()
    .replaceAll(/[đĐðøłß]/g, (letter) => strokes[letter] ?? letter)
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”„″«»]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
