import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksFactor, freshFactor, isTotpCode, plainCode, proveFactor, type SecondFactor } from './second-factor.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 0, 5, 12);
const enrolled: SecondFactor = { ...freshFactor, lastStep: 100, recovery: ['one', 'two'] };
const wrong = (factor: SecondFactor, now = NOW) => proveFactor(factor, { shown: undefined, now });
const pausedOnce = [1, 2, 3, 4, 5].reduce((factor) => wrong(factor).factor, enrolled);

describe('a code of the authenticator', () => {
  it('is taken once, and none of an earlier step after it', () => {
    const { factor, outcome } = proveFactor(enrolled, { shown: { step: 101 }, now: NOW });
    expect(outcome).toBe('proved');
    for (const step of [101, 100, 1]) {
      expect(proveFactor(factor, { shown: { step }, now: NOW }).outcome).toBe('wrong');
    }
    expect(proveFactor(factor, { shown: { step: 102 }, now: NOW }).outcome).toBe('proved');
  });

  it('is taken however it was typed', () => {
    expect(['123 456', ' 123456', '12-34-56'].map(plainCode).every(isTotpCode)).toBe(true);
    expect(['12345', '1234567', '12345A', ''].map(plainCode).some(isTotpCode)).toBe(false);
  });
});

describe('a recovery code', () => {
  it('is taken once, and leaves the others', () => {
    const { factor, outcome } = proveFactor(enrolled, { shown: { recovery: 'one' }, now: NOW });
    expect([outcome, factor.recovery]).toEqual(['proved', ['two']]);
    expect(proveFactor(factor, { shown: { recovery: 'one' }, now: NOW }).outcome).toBe('wrong');
    expect(proveFactor(factor, { shown: { recovery: 'three' }, now: NOW }).outcome).toBe('wrong');
  });
});

describe('five wrong codes', () => {
  it('make a pause in which the right one is not taken either', () => {
    expect(pausedOnce.pausedUntil).toBe(NOW + 15 * MINUTE);
    const during = proveFactor(pausedOnce, { shown: { step: 500 }, now: NOW + 15 * MINUTE - 1 });
    expect(during).toEqual({ factor: pausedOnce, outcome: 'paused' });
    expect(proveFactor(pausedOnce, { shown: { step: 500 }, now: NOW + 15 * MINUTE }).outcome).toBe('proved');
  });

  it('make one twice as long the next time, a day at most, until a right one', () => {
    let [factor, now] = [enrolled, NOW];
    const pauses: number[] = [];
    for (let round = 0; round < 9; round++) {
      for (let index = 0; index < 5; index++) factor = wrong(factor, now).factor;
      const until = factor.pausedUntil ?? 0;
      pauses.push((until - now) / MINUTE);
      now = until;
    }
    expect(pauses).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
    const proved = proveFactor(factor, { shown: { step: 101 }, now }).factor;
    expect(proved).toMatchObject({ tries: 0, pauses: 0, pausedUntil: null });
  });

  it('are all that anybody has in a quarter of an hour, whatever is shown', () => {
    const shown = fc.oneof(
      fc.constant(undefined),
      fc.record({ step: fc.integer({ min: 0, max: 100 }) }),
      fc.record({ recovery: fc.string() }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ shown, later: fc.nat(100_000) }), { maxLength: 40 }), (guesses) => {
        let [factor, now, first] = [enrolled, NOW, NOW];
        let counted = 0;
        for (const guess of guesses) {
          now += guess.later;
          if (now - first >= 15 * MINUTE) [first, counted] = [now, 0];
          const result = proveFactor(factor, { shown: guess.shown, now });
          factor = result.factor;
          if (result.outcome === 'wrong') counted++;
          expect(counted).toBeLessThanOrEqual(9);
        }
      }),
    );
  });
});

it('a password is enough only where no factor is there and none is required', () => {
  const duties = [false, true].flatMap((isEnrolled) => [false, true].map((isRequired) => ({ isEnrolled, isRequired })));
  expect(duties.map(asksFactor)).toEqual([false, true, true, true]);
});
