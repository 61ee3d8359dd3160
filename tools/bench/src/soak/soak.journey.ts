import { expect, it } from 'vitest';
import { soak } from './soak.ts';

it('finds every invariant kept after a few hundred operations and a cut', async () => {
  const result = await soak({ seed: 7, minutes: 5, operations: 600, print: () => undefined });
  expect(result.violation).toBeUndefined();
  expect(result.operations).toBeGreaterThanOrEqual(600);
  for (const done of ['server transfers', 'web transfers', 'web increments', 'snapshots', 'events', 'connections cut'])
    expect(result.summary).toContain(done);
});
