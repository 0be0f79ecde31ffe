import { readSite, siteAddresses } from '../reading/built-site.ts';
import { addPermalinks } from '../permalinks.ts';
import { readSettings } from '../settings.ts';

// From the finished site, since much of what readers link to is made by the build: sources, names, generated headings.
const { content, output } = readSettings(process.env);
const added = addPermalinks(content, siteAddresses(readSite(output)));
console.log(`${added} new ${added === 1 ? 'address' : 'addresses'} in permalinks.txt.`);
