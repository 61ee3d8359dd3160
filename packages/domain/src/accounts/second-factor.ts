import type { Instant } from '../shared/instant.ts';

/** Digits that an authenticator shows, and how long it shows the same ones. */
export const TOTP_DIGITS = 6;
export const TOTP_SECONDS = 30;
export const RECOVERY_CODES = 10;
/** Letters and digits that nobody takes for one another. */
export const RECOVERY_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const RECOVERY_LENGTH = 10;

const MOST_TRIES = 5;
const FIRST_PAUSE_MS = 900_000;
const LONGEST_PAUSE_MS = 86_400_000;
const BEGUN_VALID_MS = 900_000;

/** What decides whether a code is taken. */
export interface SecondFactor {
  /** The last step of time whose code was taken; no code of it or of an earlier one is taken again. */
  readonly lastStep: number;
  /** Digests of the recovery codes that are left; each is taken once. */
  readonly recovery: readonly string[];
  /** Wrong codes since the last right one or the last pause. */
  readonly tries: number;
  /** Pauses since the last right code; each is twice as long as the one before. */
  readonly pauses: number;
  readonly pausedUntil: Instant | null;
}

export const freshFactor: SecondFactor = { lastStep: 0, recovery: [], tries: 0, pauses: 0, pausedUntil: null };

/** What a code turned out to be: of a step of time, one of the recovery codes, or neither. */
export type ShownCode = { readonly step: number } | { readonly recovery: string } | undefined;

export type FactorOutcome = 'proved' | 'wrong' | 'paused';

/** What a code makes of a factor. */
export function proveFactor<T extends SecondFactor>(
  factor: T,
  { shown, now }: { readonly shown: ShownCode; readonly now: Instant },
): { readonly factor: T; readonly outcome: FactorOutcome } {
  if (factor.pausedUntil !== null && factor.pausedUntil > now) return { factor, outcome: 'paused' };
  const used = useOf(factor, shown);
  const outcome = used ? 'proved' : 'wrong';
  return {
    factor: used ? { ...factor, ...used, tries: 0, pauses: 0, pausedUntil: null } : missed(factor, now),
    outcome,
  };
}

function useOf({ lastStep, recovery }: SecondFactor, shown: ShownCode): Partial<SecondFactor> | undefined {
  if (!shown) return undefined;
  if ('step' in shown) return shown.step > lastStep ? { lastStep: shown.step } : undefined;
  const left = recovery.filter((digest) => digest !== shown.recovery);
  return left.length < recovery.length ? { recovery: left } : undefined;
}

function missed<T extends SecondFactor>(factor: T, now: Instant): T {
  const tries = factor.tries + 1;
  if (tries < MOST_TRIES) return { ...factor, tries, pausedUntil: null };
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** factor.pauses, LONGEST_PAUSE_MS);
  return { ...factor, tries: 0, pauses: factor.pauses + 1, pausedUntil: now + pause };
}

/** Whether what was begun at an instant can still be finished. */
export const isBegunStill = (begunAt: Instant, now: Instant): boolean => now - begunAt <= BEGUN_VALID_MS;

/** How a typed code is compared: without the spaces and dashes that people put in, in capitals. */
export function plainCode(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase();
}

export const isTotpCode = (plain: string): boolean => new RegExp(`^\\d{${TOTP_DIGITS}}$`).test(plain);

/** How the list of admins asks somebody for a second factor. */
export interface FactorDuty {
  /** They have one. */
  readonly isEnrolled: boolean;
  /** Every admin must have one. */
  readonly isRequired: boolean;
}

/** Whether a sign-in by password alone does nothing as an admin. */
export const asksFactor = ({ isEnrolled, isRequired }: FactorDuty): boolean => isEnrolled || isRequired;
