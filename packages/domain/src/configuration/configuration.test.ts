import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDialRates } from '../calls/dial-cost.ts';
import { defaultRules } from '../calls/default-rules.ts';
import { defaultPrices } from '../money/price.ts';
import { type Configuration, inForce, setValue } from './configuration.ts';
import { differences } from './differences.ts';
import { contradictions, problemsOf } from './problems.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const fresh: Configuration<string> = { revision: 0, value: 'old', next: null };

describe('a configuration', () => {
  it('counts at once, or from its instant on and not a moment before', () => {
    expect(setValue(fresh, { value: 'new', at: null }, AT)).toEqual({ revision: 1, value: 'new', next: null });
    expect(setValue(fresh, { value: 'new', at: AT }, AT).next).toBeNull();
    const planned = setValue(fresh, { value: 'new', at: AT + 10 }, AT);
    expect([AT, AT + 9, AT + 10].map((now) => inForce(planned, now))).toEqual(['old', 'old', 'new']);
  });

  it('keeps what has come into force when something else is planned', () => {
    const planned = setValue(fresh, { value: 'new', at: AT + 10 }, AT);
    const again = setValue(planned, { value: 'newer', at: AT + 99 }, AT + 20);
    expect(again).toEqual({ revision: 2, value: 'new', next: { value: 'newer', at: AT + 99 } });
  });

  it('is what was last set for now, whatever was planned in between', () => {
    const sets = fc.array(fc.record({ value: fc.string(), later: fc.option(fc.integer({ min: -5, max: 20 })) }));
    fc.assert(
      fc.property(sets, (all) => {
        let known = fresh;
        all.forEach(({ value, later }, index) => {
          const now = AT + index * 7;
          const before = inForce(known, now);
          known = setValue(known, { value, at: later === null ? null : now + later }, now);
          expect(inForce(known, now)).toBe(later === null || later <= 0 ? value : before);
          expect(known.revision).toBe(index + 1);
        });
      }),
    );
  });
});

describe('what differs', () => {
  it('is named by its path, and nothing else is', () => {
    const dearer = {
      ...defaultPrices,
      lawyer: { ...defaultPrices.lawyer, EUR: { ...defaultPrices.lawyer.EUR, total: 5900 } },
    };
    expect(differences(defaultPrices, dearer)).toEqual([{ path: 'lawyer.EUR.total', before: 4900, after: 5900 }]);
    expect(differences(defaultPrices, defaultPrices)).toEqual([]);
  });

  it('is told of what came and what went', () => {
    expect(differences({ byPrefix: { '+1': 3 } }, { byPrefix: { '+33': 6 } })).toEqual([
      { path: 'byPrefix.+1', before: 3, after: null },
      { path: 'byPrefix.+33', before: null, after: 6 },
    ]);
  });
});

describe('figures that nobody can mean', () => {
  it('are in none of the defaults', () => {
    expect(problemsOf('calls', defaultRules)).toEqual([]);
    expect(problemsOf('pricing', defaultPrices)).toEqual([]);
    expect(problemsOf('limits', { maxima: { payments_opened: 8 } })).toEqual([]);
    expect(problemsOf('dialling', defaultDialRates)).toEqual([]);
  });

  it.each([
    ['total', { total: 49, platformFee: 0, includedMinutes: 20 }],
    ['total', { total: 490_000, platformFee: 0, includedMinutes: 20 }],
    ['platformFee', { total: 4900, platformFee: 5000, includedMinutes: 20 }],
    ['platformFee', { total: 4900, platformFee: -1, includedMinutes: 20 }],
    ['platformFee', { total: 4900, platformFee: 4900, includedMinutes: 20 }],
    ['includedMinutes', { total: 4900, platformFee: 900, includedMinutes: 181 }],
  ])('are found in a price: %s of %o', (field, EUR) => {
    const prices = { ...defaultPrices, expat: { ...defaultPrices.expat, EUR } };
    expect(problemsOf('pricing', prices)).toEqual([`expat.EUR.${field}`]);
  });

  it.each([
    ['dialDelay', 3601],
    ['retryDelay', 601],
    ['providerDelay', 601],
    ['minimumBillable', 10_800],
  ] as const)('are found in the rules of a call: %s of %i', (field, figure) => {
    const rules = { ...defaultRules, lawyer: { ...defaultRules.lawyer, [field]: figure } };
    expect(problemsOf('calls', rules)).toEqual([`lawyer.${field}`]);
  });

  it('are found where a price ends before its talk is charged, on the side that is set', () => {
    const rules = { ...defaultRules, lawyer: { ...defaultRules.lawyer, minimumBillable: 1201 } };
    const both = { calls: rules, pricing: defaultPrices };
    expect(contradictions(both, 'calls')).toEqual(['lawyer.minimumBillable']);
    expect(contradictions(both, 'pricing')).toEqual(['lawyer.EUR.includedMinutes', 'lawyer.USD.includedMinutes']);
    const fitting = { ...rules, lawyer: { ...rules.lawyer, minimumBillable: 1200 } };
    expect(contradictions({ ...both, calls: fitting }, 'calls')).toEqual([]);
  });

  it('are found among limits and the rates of dialling', () => {
    expect(problemsOf('limits', { maxima: { payments_opened: 501 } })).toEqual(['maxima.payments_opened']);
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`+${index + 1}`, 3]));
    expect(problemsOf('dialling', { anywhere: 1001, byPrefix: many })).toEqual(['anywhere', 'byPrefix']);
    expect(problemsOf('dialling', { anywhere: 1, byPrefix: { '+1': 1001 } })).toEqual(['byPrefix.+1']);
  });
});
