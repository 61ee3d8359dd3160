import { startWorld } from '@sos/world/start-world';
import type { World } from '@sos/world/world';
import { median } from '../rounds.ts';
import { type MeasuredPage, pagesNamed } from './pages.ts';
import { categories, type Visit, visit } from './visit.ts';

const goals = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 100 } as const;

export interface LighthouseChoice {
  /** The names of the pages; all when there are none. */
  readonly names: readonly string[];
  readonly visits: number;
}

type Print = (text: string) => void;

/** Lighthouse's mobile scores of the built apps in a whole world: the medians of cold visits, and what costs the most points. Each page is told of once it is done. */
export async function benchLighthouse(print: Print, { names, visits }: LighthouseChoice): Promise<void> {
  const pages = pagesNamed(names);
  const world = await startWorld({
    ports: 'free',
    services: { auth: true, storage: true, web: true, agency: true, assistant: true },
    seed: true,
  });
  try {
    for (const [index, page] of pages.entries()) {
      const start = performance.now();
      const scored = await scoresOf(page, world, visits).catch((error: unknown) => String(error));
      const took = Math.round((performance.now() - start) / 1000);
      print(`\n${page.name}, ${page.path} (${index + 1} of ${pages.length}, ${took} s)`);
      // One page that cannot be measured does not take the others down.
      if (typeof scored === 'string') print(`         not measured: ${scored}`);
      else report(scored, page.indexed, print);
    }
  } finally {
    await world.close();
  }
}

async function scoresOf({ app, path, comeIn }: MeasuredPage, world: World, count: number): Promise<Visit[]> {
  const url = `${world[app]?.url}${path}`;
  const scored: Visit[] = [];
  while (scored.length < count) scored.push(await visit({ url, comeIn: comeIn && ((page) => comeIn(page, world)) }));
  return scored;
}

function report(visits: readonly Visit[], indexed: boolean, print: (text: string) => void): void {
  for (const category of categories) {
    if (category === 'seo' && !indexed) continue;
    const score = median(visits.map(({ scores }) => scores[category]));
    const verdict = score >= goals[category] ? 'met' : 'missed';
    print(`${String(score).padStart(5)}  ${category}, goal >= ${goals[category]}: ${verdict}`);
  }
  const middle = visits.toSorted((a, b) => a.scores.performance - b.scores.performance)[Math.floor(visits.length / 2)];
  for (const { title, points } of middle?.costs ?? []) print(`${points.toFixed(1).padStart(7)}  points: ${title}`);
  for (const failure of new Set(visits.flatMap(({ failures }) => failures))) print(`         ${failure}`);
}
