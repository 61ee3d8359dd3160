import { describe, expect, it } from 'vitest';
import { guess, isPaused, newCode } from './phone-code.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const MINUTE = 60_000;
const wrong = (now = AT) => ({ isRight: false, now });
const right = (now = AT) => ({ isRight: true, now });

describe('a code that was spoken', () => {
  it('proves a number by the right digits, and again when the answer was lost', () => {
    const first = guess(newCode(AT), right());
    expect(first).toMatchObject({ outcome: 'proved', code: { isUsed: true } });
    expect(guess(first.code, right()).outcome).toBe('proved');
  });

  it('is worth nothing after ten minutes', () => {
    expect(guess(newCode(AT), right(AT + 10 * MINUTE - 1)).outcome).toBe('proved');
    expect(guess(newCode(AT), right(AT + 10 * MINUTE)).outcome).toBe('expired');
  });

  it('takes five guesses, then nothing for a quarter of an hour, and is worth nothing after it', () => {
    let code = newCode(AT);
    const outcomes = Array.from({ length: 6 }, () => {
      const tried = guess(code, wrong());
      code = tried.code;
      return tried.outcome;
    });
    expect(outcomes).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'paused', 'paused']);
    expect(guess(code, right(AT + 15 * MINUTE - 1)).outcome).toBe('paused');
    expect(guess(code, right(AT + 15 * MINUTE)).outcome).toBe('expired');
    expect([isPaused(code, AT), isPaused(code, AT + 15 * MINUTE), isPaused(newCode(AT), AT)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
