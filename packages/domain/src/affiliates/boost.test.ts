import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim } from '../testing/a-commission.ts';
import { boosted, leftOf } from './boost.ts';
import { countAfter, measured, nothingCounted } from './counts.ts';
import { grant } from './grant.ts';
import { defaultPlan } from './programme.ts';

const twice = { percent: 200, most: 100_000 };
const call = { paymentId: 'p-1', at: 0, talkSeconds: 150, fee: 10_000, currency: 'USD' as const };

describe('a boost', () => {
  it.each([
    ['nothing', null, 1000],
    ['twice as much', twice, 2000],
    ['half as much again', { percent: 150, most: 100_000 }, 1500],
    ['15 hundredths', { percent: 115, most: 100_000 }, 1150],
    ['what is left of its limit', { percent: 200, most: 300 }, 1300],
    ['nothing more once the limit is reached', { percent: 200, most: 0 }, 1000],
  ])('adds %s', (_what, boost, amount) => {
    expect(boosted(1000, boost)).toBe(amount);
    const [commission] = grant(defaultPlan, call, [aClaim({ boost })]);
    expect(commission).toMatchObject({ ruled: amount, granted: amount });
  });

  const whole = { ...defaultPlan, marginPercent: 100 };

  it('takes from nobody else: the others have their parts of the margin first', () => {
    const others = [
      aClaim({ event: 'activation', affiliateId: 'ana' }),
      aClaim({ event: 'client_call_level_1', affiliateId: 'bea' }),
    ];
    const tight = { ...call, fee: 1800 };
    const [plain, raised] = [null, twice].map((boost) => grant(whole, tight, [aClaim({ boost }), ...others]));
    expect(plain?.map(({ granted }) => granted)).toEqual([1000, 500, 100]);
    expect(raised?.map(({ granted }) => granted)).toEqual([1200, 500, 100]);
  });

  it.each(['client_call', 'client_call_level_1', 'client_call_level_2'] as const)('raises %s, and says so', (event) => {
    const [plain] = grant(defaultPlan, call, [aClaim({ event })]);
    const [raised] = grant(defaultPlan, call, [aClaim({ event, boost: twice })]);
    expect(plain?.boost).toBe(100);
    expect(raised).toMatchObject({ boost: 200, granted: 2 * (plain?.granted ?? 0) });
  });

  it('does not raise what is paid once', () => {
    expect(grant(defaultPlan, call, [aClaim({ event: 'activation', boost: twice })])).toMatchObject([{ ruled: 500 }]);
  });

  it('stays under the margin and the limit of a month', () => {
    expect(grant(whole, { ...call, fee: 1500 }, [aClaim({ boost: twice })])).toMatchObject([
      { ruled: 2000, granted: 1500 },
    ]);
    const [rule] = defaultPlan.programmes.chatter;
    if (!rule) throw new Error('there is no rule');
    const programmes = { ...defaultPlan.programmes, chatter: [{ ...rule, monthlyCap: 1200 }] };
    expect(grant({ ...defaultPlan, programmes }, call, [aClaim({ boost: twice })])).toMatchObject([{ ruled: 1200 }]);
  });

  it('never adds more than its limit by more than one cent a call, over all calls of a month', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(115, 150, 200),
        fc.nat(20_000),
        fc.integer({ min: 1, max: 60 }),
        (percent, most, n) => {
          let count = nothingCounted;
          let plain = 0;
          let sum = 0;
          for (let index = 0; index < n; index++) {
            const known = { countOf: () => count, paid: new Set<string>() };
            const claims = measured([aClaim({ boost: { percent, most } })], known);
            const commissions = grant(defaultPlan, { ...call, paymentId: `p-${index}` }, claims);
            count = countAfter(count, 'ana', { claims, commissions });
            sum += commissions.reduce((total, { granted }) => total + granted, 0);
            plain += 1000;
          }
          expect(sum - plain).toBeLessThanOrEqual(most);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is measured by what the month has brought already', () => {
    expect(leftOf(twice, {})).toEqual(twice);
    expect(leftOf(twice, { client_call: 3000, client_call_level_1: 1000, activation: 500 })).toEqual({
      percent: 200,
      most: 98_000,
    });
    expect(leftOf({ percent: 200, most: 100 }, { client_call: 3000 }).most).toBe(0);
  });
});
