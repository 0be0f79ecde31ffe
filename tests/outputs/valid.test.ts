import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { kinds } from '../e2e/pages.ts';
import { sites } from '../sites.ts';

interface BuiltPage {
  file: string;
  html: string;
  tree: Root;
  /** Whether search engines may list it. */
  listed: boolean;
}

function readPages(folder: string, part = /.*/s): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const tree = fromHtml(part.exec(html)?.[0] ?? '');
      return { file, html, tree, listed: !select('meta[name=robots][content=noindex]', tree) };
    });
}

const pages = readPages(sites.root.environment.SITE_OUTPUT);

/** The pages for which something is wrong, each with what it is. */
function wrong(fault: (page: BuiltPage) => unknown): string[] {
  return pages.flatMap((page) => {
    const found = fault(page);
    return found === undefined || found === false ? [] : `${page.file}: ${String(found)}`;
  });
}

function attribute(page: BuiltPage, selector: string, name: string): unknown {
  return select(selector, page.tree)?.properties[name];
}

/** Values that more than one page has. */
function shared(read: (page: BuiltPage) => unknown): string[] {
  const listed = pages.filter(({ listed }) => listed);
  return [...Map.groupBy(listed, read)]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => `${String(value)}: ${same.map(({ file }) => file).join(', ')}`);
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Scripts are our own files, on our own host.
    'require-sri': 'off',
    // Written by a program, and compressed on the way.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-empty-style': 'off',
    // Some titles are those of documents.
    'long-title': 'off',
    // A form of one field is sent by the Enter key.
    'wcag/h32': 'off',
    // A day is an id, and a box that scrolls is a region: both as HTML has them.
    'valid-id': ['error', { relaxed: true }],
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

function invalid({ file, html }: BuiltPage): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${file}:${line}: ${ruleId}: ${message}`),
    );
}

test('every page is valid HTML', () => {
  expect(pages.flatMap(invalid)).toEqual([]);
});

// The HTML differs in its addresses only.
test('under a base path, a page of each kind is valid HTML, and each that leads to where another went', () => {
  const [kindsThere, redirects] = [sites.prefix, sites.moved].map((site) =>
    readPages(site.environment.SITE_OUTPUT),
  );
  const files = new Set(Object.values(kinds).map((address) => `${address.replace(/\?.*/, '')}index.html`));
  const chosen = kindsThere?.filter(({ file }) => files.has(file) || file === '404.html') ?? [];
  const moved = redirects?.filter(({ tree }) => select('meta[http-equiv=refresh]', tree)) ?? [];
  // 404.html stands for the page that is missing.
  expect(chosen).toHaveLength(files.size);
  expect(moved.length).toBeGreaterThan(0);
  expect([...chosen, ...moved].flatMap(invalid)).toEqual([]);
});

describe('every page', () => {
  test('has a title and a description, which no other page has', () => {
    expect(wrong(({ tree }) => toString(select('title', tree) ?? tree) === '')).toEqual([]);
    expect(shared(({ tree }) => toString(select('title', tree) ?? tree))).toEqual([]);
    expect(shared((page) => attribute(page, 'meta[name=description]', 'content'))).toEqual([]);
  });

  test('has one h1, within its one main part, between a header and a footer', () => {
    expect(wrong(({ tree }) => selectAll('h1', tree).length !== 1)).toEqual([]);
    expect(wrong(({ tree }) => selectAll('main h1', tree).length !== 1)).toEqual([]);
    for (const landmark of ['main', 'body > header', 'body > footer', 'html[lang=en]']) {
      expect(wrong(({ tree }) => selectAll(landmark, tree).length !== 1 && landmark)).toEqual([]);
    }
  });

  test('has links that say where they lead', () => {
    const vague = /^(|here|this|link|this link|this page|click here|more|read more|learn more|details)$/i;
    const name = (link: Element): string => {
      const image = select('img', link)?.properties.alt;
      return String(link.properties.ariaLabel ?? (toString(link).trim() || (image ?? '')));
    };
    expect(
      wrong(({ tree }) => {
        const found = selectAll('a[href]', tree).filter((link) => vague.test(name(link)));
        return found.length > 0 && found.map(({ properties }) => properties.href).join(' ');
      }),
    ).toEqual([]);
  });

  test('is reached by a link from another, so that readers without search find it', () => {
    const base = new URL(sites.root.address);
    const linked = new Set(
      pages.flatMap(({ file, tree }) => {
        const here = new URL(file.replace(/index\.html$/, ''), base);
        return selectAll('a[href]', tree)
          .map(({ properties }) => new URL(String(properties.href), here))
          .filter((address) => address.pathname !== here.pathname)
          .map(({ pathname }) => pathname);
      }),
    );
    expect(
      wrong(({ file, listed }) => listed && !linked.has(`/${file.replace(/index\.html$/, '')}`)),
    ).toEqual([]);
  });
});

describe.each(Object.entries(sites))('the site “%s” tells search engines', (_name, site) => {
  const folder = site.environment.SITE_OUTPUT;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  // What they are told stands in the head: to parse all of three sites would take as long as all other tests of them.
  const listed = readPages(folder, /^.*?<\/head>/s).filter((page) => page.listed);
  const addresses = listed.map(({ file }) => site.address + file.replace(/index\.html$/, ''));

  test('its own address in each page', () => {
    expect(listed.map((page) => attribute(page, 'link[rel=canonical]', 'href'))).toEqual(addresses);
  });

  test('in its sitemap no page that they may not list', () => {
    const named = [...read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address]) => address ?? '',
    );
    expect(named.filter((address) => !addresses.includes(address))).toEqual([]);
    expect(named.length).toBeGreaterThan(addresses.length / 3);
  });
});
