import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT, startWorld, type TestWorld } from '../testing/world.ts';

let world: TestWorld;

beforeAll(async () => {
  world = await startWorld();
  const batch = world.admin.batch();
  [1, 2, 1].forEach((foo, i) => batch.set(world.admin.doc(`c/d${i}`), { foo, tags: ['a'] }));
  await batch.commit();
});

afterAll(() => world.close());

const byFoo = [{ query_scope: 'Collection', properties: '(foo ASC, __name__ ASC)' }];

describe('explaining a query', () => {
  it('names the index and answers nothing when only the plan is wanted', async () => {
    const before = world.server.stats().reads;
    const { metrics, snapshot } = await world.admin.collection('c').where('foo', '>', 1).explain();
    expect(metrics.planSummary.indexesUsed).toEqual(byFoo);
    expect(metrics.executionStats).toBeNull();
    expect(snapshot).toBeNull();
    expect(world.server.stats().reads).toBe(before);
  });

  it('tells what the answer took beside the answer', async () => {
    const { metrics, snapshot } = await world.admin.collection('c').where('foo', '==', 1).explain({ analyze: true });
    expect(snapshot?.size).toBe(2);
    expect(metrics.executionStats).toMatchObject({ resultsReturned: 2, readOperations: 2 });
    expect(metrics.executionStats?.executionDuration.nanoseconds).toBeGreaterThan(0);
    expect(metrics.executionStats?.debugStats).toEqual({
      documents_scanned: '2',
      billing_details: { documents_billable: '2', min_query_cost: '0' },
    });
  });

  it('has something to tell of an empty answer', async () => {
    const { metrics, snapshot } = await world.admin.collection('c').where('foo', '==', 9).explain({ analyze: true });
    expect(snapshot?.size).toBe(0);
    expect(metrics.executionStats).toMatchObject({ resultsReturned: 0, readOperations: 1 });
  });

  it('counts an aggregation as one result', async () => {
    const count = world.admin.collection('c').where('foo', '<', 3).count();
    const { metrics, snapshot } = await count.explain({ analyze: true });
    expect(snapshot?.data().count).toBe(3);
    expect(metrics.executionStats?.resultsReturned).toBe(1);
    const planned = await count.explain();
    expect(planned.snapshot).toBeNull();
    expect(planned.metrics.planSummary.indexesUsed).toEqual(byFoo);
  });

  it('speaks plain JSON over REST', async () => {
    const where = { fieldFilter: { field: { fieldPath: 'tags' }, op: 'ARRAY_CONTAINS', value: { stringValue: 'a' } } };
    const url = `${world.server.url}/v1/projects/${PROJECT}/databases/(default)/documents:runQuery`;
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({
        structuredQuery: { from: [{ collectionId: 'c' }], where },
        explainOptions: { analyze: true },
      }),
    });
    const answers = (await response.json()) as { explainMetrics?: object }[];
    expect(answers.at(-1)?.explainMetrics).toMatchObject({
      planSummary: { indexesUsed: [{ query_scope: 'Collection', properties: '(tags CONTAINS, __name__ ASC)' }] },
      executionStats: { resultsReturned: '3', executionDuration: expect.stringMatching(/^\d+\.\d{6}s$/) as unknown },
    });
  });
});
