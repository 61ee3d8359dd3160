import { expect, it } from 'vitest';
import { precisionOf } from './fraud-case.ts';

it('a rule’s precision comes from verdicts, and is unknown without one', () => {
  expect([precisionOf({ fraud: 2, honest: 1 }), precisionOf({ fraud: 0, honest: 4 })]).toEqual([67, 0]);
  expect(precisionOf({ fraud: 0, honest: 0 })).toBeNull();
});
