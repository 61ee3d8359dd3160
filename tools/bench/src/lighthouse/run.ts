import { startWorld } from '@sos/world/start-world';
import { providers } from '@sos/world/seed/providers';
import { categories, type Visit, visit } from './visit.ts';

const VISITS = 5;
const goals = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 100 } as const;

/** The pages that carry the product, as `npm start` serves them. What is kept from search engines has no aim for SEO. */
const pages = [
  { name: 'home', app: 'web', path: '/en', indexed: true },
  { name: 'profile', app: 'web', path: `/en/providers/${providers[0]?.uid}`, indexed: true },
  { name: 'booking', app: 'web', path: `/en/book/${providers[0]?.uid}`, indexed: false },
  { name: 'agencies', app: 'agency', path: '/en', indexed: false },
  { name: 'assistant', app: 'assistantApp', path: '/en', indexed: false },
] as const;

/** Lighthouse's mobile scores of the built app in a whole world: the medians of five cold visits, and what costs the most points. */
export async function benchLighthouse(print: (text: string) => void): Promise<void> {
  const world = await startWorld({
    ports: 'free',
    services: { auth: true, web: true, agency: true, assistant: true },
    seed: true,
  });
  try {
    for (const { name, app, path, indexed } of pages) {
      const visits: Visit[] = [];
      for (let count = 0; count < VISITS; count += 1) visits.push(await visit(`${world[app]?.url}${path}`));
      print(`\n${name}`);
      report(visits, indexed, print);
    }
  } finally {
    await world.close();
  }
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
