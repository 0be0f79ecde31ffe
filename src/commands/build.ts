import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';

await buildSite(readSettings(process.env));
