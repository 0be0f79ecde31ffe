import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';

/** A card with a title, or an icon. */
export type Picture = {
  /** Width and height in pixels. */
  size: readonly [number, number];
} & (
  | { title: string }
  | {
      /** Radius of its corners, as a share of its width. */
      corner: number;
      /** Width of the mark, as a share of its own. */
      mark: number;
    }
);

const paper = '#fbf8f1';
const ink = '#1c2430';
const sea = '#0a6567';

/** The mark of the site: a summit above the line of the sea. */
function mark(colour: string, width: number) {
  const path = 'M4 19 13 7l5 7 3-4 7 9M3 25q3.2-4 6.5 0t6.5 0 6.5 0 6.5 0';
  const line = {
    fill: 'none',
    stroke: colour,
    strokeWidth: 2.5,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  };
  return s('svg', { viewBox: '1 1 30 30', width, height: width }, [s('path', { ...line, d: path })]);
}

/**
 * Writes the page that a picture is taken of.
 *
 * @param picture what to draw
 * @param fonts the two fonts of the site, as data addresses
 * @returns HTML of a page that fills the window
 */
export function page(picture: Picture, fonts: { display: string; text: string }): string {
  const [width, height] = picture.size;
  const shared = `
    @font-face { font-family: Display; src: url(${fonts.display}); font-weight: 100 900 }
    @font-face { font-family: Text; src: url(${fonts.text}); font-weight: 400 700 }
    body { margin: 0; inline-size: ${width}px; block-size: ${height}px; box-sizing: border-box }
    svg { display: block }`;
  const drawn = 'title' in picture ? card(picture.title) : icon(picture, width);
  return `<!doctype html>${toHtml(h('html', [h('style', shared + drawn.style), h('body', drawn.body)]))}`;
}

function icon({ corner, mark: share }: { corner: number; mark: number }, width: number) {
  return {
    // Not the body: its background would fill the window, corners and all.
    style: `main { display: grid; place-items: center; block-size: 100%; background: ${sea}; border-radius: ${corner * width}px }`,
    body: [h('main', [mark(paper, share * width)])],
  };
}

function card(title: string) {
  return {
    style: `
      body { display: grid; grid-template-rows: auto 1fr auto; padding: 72px 84px 0; background: ${paper}; color: ${ink} }
      header { display: flex; align-items: center; gap: 20px; font: 500 38px/1 Display }
      h1 { align-self: center; margin: 0; font: 500 88px/1.08 Display; letter-spacing: -0.015em; text-wrap: balance }
      h1 span { white-space: nowrap }
      footer { margin: 0 -84px; padding: 26px 84px 30px; background: ${sea}; color: ${paper}; font: 400 30px/1 Text }`,
    body: [
      h('header', [mark(sea, 64), 'ASEAN-China Summit']),
      h(
        'h1',
        title.split(/(ASEAN-China)/).map((part) => (part === 'ASEAN-China' ? h('span', part) : part)),
      ),
      h('footer', 'A sourced record, independent of every government and body it names'),
    ],
  };
}
