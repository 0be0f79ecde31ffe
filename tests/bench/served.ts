import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** A line as slow as one likes: it delays each answer, and what is on its way shares it. */
export interface Line {
  /** Milliseconds until an answer begins. */
  latency: number;
  /** Bytes a second. */
  rate: number;
}

/** A site served over a line, with what went over it. */
export interface ServedSite {
  /** Full address, without a slash at the end. */
  address: string;
  /** The line it is served over; none is as fast as the machine. */
  line: Line | undefined;
  /** Bytes of each answer since this was last emptied, in order. */
  sent: { path: string; bytes: number }[];
  close: () => void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const compressible = /^(?:text|application)\/|svg/;
const chunk = 8192;

/**
 * Serves a finished site as a good static host does: text under Brotli, its own page for what does not exist. The line
 * is slowed down here and not by the browser, whose brake does not reach its workers.
 *
 * @param folder absolute path of the site
 * @returns the site, served at a free port
 */
export async function serveOverLine(folder: string): Promise<ServedSite> {
  const packed = new Map<string, Buffer>();
  const bodyOf = (file: string, type: string | undefined): Buffer => {
    const plain = packed.get(file) ?? readFileSync(file);
    const body = packed.has(file) || !compressible.test(type ?? '') ? plain : brotliCompressSync(plain);
    packed.set(file, body);
    return body;
  };
  let free = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const asked = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = existsSync(asked) && statSync(asked).isFile();
    const file = found ? asked : join(folder, '404.html');
    const type = types[extname(file)];
    const body = bodyOf(file, type);
    site.sent.push({ path, bytes: body.length });
    void (async () => {
      await pause(site.line?.latency ?? 0);
      response.writeHead(found ? 200 : 404, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'max-age=600',
        ...(compressible.test(type ?? '') && { 'content-encoding': 'br' }),
      });
      for (let sent = 0; sent < body.length; sent += chunk) {
        const part = body.subarray(sent, sent + chunk);
        if (site.line) {
          free = Math.max(free, performance.now()) + (part.length / site.line.rate) * 1000;
          await pause(free - performance.now());
        }
        response.write(part);
      }
      response.end();
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const site: ServedSite = {
    address: `http://localhost:${port}`,
    line: undefined,
    sent: [],
    close: () => server.close(),
  };
  return site;
}
