import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCommission } from '../testing/a-commission.ts';
import { countedOfChange, countedOfSet, dayOf, monthOf, noFigures, plusFigures } from './figures.ts';

describe('what a call adds to the figures of its affiliates', () => {
  it('is the call once for each of them, and all that they get of it', () => {
    const own = [aCommission(), aCommission({ id: 'bonus', event: 'activation', amount: 500 })];
    const above = aCommission({ id: 'above', affiliateId: 'bea', event: 'client_call_level_1', amount: 100 });
    const provider = aCommission({ id: 'provider', event: 'provider_call', amount: 100 });
    expect(countedOfSet([...own, above, provider])).toEqual([
      { affiliateId: 'ana', at: 0, figures: { calls: 1, earned: 1600 } },
      { affiliateId: 'bea', at: 0, figures: { calls: 1, earned: 100 } },
    ]);
  });

  it.each(['client_call', 'client_call_level_1', 'client_call_level_2', 'provider_call'] as const)(
    'is a call for %s alone, on its day',
    (event) => {
      const figures = { calls: 1, earned: 1000 };
      expect(countedOfSet([aCommission({ event, callAt: 5 })])).toEqual([{ affiliateId: 'ana', at: 5, figures }]);
    },
  );

  it('is no call where only a bonus is paid', () => {
    expect(countedOfSet([aCommission({ event: 'threshold', amount: 5000 })])).toMatchObject([
      { figures: { calls: 0, earned: 5000 } },
    ]);
    expect(countedOfSet([])).toEqual([]);
  });
});

it('what is earned in the end is the same, whichever changes led to it', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(amounts, (steps) => {
      const states = steps.map((amount) => aCommission({ amount }));
      const changes = states.slice(1).map((after, index) => countedOfChange(states[index] ?? after, after));
      const all = [...countedOfSet(states.slice(0, 1)), ...changes.filter((each) => each !== undefined)];
      const sum = all.reduce((figures, each) => plusFigures(figures, each.figures), noFigures);
      expect(sum).toEqual({ clicks: 0, signUps: 0, calls: 1, earned: steps.at(-1) });
    }),
  );
});

it('figures are added each to its own', () => {
  const one = { clicks: 1, signUps: 2, calls: 3, earned: 4 };
  expect(plusFigures(one, { clicks: 10, signUps: 20, calls: 30, earned: 40 })).toEqual({
    clicks: 11,
    signUps: 22,
    calls: 33,
    earned: 44,
  });
  expect(plusFigures(one, {})).toEqual(one);
});

it('a change that moves no money is not counted', () => {
  expect(countedOfChange(aCommission(), aCommission({ status: 'validated' }))).toBeUndefined();
});

it('days and months are those of UTC', () => {
  expect([dayOf(Date.UTC(2026, 10, 30, 23, 59)), monthOf(Date.UTC(2026, 11, 1))]).toEqual(['2026-11-30', '2026-12']);
});
