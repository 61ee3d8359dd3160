import { CallableError } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';

const failures = {
  'auth/invalid-credential': 'account.failed.wrong',
  'auth/wrong-password': 'account.failed.wrong',
  'auth/user-not-found': 'account.failed.wrong',
  'auth/invalid-email': 'account.failed.email',
  'auth/weak-password': 'account.failed.weak',
  'auth/too-many-requests': 'account.failed.often',
  'auth/user-disabled': 'account.failed.disabled',
  'auth/network-request-failed': 'account.failed.offline',
  'auth/internal-error': 'account.failed.google',
  'auth/account-exists-with-different-credential': 'account.failed.wrong',
} as const;

type KnownFailure = (typeof failures)[keyof typeof failures];
export type AccountFailure =
  | KnownFailure
  | 'account.failed.maybe'
  | 'account.failed.closed'
  | 'account.failed.country'
  | 'account.failed.again'
  | 'account.failed.role'
  | 'account.failed.admin'
  | 'account.failed.underway'
  | 'account.failed.other'
  | 'menu.unconfirmed';

/** Told at the new password itself, and nowhere else. */
export const isAtPassword = (failure: AccountFailure | null): boolean => failure === 'account.failed.weak';

const reasons = {
  known: {
    weak_password: 'account.failed.weak',
    closed_for_now: 'account.failed.closed',
    country_closed: 'account.failed.country',
    too_many_requests: 'account.failed.often',
    invalid_input: 'account.failed.email',
    offline: 'account.failed.offline',
    sign_in_again: 'account.failed.again',
    signed_out: 'account.failed.again',
    address_unconfirmed: 'menu.unconfirmed',
    other_role: 'account.failed.role',
    admins_stay: 'account.failed.admin',
    export_underway: 'account.failed.underway',
  } satisfies Partial<Record<FailureReason, AccountFailure>>,
  otherwise: 'account.failed.other',
} as const;

/** The words for what failed; a wrong password and an unknown address get the same words, so that nobody learns which addresses exist. */
export function accountFailure(error: unknown): AccountFailure {
  if (error instanceof CallableError) return wordsFor(reasons, error.reason);
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  if (name === 'NotSignedInError') return 'account.failed.maybe';
  return Object.entries(failures).find(([known]) => known === code)?.[1] ?? 'account.failed.other';
}
