// `npm run fit`: finds weights of the signs by which all queries are answered best, and says how well such
// weights answer queries that they were not found by. Needs the first of the sites under test: `npm test` builds it.
import { resolve } from 'node:path';
import type { Answer } from '../../src/search/engine.ts';
import { answer } from '../../src/search/engine.ts';
import { weights } from '../../src/search/rank.ts';
import { nameResults } from '../../src/search/result.ts';
import type { Sign } from '../../src/search/signs.ts';
import { sites } from '../sites.ts';
import { openIndex } from './index-in-node.ts';
import type { Pinned } from './quality.ts';
import { readQueries } from './quality.ts';

type Weights = Record<Sign, number>;

/** A query with its places, read once: only their order depends on the weights. */
interface Sample {
  pinned: Pinned;
  named: string[];
  places: Answer['places'];
}

const { pagefind, knowledge } = await openIndex(resolve(sites.root.environment.SITE_OUTPUT));
const samples: Sample[] = [];
const queries = ['queries.yaml', 'queries-2.yaml', 'queries-3.yaml'].flatMap(readQueries);
for (const pinned of queries.filter(({ first, top3 }) => first ?? top3)) {
  const { query, places } = await answer(pinned.q, knowledge, pagefind);
  samples.push({ pinned, named: nameResults(query).map(({ url }) => url), places });
}

/** Rank of the first right place; Infinity where none is among those compared. */
function rankOf({ pinned, named, places }: Sample, by: Weights): number {
  const right = new Set(pinned.first ?? pinned.top3);
  const before = named.findIndex((url) => right.has(url));
  if (before >= 0) return before + 1;
  const scored = places
    .filter(({ url }) => !named.includes(url))
    .map(({ url, signs }) => ({
      url,
      score: signs.reduce((sum, [sign, strength]) => sum + by[sign] * strength, 0),
    }));
  const best = Math.max(...scored.filter(({ url }) => right.has(url)).map(({ score }) => score));
  return best === -Infinity
    ? Infinity
    : named.length + 1 + scored.filter(({ url, score }) => score > best && !right.has(url)).length;
}

function share(of: readonly Sample[], by: Weights, most: number): number {
  return of.filter((sample) => rankOf(sample, by) <= most).length / of.length;
}

/** First places count, and being near one counts a little, so that there is a slope to climb. */
function worth(of: readonly Sample[], by: Weights): number {
  return of.reduce((sum, sample) => {
    const rank = rankOf(sample, by);
    return sum + (rank === 1 ? 1 : 0) + 1 / rank;
  }, 0);
}

/** Changes one weight at a time, in steps too coarse to fit single queries, for as long as anything is gained. */
function climb(of: readonly Sample[], from: Weights): Weights {
  let best = { ...from };
  let most = worth(of, best);
  for (let gained = true; gained;) {
    gained = false;
    for (const sign of Object.keys(best) as Sign[]) {
      for (const factor of [0.6, 0.8, 1.25, 1.7]) {
        const tried = { ...best, [sign]: best[sign] * factor };
        const worthOf = worth(of, tried);
        if (worthOf <= most + 0.2) continue;
        [best, most, gained] = [tried, worthOf, true];
      }
    }
  }
  return best;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
console.log(`${samples.length} queries`);
console.log(
  `now      ${percent(share(samples, weights, 1))} first, ${percent(share(samples, weights, 3))} in three`,
);

const splits = 8;
let [now, fitted, three] = [0, 0, 0];
for (let split = 0; split < splits; split++) {
  // A fixed shuffle, so that two runs can be compared.
  const half = (index: number): boolean => ((index + 1) * (split + 2) * 2654435761) % 4294967296 < 2147483648;
  const [learnt, held] = [samples.filter((_, i) => half(i)), samples.filter((_, i) => !half(i))];
  const found = climb(learnt, weights);
  now += share(held, weights, 1) / splits;
  fitted += share(held, found, 1) / splits;
  three += share(held, found, 3) / splits;
}
console.log(
  `held out ${percent(fitted)} first, ${percent(three)} in three (the present weights: ${percent(now)})`,
);

const found = climb(samples, weights);
console.log(
  `fitted   ${percent(share(samples, found, 1))} first, ${percent(share(samples, found, 3))} in three`,
);
console.log(
  Object.fromEntries(Object.entries(found).map(([sign, value]) => [sign, Number(value.toPrecision(2))])),
);
