import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { answer } from '../../src/search/engine.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import type { Knowledge } from '../../src/search/knowledge.ts';
import { results } from '../../src/search/result.ts';

/** A query as a reader types it, and what must come of it; see `queries.yaml`. */
export interface Pinned {
  q: string;
  /** One of these places must come first. */
  first?: string[];
  /** One of these must be among the first three. */
  top3?: string[];
  /** Nothing may be found. */
  nothing?: boolean;
  /** The spelling that must be offered. */
  corrected?: string;
  /** Words that must be said not to occur. */
  unknown?: string[];
}

/**
 * Reads queries and what must come of them.
 *
 * @param file one beside this: `queries.yaml`, or `queries-2.yaml` to `queries-9.yaml`, of writers who had not seen search
 * @returns the queries, in order
 */
export function readQueries(file: string): Pinned[] {
  return parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Pinned[];
}

/** What came of a query: addresses in their order, and what was said about its words. */
interface Outcome {
  pinned: Pinned;
  urls: string[];
  corrected: string[];
  unknown: string[];
}

/**
 * Asks every query of our search.
 *
 * @param queries the pinned queries
 * @param knowledge names and words of the site
 * @param pagefind the index
 * @returns an outcome for each
 */
export async function askOurs(
  queries: Pinned[],
  knowledge: Knowledge,
  pagefind: Pagefind,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const pinned of queries) {
    const found = await answer(pinned.q, knowledge, pagefind);
    const { corrected } = found.query;
    const unknown = [...found.query.unknown, ...found.leftOut];
    const urls = results(found).map(({ url }) => url);
    outcomes.push({ pinned, urls, corrected: corrected.map(({ to }) => to), unknown });
  }
  return outcomes;
}

/** Asks every query of Pagefind alone, over the same index. */
export async function askPagefind(queries: Pinned[], pagefind: Pagefind): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const pinned of queries) {
    const { results: found } = await pagefind.search(pinned.q, { filters: {} });
    const data = await Promise.all(found.slice(0, 10).map((result) => result.data()));
    outcomes.push({ pinned, urls: data.map(({ raw_url: url }) => url), corrected: [], unknown: [] });
  }
  return outcomes;
}

/**
 * Says where the right answer stands.
 *
 * @param outcome what came of a query
 * @returns its rank from 1; 0 where it is missing; 1 for a query that rightly found nothing
 */
export function rankOf({ pinned, urls }: Outcome): number {
  if (pinned.nothing) return urls.length === 0 ? 1 : 0;
  const right = pinned.first ?? pinned.top3 ?? [];
  return urls.findIndex((url) => right.includes(url)) + 1;
}

/** Shares of queries answered first and in the first three, and the mean reciprocal rank. */
export interface Rates {
  first: number;
  topThree: number;
  meanReciprocalRank: number;
}

/**
 * Sums up how well queries were answered.
 *
 * @param outcomes outcomes of queries that have an answer or must have none
 * @returns the rates, from 0 to 1
 */
export function rates(outcomes: Outcome[]): Rates {
  const ranked = outcomes.filter(({ pinned }) => pinned.first ?? pinned.top3 ?? pinned.nothing).map(rankOf);
  const share = (count: number): number => count / ranked.length;
  return {
    first: share(ranked.filter((rank) => rank === 1).length),
    topThree: share(ranked.filter((rank) => rank >= 1 && rank <= 3).length),
    meanReciprocalRank: share(ranked.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0)),
  };
}
