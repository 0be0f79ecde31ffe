import { checkContent } from '../checks/index.ts';
import { readSettings } from '../settings.ts';
import { report } from './report.ts';

// Seconds, not a build: for editors, and for a hook before each commit.
if (report(checkContent(readSettings(process.env).content))) console.log('The content is fit to build.');
