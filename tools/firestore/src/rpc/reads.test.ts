import { expect, it } from 'vitest';
import { callerOf } from '../caller.ts';
import { Engine } from '../engine.ts';
import { ROOT } from '../testing/world.ts';
import { executeQuery } from './reads.ts';

const owner = () => ({ engine: new Engine(() => Date.UTC(2026, 0, 2)), caller: callerOf('Bearer owner') });

it.each([
  [1, ['1 skipped', 'b']],
  [9, ['2 skipped']],
])('a query tells once how many documents it passed over, and no end after it: offset %i', async (offset, told) => {
  const context = owner();
  const writes = ['a', 'b'].map((id) => ({ update: { name: `${ROOT}/list/${id}`, fields: new Map() } }));
  await context.engine.database(ROOT).commit(writes);
  const structuredQuery = { from: [{ collectionId: 'list' }], offset };
  const answers = await executeQuery(context, { parent: ROOT, structuredQuery });
  expect(
    answers.map(({ document, skippedResults }) => document?.name.slice(-1) ?? `${skippedResults} skipped`),
  ).toEqual(told);
});

it('a request without a query is refused', async () => {
  const context = owner();
  await expect(executeQuery(context, { parent: ROOT })).rejects.toThrow('only structured queries are supported');
});
