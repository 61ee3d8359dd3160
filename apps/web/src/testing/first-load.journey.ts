import { expect, it } from 'vitest';
import { measureFirstLoad, measureFirstLoads } from './first-load.ts';
import type { FirstLoad } from './first-load.ts';

const budget = 100_000;
const aim = 180_000;
/** Live pages bring all of Firestore before their first view is whole; it may not become more. */
const live = 350_000;

it('brings at most 100 kB of JavaScript before the booking form can be used', async () => {
  const { gzipBytes, files } = await measureFirstLoad();
  expect(files.length).toBeGreaterThan(1);
  expect({ gzipBytes, files }).toSatisfy((load: FirstLoad) => load.gzipBytes <= budget);
});

it('brings no more than is known today before the first page of any place of one’s own can be used', async () => {
  const [register, ...own] = await measureFirstLoads([
    { path: '/register', ready: 'form' },
    { path: '/calls', ready: '.area-places', email: 'nora@example.com' },
    { path: '/account', ready: '#details', email: 'nora@example.com' },
    { path: '/console', ready: '[role=switch]', email: 'ana@example.com' },
  ]);
  expect(register).toSatisfy((load: FirstLoad) => load.gzipBytes <= aim);
  expect(own).toHaveLength(3);
  for (const load of own) expect(load).toSatisfy(({ gzipBytes }: FirstLoad) => gzipBytes <= live);
});
