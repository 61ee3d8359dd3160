import { readFile } from 'node:fs/promises';
import { sharedChromium } from '@sos/testing/chromium';
import { beforeAll, describe, expect, it } from 'vitest';
import { DisturbanceBench, disturbances } from './disturbances/bench.ts';
import { places } from './disturbances/places.ts';
import { sharedFixtureServer } from './fixture-server.ts';

let bench: DisturbanceBench;
beforeAll(async () => {
  const [browser, served] = await Promise.all([sharedChromium(), sharedFixtureServer()]);
  bench = new DisturbanceBench(browser, served.url);
});

/** The pages where each disturbance says the most; `npm run bench browsers` tries all of them. */
const telling: Readonly<Record<string, readonly string[]>> = {
  'a translator': ['booking, declined', 'console', 'application'],
  'a database of the browser that never opens': ['home', 'account'],
  'stores that the browser refuses': ['register', 'booking somebody away', 'new password'],
  'stores that are full': ['booking, price', 'console, hours'],
  'a browser of two years ago': ['booking, card', 'application', 'console, hours'],
  'languages, digits and hours that nobody expects': ['profile', 'call, charged'],
  'another tab that signs out': ['call, talking', 'account'],
  'the frame of a stranger': ['sign in'],
  'live data that a blocker cuts off': ['call, scheduled', 'console'],
  'servers that a network keeps away': ['home', 'reviews', 'notifications'],
  'servers that never answer': ['profile', 'link of an affiliate'],
  'servers that have not answered for ten seconds': ['home', 'own data'],
  'files that are gone after a deployment': ['call, talking', 'terms'],
  'pictures that do not load': ['home', 'booking somebody away'],
  'long words': ['home', 'where', 'booking, card', 'call, charged', 'affiliate'],
  'high contrast': ['booking, price', 'call, talking', 'console, hours'],
  paper: ['profile', 'call, charged'],
};

describe.each(disturbances)('$name', (disturbance) => {
  it.each(telling[disturbance.name] ?? [])('leaves the page "%s" sound', async (name) => {
    const [place] = places.filter((one) => one.name === name);
    expect(await (place ? bench.try(place, disturbance) : ['is no place'])).toEqual([]);
  });
});

it('every disturbance is tried somewhere, and every route of the app is among the places', async () => {
  expect(disturbances.map(({ name }) => name).toSorted()).toEqual(Object.keys(telling).toSorted());
  const tables = ['routes', 'routes/own-pages', 'routes/public-pages', 'routes/console', 'routes/affiliate'];
  const texts = await Promise.all(
    tables.map((table) => readFile(new URL(`../app/${table}.tsx`, import.meta.url), 'utf8')),
  );
  const routes = [...texts.join().matchAll(/<Route path="([^"*/:][^"*]*)"/g)].map(([, route = '']) => route);
  expect(routes.length).toBeGreaterThan(15);
  const reached = (route: string) => {
    const pattern = new RegExp(`^/(?:console/|affiliate/)?${route.replaceAll(/:\w+/g, '[^/]+')}(?:[?#].*)?$`);
    return places.some(({ path }) => pattern.test(path));
  };
  expect(routes.filter((route) => !reached(route))).toEqual([]);
});
