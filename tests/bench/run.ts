// What readers and editors wait for, measured: `npm run bench`, or one part of it by name, `npm run bench -- pages`.
import { benchLighthouse } from './lighthouse.ts';
import { benchPages } from './pages.ts';
import { benchSearch } from './search.ts';

/** Each says, by false, that what it measured is not good enough. */
const parts: Record<string, () => Promise<boolean | undefined>> = {
  pages: async () => void (await benchPages()),
  search: async () => void (await benchSearch()),
  lighthouse: benchLighthouse,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => parts[name] === undefined);

if (unknown.length > 0) {
  console.error(`There is no bench “${unknown.join(', ')}”. There are: ${Object.keys(parts).join(', ')}`);
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n## ${name}\n`);
    if ((await run()) === false) process.exitCode = 1;
  }
}
