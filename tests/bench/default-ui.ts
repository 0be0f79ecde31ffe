import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Search</title>
    <link href="/pagefind/pagefind-ui.css" rel="stylesheet" />
    <script src="/pagefind/pagefind-ui.js"></script>
  </head>
  <body>
    <div id="search"></div>
    <script>new PagefindUI({ element: '#search' });</script>
  </body>
</html>
`;

/**
 * Puts Pagefind’s own search page beside ours, over the same index: at `/default-ui/`.
 *
 * @param site absolute path of a finished site; our build has left out what it needs, so it is added
 */
export async function addDefaultUi(site: string): Promise<void> {
  const folder = join(site, 'pagefind-itself');
  const { index } = await createIndex({});
  await index?.writeFiles({ outputPath: folder });
  for (const file of ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-worker.js']) {
    copyFileSync(join(folder, file), join(site, 'pagefind', file));
  }
  rmSync(folder, { recursive: true });
  mkdirSync(join(site, 'default-ui'));
  writeFileSync(join(site, 'default-ui/index.html'), page);
}
