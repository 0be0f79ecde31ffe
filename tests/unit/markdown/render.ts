import { unified } from '@astrojs/markdown-remark';
import mdxRenderer from '@astrojs/mdx/server.js';
import type { MarkdownHeading } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { PageCitation } from '../../../src/markdown/citation.ts';
import { markdownPlugins } from '../../../src/markdown/index.ts';
import { series } from '../figures/series.ts';

/** What became of a page: its HTML, without the line breaks between elements that Markdown writes and MDX does not. */
interface Rendered {
  html: string;
  headings: MarkdownHeading[];
  citations: PageCitation[];
  years: string[];
}

/** The page as which a text is rendered, where that matters. */
interface Place {
  /** File in the pages folder, without its extension. */
  name?: string;
  base?: string;
}

type Render = (text: string, place?: Place) => Promise<Rendered>;
type Content = Parameters<AstroContainer['renderToString']>[0];

const labels = { un: 'United Nations, 2016', xinhua: 'Xinhua, 28 October 2025', asean: 'ASEAN, undated' };

/** Names of a glossary, one of them treated on the page that is rendered where none is named. */
const terms = [
  { id: 'coc', forms: ['Code of Conduct in the South China Sea', 'COC'], treatedAt: '/sea/coc/' },
  { id: 'acfta', forms: ['ASEAN-China Free Trade Area', 'ACFTA'], treatedAt: '/trade/' },
  { id: 'acfta-3', forms: ['ACFTA 3.0 Upgrade Protocol', 'ACFTA 3.0'], treatedAt: '/trade/' },
  { id: 'high-speed-rail', forms: ['High-speed rail'], treatedAt: '/trade/' },
];
/** A series with a gap, a value that is not firm, and another value for one year. */
const figure = series([
  { period: '2003', value: 59.6 },
  { period: '2004', value: 70, others: [{ value: 71, said: 'by ASEAN', sources: ['asean'] }] },
  {
    period: '2024',
    value: 772.4,
    sign: 'about',
    status: 'presumed',
    note: 'Body not named.',
    sources: ['xinhua', 'un'],
  },
]);
const figures = new Map([[figure.id, figure]]);

/** Former ids of one section. */
const renamed = new Map([['/page/#new', ['old', 'older']]]);

/** Astro's own processor with the lists of `astro.config.mjs`: what it makes of a text is what readers get. */
function processor(base: string) {
  const plugins = markdownPlugins({ content: '/content', base, labels, terms, figures, renamed });
  return unified({ gfm: false, smartypants: false, ...plugins });
}

export const renderMarkdown: Render = async (text, { name = 'page', base = '/' } = {}) => {
  const renderer = await processor(base).createRenderer({ syntaxHighlight: false });
  const { code, metadata } = await renderer.render(text, {
    fileURL: new URL(`file:///content/pages/${name}.md`),
  });
  const { citations, years } = metadata.frontmatter as Pick<Rendered, 'citations' | 'years'>;
  return { html: tight(code), headings: metadata.headings, citations, years };
};

export const renderMdx: Render = async (text, { name = 'page', base = '/' } = {}) => {
  const renderer = await processor(base).createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const module = await renderer?.process(text, `/content/pages/${name}.mdx`, {});
  // A data: address, since nothing but Vite would otherwise run the module; it knows no bare names.
  const code = module?.code.replace('"astro/jsx-runtime"', `"${import.meta.resolve('astro/jsx-runtime')}"`);
  const page = (await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`)) as {
    default: Content;
    frontmatter: Pick<Rendered, 'citations' | 'years'>;
    getHeadings(): MarkdownHeading[];
  };
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  // MDX takes an element's name for a component: <KeyFact> comes out as a list item.
  const html = await container.renderToString(page.default, {
    props: { components: { KeyFact: 'li', Chart: 'figure' } },
  });
  return { html: tight(html), headings: page.getHeadings(), ...page.frontmatter };
};

function tight(html: string): string {
  return html.replaceAll(/>\s*\n\s*</g, '><').trim();
}

/** Both kinds of page: what holds for one holds for the other. */
export const kinds: { kind: string; render: Render }[] = [
  { kind: '.md', render: renderMarkdown },
  { kind: '.mdx', render: renderMdx },
];
