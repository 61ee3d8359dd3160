import { expect, it } from 'vitest';
import { measureFirstLoad, measureFirstLoads } from './first-load.ts';
import type { FirstLoad } from './first-load.ts';

const budget = 100_000;
const aim = 180_000;

it('brings at most 100 kB of JavaScript before the booking form can be used', async () => {
  const { gzipBytes, files } = await measureFirstLoad();
  expect(files.length).toBeGreaterThan(1);
  expect({ gzipBytes, files }).toSatisfy((load: FirstLoad) => load.gzipBytes <= budget);
});

it('brings at most 180 kB before the first page of any place of one’s own shows all it has', async () => {
  const loads = await measureFirstLoads([
    { path: '/register', ready: 'form' },
    { path: '/calls', ready: '.empty', email: 'nora@example.com' },
    { path: '/account', ready: '#details', email: 'nora@example.com' },
    { path: '/console', ready: '[role=switch]', email: 'ana@example.com' },
  ]);
  expect(loads).toHaveLength(4);
  for (const load of loads) expect(load).toSatisfy(({ gzipBytes }: FirstLoad) => gzipBytes <= aim);
});
