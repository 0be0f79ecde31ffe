import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Image } from 'mdast';
import { elementsIn, parseHtml } from '../html.ts';
import { nodesOf } from '../mdast.ts';
import type { Fault } from '../reading/finding.ts';
import { lineOf, placed } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import type { ContentPage } from '../reading/page.ts';
import type { Rule } from './rule.ts';
import { onPages } from './rule.ts';

/** Endings of the images that content may hold. */
export const imageTypes = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];

/** In bytes. Readers pay for each, on a phone too; a photograph of 1,600 pixels is well below. */
const largest = 400_000;

/** What the bytes of each type of image hold near their beginning; of the others any text is one. */
const signatures: Record<string, RegExp> = {
  '.avif': /^....ftypavi[fs]/s,
  '.gif': /^GIF8/,
  '.jpeg': /^\xFF\xD8\xFF/,
  '.jpg': /^\xFF\xD8\xFF/,
  '.png': /^\x89PNG/,
  '.svg': /<svg[\s>]/,
  '.webp': /^RIFF....WEBP/s,
};

/** Every image is a file of the content, of the type it says, not too large, and says in words what it shows. */
export const images: Rule = ({ folder, files, pages }) => {
  const known = files.filter((path) => imageTypes.includes(posix.extname(path)));
  return onPages(pages, (page) =>
    nodesOf(page.tree, 'image').flatMap((node) =>
      placed({ line: lineOf(node) }, faults(node, page, folder, known)),
    ),
  );
};

function faults({ url, alt }: Image, page: ContentPage, folder: string, known: string[]): Fault[] {
  const unnamed: Fault[] = [];
  const file = posix.basename(url);
  if (!alt?.trim() || [file, posix.parse(file).name].includes(alt.trim())) {
    const hint = 'write between the brackets what it shows: ![Leaders at the table](leaders.webp)';
    unnamed.push({ message: `the image “${url}” has no alternative text`, hint });
  }
  // Compared with the list and not the disk: some disks do not tell upper case from lower, but hosts do.
  const path = posix.join('pages', posix.dirname(page.name), url);
  if (!known.includes(path)) {
    const here = known.map((image) => posix.relative(posix.join('pages', posix.dirname(page.name)), image));
    const hint = `keep images in content/pages/, named by their path from the page; ${nearMisses(url, here)}`;
    return [...unnamed, { message: `there is no image “${url}”`, hint }];
  }
  const { size } = statSync(join(folder, path));
  if (size <= largest) return [...unnamed, ...bytesFaults(url, join(folder, path))];
  const message = `the image “${url}” has ${Math.round(size / 1000)} kB`;
  return [...unnamed, { message, hint: `make it smaller, ${largest / 1000} kB at most` }];
}

/** Astro ends a build at a picture that is none, and a drawing can hold what runs. */
function bytesFaults(url: string, path: string): Fault[] {
  const bytes = readFileSync(path, 'latin1');
  const type = posix.extname(url);
  if (signatures[type]?.test(bytes) !== true) {
    const hint = 'save it again as what its ending says, or mend the ending';
    return [{ message: `the image “${url}” is no ${type} file`, hint }];
  }
  if (type !== '.svg' || !canRun(bytes)) return [];
  return [{ message: `the image “${url}” holds what can run`, hint: 'save the drawing without scripts' }];
}

/** Whether a drawing that is opened by itself could run a script. */
function canRun(svg: string): boolean {
  return elementsIn(parseHtml(svg)).some(
    ({ tagName, properties }) =>
      /(^|:)(script|foreignObject)$/i.test(tagName) ||
      Object.entries(properties).some(
        // Browsers skip spaces and control characters within the name of the scheme.
        ([name, value]) =>
          /^on/i.test(name) || /^javascript:/i.test(String(value).replaceAll(/[\s\p{Cc}]/gu, '')),
      ),
  );
}
