// The sections of a page, whoever made their headings, and how a page or a section is cited.
import type { CitedPlace } from '../cite/csl.ts';
import { allDatasets } from './datasets.ts';
import { allPeople, allTerms } from './entries.ts';
import { fullAddress } from './links.ts';
import type { Page } from './pages.ts';
import { renderPage } from './pages.ts';

/** A section of a page: one its editor wrote, a name or a dataset. */
export interface Section {
  id: string;
  title: string;
}

/**
 * Tells whether a page lists names of the record: a section for each, and so many that they are cited one by one.
 *
 * @param page the page
 * @returns whether it is the glossary or the page of people
 */
export function listsNames({ data: { kind } }: Page): boolean {
  return kind === 'glossary' || kind === 'people';
}

/**
 * Lists the sections of a page.
 *
 * @param page the page
 * @returns those its editor wrote, or the names or datasets that the page lists
 */
export async function sectionsOf(page: Page): Promise<Section[]> {
  const { kind } = page.data;
  const names = kind === 'glossary' ? await allTerms() : kind === 'people' ? await allPeople() : undefined;
  if (kind === 'data') return (await allDatasets()).map(({ id, title }) => ({ id, title }));
  if (names) return names.map(({ id, name }) => ({ id, title: name }));
  return (await renderPage(page)).headings.map(({ slug, text }) => ({ id: slug, title: text }));
}

/**
 * Describes a page or section of it for citations.
 *
 * @param page the page
 * @param section the section; without it, the page as a whole
 * @returns the description that all citation formats are made from
 */
export function citedPlace({ id, data }: Page, section?: Section): CitedPlace {
  return {
    page: data.title,
    ...(section && { section: section.title }),
    url: fullAddress(section ? `${id}#${section.id}` : id),
    updated: data.changes[0].date,
  };
}
