import { describe, expect, it } from 'vitest';
import type { FraudMode } from './fraud.ts';
import { decided, type FraudCase, noted } from './fraud-case.ts';

const DAY = 86_400_000;
const evidence = (at: number, otherId = 'nora') => ({ paymentId: `p${at}`, otherId, at });
const after = (known: FraudCase | undefined, at: number, mode: FraudMode = 'hold') => {
  const suspicion = { affiliateId: 'ana', rule: 'velocity', mode } as const;
  return noted(known, suspicion, { programme: 'chatter', evidence: evidence(at) });
};

describe('a case', () => {
  it('begins with the call that set its rule off', () => {
    expect(after(undefined, 1)).toEqual({
      affiliateId: 'ana',
      programme: 'chatter',
      rule: 'velocity',
      mode: 'hold',
      status: 'open',
      holds: true,
      count: 1,
      evidence: [evidence(1)],
      openedAt: 1,
      decidedAt: null,
    });
  });

  it.each([
    ['shadow', false],
    ['flag', false],
    ['hold', true],
    ['block', true],
  ] as const)('of a rule that does %s holds what waits: %s', (mode, holds) => {
    expect(after(undefined, 1, mode).holds).toBe(holds);
  });

  it.each([
    ['shadow', 'shadow', false],
    ['shadow', 'hold', true],
    ['hold', 'shadow', true],
  ] as const)('that began with %s and goes on with %s holds what waits: %s', (first, second, holds) => {
    expect(after(after(undefined, 1, first), 2, second)).toMatchObject({ holds, openedAt: 1, count: 2 });
  });

  it('gathers what was found, each call and person once, of which the newest stay', () => {
    const first = after(undefined, 1);
    expect(after(after(first, 2), 2)).toMatchObject({ count: 2, evidence: [evidence(1), evidence(2)] });
    const suspicion = { affiliateId: 'ana', rule: 'velocity', mode: 'hold' } as const;
    const other = noted(first, suspicion, { programme: 'chatter', evidence: evidence(1, 'otto') });
    expect(other.evidence).toEqual([evidence(1), evidence(1, 'otto')]);
    let many = first;
    for (let at = 2; at <= 30; at++) many = after(many, at);
    expect([many.count, many.evidence.length, many.evidence[0]?.at]).toEqual([30, 20, 11]);
  });

  it('holds nothing once it is decided, is quiet for a month after an honest verdict, and opens again after that', () => {
    const honest = decided(after(undefined, 1), 'honest', 100 * DAY);
    expect(after(honest, 101 * DAY)).toMatchObject({ status: 'honest', holds: false, count: 2 });
    const later = 130 * DAY;
    expect(after(honest, later - 1)).toMatchObject({ status: 'honest', holds: false });
    expect(after(honest, later)).toMatchObject({ status: 'open', holds: true, openedAt: later, decidedAt: null });
    expect(after(decided(after(undefined, 1), 'fraud', 2), 3)).toMatchObject({ status: 'open', holds: true });
  });
});
