import { readSettings } from '../settings.ts';
import { buildSite } from './build-site.ts';

try {
  await buildSite(readSettings(process.env));
} catch (error) {
  console.error(error);
  console.error('\nThe build failed; the last good site stays as it was.');
  // Not exitCode: what failed may have left something running that would keep this process alive.
  process.exit(1);
}
