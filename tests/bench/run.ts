// What readers and editors wait for, measured: `npm run bench`, or one part of it by name, `npm run bench -- pages`.
import { benchPages } from './pages.ts';
import { benchSearch } from './search.ts';

const parts: Record<string, () => Promise<void>> = { pages: benchPages, search: benchSearch };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => parts[name] === undefined);

if (unknown.length > 0) {
  console.error(`There is no bench “${unknown.join(', ')}”. There are: ${Object.keys(parts).join(', ')}`);
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n## ${name}\n`);
    await run();
  }
}
