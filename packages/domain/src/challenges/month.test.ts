import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counted } from './challenge.ts';
import { boostsOf, monthBefore, monthSpan, MOST_BOOSTED, rankMonth } from './month.ts';

const call = (affiliateId: string, callAt: number, amount = 1000): Counted => {
  return { affiliateId, event: 'client_call', paymentId: `${affiliateId}-${callAt}`, referredId: 'c', callAt, amount };
};

describe('the ranking of a month', () => {
  it('adds up what stands, and leaves out whoever has nothing left', () => {
    const calls = [call('ana', 1), call('ana', 2), call('bea', 3, 1500), call('cleo', 4, 0)];
    expect(rankMonth(calls)).toEqual([
      { affiliateId: 'ana', earned: 2000, calls: 2, reachedAt: 2 },
      { affiliateId: 'bea', earned: 1500, calls: 1, reachedAt: 3 },
    ]);
  });

  it('counts a call once, however many rules it pays by', () => {
    const bonus = { ...call('ana', 1, 500), event: 'activation' as const };
    expect(rankMonth([call('ana', 1), bonus])).toMatchObject([{ earned: 1500, calls: 1 }]);
  });

  it('places whoever reached a sum first before the other, and of the same moment the one with the lower id', () => {
    const ids = (calls: Counted[]) => rankMonth(calls).map(({ affiliateId }) => affiliateId);
    expect(ids([call('ana', 9), call('bea', 5)])).toEqual(['bea', 'ana']);
    expect(ids([call('bea', 5), call('ana', 5)])).toEqual(['ana', 'bea']);
  });

  it('is the same however the calls come, and never longer than a hundred', () => {
    const some = fc.array(fc.tuple(fc.nat(150), fc.nat(50), fc.nat(3000)), { maxLength: 200 });
    fc.assert(
      fc.property(some, (told) => {
        const calls = told.map(([who, at, amount], index) => ({
          ...call(`u${who}`, at, amount),
          paymentId: `p${index}`,
        }));
        const ranked = rankMonth(calls);
        expect(rankMonth(calls.toReversed())).toEqual(ranked);
        expect(ranked.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 50 },
    );
  });

  it('raises the three best, and passes over whoever must be looked at first', () => {
    const standings = rankMonth(['ana', 'bea', 'cleo', 'dora'].map((uid, index) => call(uid, index)));
    const percents = (flagged: string[]) =>
      boostsOf(standings, new Set(flagged)).map(({ affiliateId, percent }) => `${affiliateId} ${percent}`);
    expect(percents([])).toEqual(['ana 200', 'bea 150', 'cleo 115']);
    expect(percents(['ana'])).toEqual(['bea 200', 'cleo 150', 'dora 115']);
    expect(boostsOf(standings, new Set()).every(({ most }) => most === MOST_BOOSTED)).toBe(true);
    expect(boostsOf([], new Set())).toEqual([]);
  });

  it('ends with the month, also with the year', () => {
    const newYear = Date.UTC(2027, 0, 1, 0, 30);
    expect(monthSpan(newYear)).toEqual({ month: '2027-01', from: Date.UTC(2027, 0), until: Date.UTC(2027, 1) });
    expect(monthSpan(monthBefore(newYear)).month).toBe('2026-12');
  });
});
