import { describe, expect, it } from 'vitest';
import { isDue, learn, settle, type VatAnswer, type VatCheck } from './vat-check.ts';
import { readViesCode, troubleOf, viesCodeNames } from './vies-codes.ts';

const DAY = 86_400_000;
const valid: VatAnswer = { result: 'valid', consultation: 'WAPIAAAA1', name: 'Lind GmbH', address: 'Berlin' };
const invalid: VatAnswer = { result: 'invalid' };
const down: VatAnswer = { result: 'unavailable', code: 'MS_UNAVAILABLE' };
const number = 'DE123456789';
const after = (...answers: VatAnswer[]) => {
  let check: VatCheck | undefined;
  for (const [at, answer] of answers.entries()) check = learn(check, { vatNumber: number, at }, answer);
  if (!check) throw new Error('no answer');
  return check;
};

describe('a VAT number', () => {
  it('that VIES knows is asked about again in a month, with its proof kept', () => {
    const check = after(valid);
    expect(check).toMatchObject({ result: 'valid', consultation: 'WAPIAAAA1', name: 'Lind GmbH', owed: false });
    expect([isDue(check, 29 * DAY), isDue(check, 30 * DAY)]).toEqual([false, true]);
  });

  it('that VIES does not know is not asked about again', () => {
    expect(after(valid, invalid)).toMatchObject({ result: 'invalid', consultation: null, name: null, dueAt: null });
    expect(isDue(after(invalid), 100 * DAY)).toBe(false);
  });

  it('of which VIES can say nothing is due at once, and brings corrections once it is known', () => {
    const waiting = after(down, down);
    expect(waiting).toMatchObject({ result: 'unavailable', code: 'MS_UNAVAILABLE', checkedAt: null, givenAt: 0 });
    expect(waiting.dueAt).toBe(1);
    const known = after(down, valid);
    expect(known).toMatchObject({ result: 'valid', code: null, owed: true, givenAt: 0 });
    expect(isDue(known, 1)).toBe(true);
    expect(settle(known)).toMatchObject({ owed: false, dueAt: 1 + 30 * DAY });
    expect(after(down, valid, valid).owed).toBe(true);
    expect(after(down, invalid).owed).toBe(false);
    expect(after(valid, valid)).toMatchObject({ owed: false, dueAt: 1 + 30 * DAY });
  });

  it('keeps what was known of it through an outage', () => {
    expect(after(valid, down)).toMatchObject({ result: 'valid', consultation: 'WAPIAAAA1', code: 'MS_UNAVAILABLE' });
    expect(after(valid, down).dueAt).toBe(30 * DAY);
    expect(after(invalid, down)).toMatchObject({ result: 'invalid', dueAt: null });
  });

  it('that takes the place of another begins anew', () => {
    const other = learn(after(down), { vatNumber: 'FR12345678901', at: 9 }, valid);
    expect(other).toMatchObject({ vatNumber: 'FR12345678901', givenAt: 9, owed: false });
  });
});

it('whatever VIES answers has a name, and what it has never answered too', () => {
  expect(viesCodeNames.map(readViesCode)).toEqual(viesCodeNames);
  expect(readViesCode('SOMETHING_NEW')).toBe('UNKNOWN');
  expect([troubleOf('MS_UNAVAILABLE'), troubleOf('TIMEOUT'), troubleOf('IP_BLOCKED')]).toEqual([
    'country',
    'service',
    'ours',
  ]);
});
