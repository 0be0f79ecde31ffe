// The finished site behind real servers, with the settings in hosting/: `npm run test:hosts`, after `npm test`, which
// builds the sites. A server that is not installed is said to be untested; `apt-get install nginx-light caddy` has both.
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, get } from 'node:http';
import { dirname, extname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { inlineScripts } from '../../src/export/host-files.ts';
import { hashedLifetime, hashedPaths, securityHeaders } from '../../src/policy.ts';
import { hashes } from '../files.ts';
import { sites } from '../sites.ts';

const folder = resolve('.build/hosts');
const headers = Object.entries(securityHeaders(inlineScripts)).map(([name, value]) => [
  name.toLowerCase(),
  value,
]);
const agent = new Agent({ keepAlive: true, maxSockets: 50 });

/** What a text of each sort is sent as; anything else is not compressed again. */
const types: Record<string, RegExp> = {
  '.css': /^text\/css; charset=utf-8$/,
  '.csv': /^text\/csv; charset=utf-8$/,
  '.html': /^text\/html; charset=utf-8$/,
  '.js': /^(application|text)\/javascript; charset=utf-8$/,
  '.json': /^application\/json(; charset=utf-8)?$/,
  '.md': /^text\/markdown; charset=utf-8$/,
  '.svg': /^image\/svg\+xml(; charset=utf-8)?$/,
  '.txt': /^text\/plain; charset=utf-8$/,
  '.webmanifest': /^application\/manifest\+json(; charset=utf-8)?$/,
  '.xml': /^(text|application)\/(rss\+)?xml(; charset=utf-8)?$/,
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function ask(address: string, requestHeaders: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    get(address, { agent, headers: requestHeaders }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    }).on('error', fail);
  });
}

/** Settings of a server as a file of ours has them, changed only where they say that they must be. */
function settings(file: string, changes: [string, string][]): string {
  return changes.reduce(
    (text, [from, to]) => {
      assert.ok(text.includes(from), `${file} has no “${from}”`);
      return text.replace(from, to);
    },
    readFileSync(file, 'utf8'),
  );
}

const port = Number(process.env.TEST_PORT ?? 4391) + 5;

