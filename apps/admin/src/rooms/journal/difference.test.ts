import { expect, it } from 'vitest';
import { stateOf } from './difference.ts';
import { causeOf, movedBy } from './journal-entry.ts';

const NOW = 1000;
const explanation = { reason: 'The bank took it.', by: 'irma', at: 1 };
it.each([
  ['open', { explanation: null, goneAt: null, inTransitUntil: null }],
  ['open', { explanation: null, goneAt: null, inTransitUntil: NOW }],
  ['transit', { explanation: null, goneAt: null, inTransitUntil: NOW + 1 }],
  ['gone', { explanation: null, goneAt: 5, inTransitUntil: null }],
  ['explained', { explanation, goneAt: 5, inTransitUntil: null }],
] as const)('a difference is shown as %s', (state, difference) => {
  expect(stateOf(difference, NOW)).toBe(state);
});

it('an entry is shown with its cause and what it moved in each currency', () => {
  const line = { account: 'fees', partyId: null, currency: 'EUR' } as const;
  const lines = [
    { ...line, amount: 4900 },
    { ...line, amount: -4901 },
    { ...line, amount: 1 },
    { ...line, amount: 7, currency: 'USD' as const },
  ];
  expect(movedBy({ lines })).toEqual([
    { currency: 'EUR', amount: 4901 },
    { currency: 'USD', amount: 7 },
  ]);
  expect(['capture_b', 'refund_r_done', 'captured', 'newer_x'].map((id) => causeOf({ id }))).toEqual([
    'capture',
    'refund',
    undefined,
    undefined,
  ]);
});
