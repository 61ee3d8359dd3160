import { expect, it } from 'vitest';
import { measureFirstLoad } from './first-load.ts';
import type { FirstLoad } from './first-load.ts';

const budget = 100_000;

it('brings at most 100 kB of JavaScript before the booking form can be used', async () => {
  const { gzipBytes, files } = await measureFirstLoad();
  expect(files.length).toBeGreaterThan(1);
  expect({ gzipBytes, files }).toSatisfy((load: FirstLoad) => load.gzipBytes <= budget);
});
