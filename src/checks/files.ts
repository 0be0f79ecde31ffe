import { extname, join } from 'node:path';
import { pageAddress } from '../addresses.ts';
import type { Fault } from '../reading/finding.ts';
import { placed } from '../reading/finding.ts';
import { nearMisses } from '../reading/near-misses.ts';
import { idForm } from '../schemas/id.ts';
import { imageTypes } from './images.ts';
import type { Rule } from './rule.ts';

const needed = ['sources.yaml', 'glossary.yaml', 'people.yaml', 'permalinks.txt'];
const known = [...needed, 'questions.yaml', 'moved.yaml'];

/** No file of Windows may have these names, and an editor there could not even receive it. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** What the build puts there itself, and below it. */
const taken: Record<string, string> = {
  '/all/': 'the whole record as one page',
  '/cite/': 'the pages on how to cite',
  '/glossary/sources/': 'the sources of names',
  '/pagefind/': 'the search index',
};

/** Below the page that editors write, the build puts its own. */
const sourcesPlace = { place: '/sources/', owner: 'a page for each source' };

/**
 * Every file of the content is one the build knows, under a name that is fit to be an address on any host: lower-case
 * ASCII words with hyphens.
 */
export const files: Rule = ({ folder, files: paths }) => {
  const missing = needed
    .filter((name) => !paths.includes(name))
    .map((name) => ({
      file: join(folder, name),
      line: 1,
      message: 'the file is missing',
      // Without the list of what was published, no address that is gone would be missed.
      hint: name.endsWith('.txt')
        ? 'bring it back; that of a new site is empty'
        : 'add it; a list without entries is []',
    }));
  const faulty = paths.flatMap((path) => {
    const fault = path.startsWith('pages/') ? pageFault(path.slice('pages/'.length)) : dataFault(path);
    return placed({ file: join(folder, path), line: 1 }, fault);
  });
  return [...missing, ...faulty];
};

function dataFault(path: string): Fault | undefined {
  if (known.includes(path)) return undefined;
  const series = /^figures\/([^/]+)\.yaml$/.exec(path)?.[1];
  if (series !== undefined) return nameFault(series);
  return { message: 'the build does not know this file', hint: nearMisses(path, known) };
}

function nameFault(name: string): Fault | undefined {
  if (idForm.test(name)) return undefined;
  return {
    message: `“${name}” is not fit for an address`,
    hint: 'name files and folders in lower-case ASCII letters and digits, with single hyphens',
  };
}

function pageFault(path: string): Fault | undefined {
  const type = extname(path);
  if (!['.md', '.mdx', ...imageTypes].includes(type)) {
    const hint = `pages are .md or .mdx, images ${imageTypes.join(', ')}`;
    return { message: 'this is neither a page nor an image', hint };
  }
  const names = path.slice(0, -type.length).split('/');
  const unfit = names.find((name) => !idForm.test(name));
  if (unfit !== undefined) return nameFault(unfit);
  const device = names.find((name) => devices.test(name));
  if (device !== undefined) {
    return { message: `Windows keeps the name “${device}” for itself`, hint: 'choose another' };
  }
  if (names.slice(0, -1).includes('index')) {
    return { message: 'a folder is named “index”, as the page of a folder is', hint: 'choose another name' };
  }
  const address = pageAddress(path);
  const owned = /^\/sources\/./.test(address) ? sourcesPlace : placeOfBuild(address);
  if (!owned) return undefined;
  return { message: `${owned.place} is where the build puts ${owned.owner}`, hint: 'put the page elsewhere' };
}

/**
 * Says whether the build itself answers at an address, whatever the sources are.
 *
 * @param address address of a page, from the root of the site
 * @returns the place it lies in and what the build puts there; undefined where pages may stand
 */
export function placeOfBuild(address: string): { place: string; owner: string } | undefined {
  const found = Object.entries(taken).find(([place]) => address.startsWith(place));
  return found && { place: found[0], owner: found[1] };
}
