import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { inlineScripts } from '../export/host-files.ts';
import { securityHeaders } from '../policy.ts';

/**
 * Serves a finished site as a static host should: under its base path, with our headers, a redirect to the slash at
 * the end of an address, and its own page for what does not exist.
 *
 * @param folder absolute path of the finished site
 * @param base path it is served under
 * @param port port to listen on; 0 for any that is free
 * @returns the listening server
 * @throws if the folder holds no site, or the port is taken
 */
export async function serve(folder: string, base: string, port: number): Promise<Server> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no finished site yet. Run: npm run build');
  const notFound = (_request: IncomingMessage, response: ServerResponse): void => {
    response
      .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      .end(readFileSync(join(folder, '404.html')));
  };
  // dev: files are read anew at each request, so a build that lands is served at once.
  const files = sirv(folder, { dev: true, extensions: ['html'], onNoMatch: notFound });
  const headers = Object.entries(securityHeaders(inlineScripts));
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    if (path === undefined) {
      response.writeHead(302, { location: base }).end();
    } else if (path !== '' && !path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else {
      request.url = `/${path}${search}`;
      files(request, response);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
}
