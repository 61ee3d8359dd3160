import type { Instant } from '../shared/instant.ts';

export const CODE_DIGITS = 6;
const VALID_MS = 600_000;
const MOST_TRIES = 5;
const PAUSE_MS = 900_000;

/** How far one spoken code has come. */
export interface PhoneCode {
  readonly expiresAt: Instant;
  /** Guesses so far. */
  readonly tries: number;
  /** Until when neither a guess nor a new code is taken; null while guesses are left. */
  readonly pausedUntil: Instant | null;
  /** The number was proved by it. */
  readonly isUsed: boolean;
}

export function newCode(now: Instant): PhoneCode {
  return { expiresAt: now + VALID_MS, tries: 0, pausedUntil: null, isUsed: false };
}

export const isPaused = ({ pausedUntil }: Pick<PhoneCode, 'pausedUntil'>, now: Instant): boolean =>
  pausedUntil !== null && pausedUntil > now;

export type GuessOutcome = 'proved' | 'wrong' | 'expired' | 'paused';

/** What a guess makes of a code. The right digits prove again what they have proved, so that a lost answer can be asked for. */
export function guess<T extends PhoneCode>(
  code: T,
  { isRight, now }: { readonly isRight: boolean; readonly now: Instant },
): { readonly code: T; readonly outcome: GuessOutcome } {
  if (isPaused(code, now)) return { code, outcome: 'paused' };
  if (code.expiresAt <= now || code.tries >= MOST_TRIES) return { code, outcome: 'expired' };
  if (isRight) return { code: { ...code, isUsed: true }, outcome: 'proved' };
  const tries = code.tries + 1;
  const pausedUntil = tries >= MOST_TRIES ? now + PAUSE_MS : null;
  return { code: { ...code, tries, pausedUntil }, outcome: pausedUntil === null ? 'wrong' : 'paused' };
}
