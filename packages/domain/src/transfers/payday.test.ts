import { expect, it } from 'vitest';
import { nextPayday, paydayAfter } from './payday.ts';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const sent = (day: string, amount: number) => ({
  moves: [{ kind: 'send', amount, railId: 'tr_1', of: null, rail: 'stripe', fee: 0, address: 0, at: at(day) } as const],
});

it('money is paid out on the first Monday on which it is ripe', () => {
  // 7 December 2026 is a Monday.
  expect(paydayAfter(at('2026-11-30'), 7)).toBe(at('2026-12-07'));
  expect(paydayAfter(at('2026-12-01'), 7)).toBe(at('2026-12-14'));
});

it('the next payout is of what is ripe by then and not paid out yet', () => {
  const transfers = [sent('2026-11-30', 3000), sent('2026-11-29', 1000), sent('2026-12-02', 500)];
  const told = { now: at('2026-12-03'), delayDays: 7 };
  expect(nextPayday(transfers, told)).toEqual({ at: at('2026-12-07'), amount: 4000 });
  expect(nextPayday(transfers, { ...told, now: at('2026-12-07') })).toEqual({ at: at('2026-12-14'), amount: 500 });
  expect(nextPayday([], told)).toBeUndefined();
  const own = {
    moves: [
      {
        kind: 'send',
        amount: 3000,
        railId: null,
        of: null,
        rail: 'stripe',
        fee: 0,
        address: 0,
        at: at('2026-12-02'),
      } as const,
    ],
  };
  expect(nextPayday([own], told)).toBeUndefined();
  const [move] = sent('2026-12-02', 3000).moves;
  expect(nextPayday([{ moves: move ? [{ ...move, rail: 'paypal' }] : [] }], told)).toBeUndefined();
});

it('a payday on which nothing is left of what was sent is none, and the soonest comes first', () => {
  const [send] = sent('2026-11-30', 3000).moves;
  if (!send) throw new Error('nothing was sent');
  const back = { ...send, kind: 'reverse', railId: 'trr_1', of: 'tr_1', at: at('2026-12-08') } as const;
  const told = { now: at('2026-12-01'), delayDays: 7 };
  const returned = { moves: [send, back] };
  expect(nextPayday([returned], told)).toBeUndefined();
  const later = sent('2026-12-02', 500);
  expect(nextPayday([returned, later], told)).toEqual({ at: at('2026-12-14'), amount: 500 });
  expect(nextPayday([later, sent('2026-11-30', 700)], told)).toEqual({ at: at('2026-12-07'), amount: 700 });
  const part = { moves: [send, { ...back, amount: 1000 }] };
  expect(nextPayday([part], told)).toEqual({ at: at('2026-12-07'), amount: 2000 });
});
