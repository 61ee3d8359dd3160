import type { GuessOutcome } from '@sos/domain/phones/phone-code';
import type { Locale } from '@sos/domain/shared/locale';

/** Codes that prove a number, and the numbers that are proved. */
export interface PhoneCodes {
  /** Keeps a code for the account instead of the one before. Resolves to the seconds of a pause in which none is taken, else 0. */
  begin(uid: string, spoken: { readonly e164: string; readonly code: string }): Promise<number>;
  /**
   * Counts one guess, whatever else is guessed at the same moment; by the right one the number becomes the account's, and
   * nobody else's.
   */
  guess(uid: string, code: string): Promise<Guessed>;
}
export interface Guessed {
  readonly outcome: GuessOutcome;
  /** The last two digits of the number; empty where there is no code. */
  readonly ending: string;
  /** Seconds after which to come back; 0 unless there is a pause. */
  readonly retryAfter: number;
}

export interface CodeCaller {
  /** Rings the number and says the digits twice, slowly. Throws DialRefusedError and VendorUnavailableError. */
  say(spoken: { readonly e164: string; readonly code: string; readonly locale: Locale }): Promise<void>;
}

/** Six digits that nobody can guess. */
export type MakeCode = () => string;
