import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entitlement, giveBack, LONGEST_ANSWER, type Meter, meterIn, reserve, settle, usedOf } from './meter.ts';

const NOW = Date.UTC(2026, 0, 5);
const entitlement: Entitlement = { aiCalls: 100, periodStart: 0, periodEnd: NOW * 2, entitledUntil: NOW * 2 };
const at = (spent: number): Meter => ({ periodStart: 0, spent, reserved: [] });

describe('the meter', () => {
  it('lets exactly one of a hundred parallel calls pass at 99', () => {
    let meter = at(99);
    const outcomes = Array.from({ length: 100 }, (_, index) => {
      const made = reserve(entitlement, meter, { id: `call-${index}`, now: NOW });
      if (made.outcome === 'reserved') meter = made.meter;
      return made.outcome;
    });
    expect(outcomes.filter((outcome) => outcome === 'reserved')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'calls_used_up')).toHaveLength(99);
  });

  it.each([
    ['nobody without a subscription', null],
    ['nobody whose time is over', { ...entitlement, entitledUntil: NOW }],
    ['nobody who is not let in', { ...entitlement, entitledUntil: null }],
  ])('lets %s ask', (_who, who) => {
    expect(reserve(who, undefined, { id: 'a', now: NOW })).toEqual({ outcome: 'not_entitled' });
  });

  it('counts a call once while it is answered, and forgets one whose machine died', () => {
    const first = reserve(entitlement, undefined, { id: 'a', now: NOW });
    const meter = first.outcome === 'reserved' ? first.meter : at(0);
    expect(reserve(entitlement, meter, { id: 'a', now: NOW + 1 })).toEqual({ outcome: 'still_answering' });
    const later = NOW + LONGEST_ANSWER;
    expect(usedOf(meterIn(entitlement, meter, later))).toBe(0);
    expect(reserve(entitlement, meter, { id: 'a', now: later }).outcome).toBe('reserved');
  });

  it('begins anew with the billing period, whatever was left open in the one before', () => {
    const before: Meter = { periodStart: 0, spent: 100, reserved: [{ id: 'a', at: NOW }] };
    const next = { ...entitlement, periodStart: NOW };
    expect(meterIn(next, before, NOW)).toEqual({ periodStart: NOW, spent: 0, reserved: [] });
    expect(settle(meterIn(next, before, NOW), 'a').spent).toBe(0);
  });

  it('never goes beyond its limit, and ends at what was answered', () => {
    const step = fc.record({
      id: fc.integer({ min: 0, max: 6 }).map(String),
      what: fc.constantFrom('ask', 'answer', 'fail'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), fc.integer({ min: 0, max: 8 }), (steps, aiCalls) => {
        let meter = at(0);
        let answered = 0;
        for (const { id, what } of steps) {
          const open = meter.reserved.some((each) => each.id === id);
          if (what === 'ask') {
            const made = reserve({ ...entitlement, aiCalls }, meter, { id, now: NOW });
            if (made.outcome === 'reserved') meter = made.meter;
          } else {
            if (what === 'answer' && open) answered++;
            meter = what === 'answer' ? settle(meter, id) : giveBack(meter, id);
          }
          expect(usedOf(meter)).toBeLessThanOrEqual(aiCalls);
          expect(meter.spent).toBe(answered);
        }
      }),
    );
  });
});
