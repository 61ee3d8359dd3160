import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, changedSince, type Deployed, goneSince, keyOf } from './batches.ts';

const codebases = ['europe-west1', 'europe-west2', 'europe-west3'];
const wish = { codebases, size: 10, canary: 'healthz' };
const aFunction = (codebase: string, name: string, fingerprint = 'a'): Deployed => ({ codebase, name, fingerprint });
const some = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...codebases), fc.stringMatching(/^[a-z]{1,6}$/)), {
    selector: ([codebase, name]) => `${codebase}/${name}`,
    maxLength: 80,
  })
  .map((all) => all.map(([codebase, name]) => aFunction(codebase, name)));

describe('batches', () => {
  it('hold every function once, ten at most, of one codebase each, and follow the order of the codebases', () => {
    fc.assert(
      fc.property(some, (functions) => {
        const batches = batchesOf(functions, wish);
        const sent = batches.flatMap((batch) => batch.functions);
        expect(sent.map(keyOf).toSorted()).toEqual(functions.map(keyOf).toSorted());
        for (const batch of batches) {
          expect(batch.functions.length).toBeLessThanOrEqual(10);
          expect(new Set(batch.functions.map(({ codebase }) => codebase))).toEqual(new Set([batch.codebase]));
        }
        const places = batches.map(({ codebase }) => codebases.indexOf(codebase));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
    );
  });

  it('send the canary of a codebase alone and before the others', () => {
    const functions = ['alpha', 'healthz', 'omega'].map((name) => aFunction('europe-west2', name));
    expect(batchesOf(functions, wish).map((batch) => batch.functions.map(({ name }) => name))).toEqual([
      ['healthz'],
      ['alpha', 'omega'],
    ]);
  });

  it('refuse a codebase that the order leaves out', () => {
    expect(() => batchesOf([aFunction('us-east1', 'alpha')], wish)).toThrow('us-east1 has no place in the order');
  });
});

describe('what changed', () => {
  const functions = [aFunction('europe-west1', 'same'), aFunction('europe-west1', 'other', 'b')];

  it('is what is new and what differs', () => {
    const deployed = { 'europe-west1/same': 'a', 'europe-west1/other': 'a' };
    expect(changedSince(deployed, functions).map(({ name }) => name)).toEqual(['other']);
    expect(changedSince({}, functions)).toHaveLength(2);
  });

  it('names what the code no longer has', () => {
    expect(goneSince({ 'europe-west1/same': 'a', 'europe-west1/old': 'a' }, functions)).toEqual(['europe-west1/old']);
  });
});
