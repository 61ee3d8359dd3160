import { expect, it } from 'vitest';
import { toneOf } from './share.ts';

it.each([
  ['failed', null, 'signal'],
  ['waiting', 'no_rail', 'signal'],
  ['waiting', 'kyc', 'wait'],
  ['due', null, 'wait'],
  ['asked', null, 'wait'],
  ['sent', null, 'calm'],
  ['reversed', null, 'calm'],
  ['nothing', null, 'calm'],
] as const)('a share that is %s, waiting for %s, is shown as %s', (status, waitsFor, tone) => {
  expect(toneOf({ status, waitsFor })).toBe(tone);
});