/** Writes the settings for a site under a base path; gives the command that starts the server with them. */
const servers: Record<string, { version: string[]; start: (root: string, base: string) => string[] }> = {
  nginx: {
    version: ['nginx', '-v'],
    start(root, base) {
      const site = settings('hosting/nginx.conf', [
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['/srv/asean-china-summit;', `${root};`],
        ['error_page 404 /404.html;', `error_page 404 ${base}404.html;`],
      ]);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      const main = `${user} daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
        events { worker_connections 256; }
        http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
        ${temporary.join(' ')}\n${site}\n}`;
      writeFileSync(join(folder, 'nginx.conf'), main);
      return ['nginx', '-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`];
    },
  },
  caddy: {
    version: ['caddy', 'version'],
    start(root, base) {
      const site = settings('hosting/Caddyfile', [
        ['example.org {', `http://127.0.0.1:${port} {`],
        ['/srv/asean-china-summit\n\tencode', `${root}\n\tencode`],
        ['rewrite * /404.html', `rewrite * ${base}404.html`],
      ]);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
      return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
};

for (const [name, { version, start }] of Object.entries(servers)) {
  const [program = '', ...question] = version;
  const missing = spawnSync(program, question).error ? `${name} is not installed here, and untested` : false;
  for (const [kind, { environment }] of Object.entries(sites)) {
    describe(`${name}, site “${kind}”`, { skip: missing, timeout: 180_000 }, () => {
      behind(environment.SITE_OUTPUT, environment.SITE_BASE, start);
    });
  }
}

function behind(output: string, base: string, start: (root: string, base: string) => string[]): void {
  const origin = `http://127.0.0.1:${port}`;
  const root = join(folder, 'root');
  const paths = [...hashes(output).keys()].filter((path) => !/^_(headers|redirects)$/.test(path));
  const addressOf = (path: string): string => origin + base + path.replace(/(^|\/)index\.html$/, '$1');
  let server: ChildProcess;

  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    const link = join(root, base).replace(/\/$/, '');
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve(output), link);
    const [program = '', ...rest] = start(root, base);
    server = spawn(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
    for (let tries = 0; tries < 50; tries++) {
      await pause(100);
      // One that ends has found its port taken: whatever answers there is not ours.
      assert.equal(server.exitCode, null, 'the server has ended');
      if (
        await ask(origin + base).then(
          () => true,
          () => false,
        )
      )
        return;
    }
    assert.fail('the server did not start');
  });
  after(async () => {
    if (server.exitCode !== null) return;
    const ended = new Promise((done) => server.once('exit', done));
    server.kill();
    await ended;
  });

  test('every file is sent whole, as what it is, with our headers, for as long as it may be kept', async () => {
    assert.ok(paths.length > 50);
    for (const path of paths) {
      const { status, headers: sent, body } = await ask(addressOf(path));
      assert.equal(status, 200, path);
      assert.ok(body.equals(readFileSync(join(output, path))), `${path} is not what was built`);
      assert.match(String(sent['content-type']), types[extname(path)] ?? /./, path);
      const hashed = hashedPaths.some((start) => `/${path}`.startsWith(start));
      assert.equal(sent['cache-control'], hashed ? hashedLifetime : 'no-cache', path);
      for (const [header, value] of headers)
        assert.equal(sent[String(header)], value, `${header} of ${path}`);
    }
  });

  test('texts are compressed, and files that are so already are not', async () => {
    for (const path of paths) {
      const { headers: sent, body } = await ask(addressOf(path), { 'accept-encoding': 'gzip' });
      const whole = readFileSync(join(output, path));
      const text = extname(path) in types && whole.length > 1000;
      if (text) {
        assert.equal(sent['content-encoding'], 'gzip', path);
        assert.match(String(sent.vary), /accept-encoding/i);
        assert.ok(gunzipSync(body).equals(whole), path);
      } else if (!(extname(path) in types)) assert.equal(sent['content-encoding'], undefined, path);
    }
  });

  test('what a browser has already is not sent again', async () => {
    const { headers: sent } = await ask(origin + base);
    const { status, body } = await ask(origin + base, { 'if-none-match': String(sent.etag) });
    assert.equal(status, 304);
    assert.equal(body.length, 0);
  });

  test('an address without the slash at its end leads to the one with it', async () => {
    const { status, headers: sent } = await ask(`${origin}${base}trade`);
    assert.ok([301, 308].includes(status));
    assert.equal(new URL(String(sent.location), origin).href, `${origin}${base}trade/`);
  });

  test('what is not there is answered with our page for it, which no one keeps', async () => {
    const page = readFileSync(join(output, '404.html'));
    for (const path of [
      'no/such/page/',
      '_astro/no-such-file.js',
      '_headers',
      'pagefind/index/none',
      '%2e%2e/%2e%2e/etc/passwd',
    ]) {
      const { status, headers: sent, body } = await ask(origin + base + path);
      assert.ok(status === 404 || (status === 400 && path.startsWith('%')), `${path}: ${status}`);
      if (status === 404) assert.ok(body.equals(page), path);
      assert.doesNotMatch(String(sent['cache-control']), /immutable/, path);
      if (status === 404)
        for (const [header, value] of headers) assert.equal(sent[String(header)], value, path);
    }
  });

  test('10,000 requests over 50 connections are all answered', async (context) => {
    const started = performance.now();
    let next = 0;
    const reader = async (): Promise<void> => {
      while (next < 10_000) {
        const { status } = await ask(addressOf(paths[next++ % paths.length] ?? ''), {
          'accept-encoding': 'gzip',
        });
        assert.equal(status, 200);
      }
    };
    await Promise.all(Array.from({ length: 50 }, reader));
    const seconds = (performance.now() - started) / 1000;
    context.diagnostic(`${Math.round(10_000 / seconds)} requests a second`);
  });
}
