import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

test('the whole record prints to a PDF of bounded length, with an outline of its chapters and sections', async ({
  page,
}) => {
  await page.goto('all/');
  const chapters = await page.locator('.report h2').allTextContents();
  const sections = await page.locator('.report h3').allTextContents();
  const bytes = await page.pdf({ outline: true, tagged: true, preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  expect(pdf.numPages).toBeGreaterThan(80);
  expect(pdf.numPages).toBeLessThan(220);
  const [report, ...others] = await pdf.getOutline();
  expect(others).toEqual([]);
  const titles = (items: { title: string }[]) =>
    items.map(({ title }) => title.replaceAll(/\s+/g, ' ').trim());
  const plain = (texts: string[]) => texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  expect(titles(report?.items ?? [])).toEqual(plain(chapters));
  expect(titles((report?.items ?? []).flatMap(({ items }) => items))).toEqual(plain(sections));
  // A printed page has its number at the foot, and its chapter at the head; the title page has neither.
  const words = async (number: number) => {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    return items.flatMap((item) => ('str' in item ? item.str.trim() : [])).filter(Boolean);
  };
  const numbers = async (number: number) =>
    (await words(number)).filter((text) => /^\d+( \/ \d+)?$/.test(text));
  expect(await numbers(2)).toEqual([`2 / ${pdf.numPages}`]);
  expect(await numbers(1)).toEqual([]);
  const third = (await words(Math.floor(pdf.numPages / 2))).join(' ').replaceAll(/\s+/g, '');
  expect(plain(chapters).some((title) => third.includes(title.replaceAll(' ', '')))).toBe(true);
});
