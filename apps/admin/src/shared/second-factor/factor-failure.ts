import { reasonOf } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';
import type { AdminMessageKey } from '@sos/words/admin';
import { signInFailure } from '../sign-in-failure.ts';

const reasons = {
  known: {
    code_wrong: 'admin.factor.failed.wrong',
    code_expired: 'admin.factor.failed.expired',
    too_many_requests: 'admin.factor.failed.often',
    sign_in_again: 'admin.deed.again.title',
    signed_out: 'admin.deed.again.title',
    second_factor_needed: 'admin.factor.needed',
    not_found: 'admin.factor.failed.gone',
    not_allowed: 'admin.unlisted',
    offline: 'admin.signIn.failed.offline',
  } satisfies Partial<Record<FailureReason, AdminMessageKey>>,
  otherwise: 'admin.signIn.failed.other',
} as const;

export type FailedFactor = ReturnType<typeof failedFactor>;

/** What to say where a second factor was not taken, be it for the password shown with it, and whether that has to be shown `again`. */
export function failedFactor(error: unknown) {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (typeof code === 'string' && code.startsWith('auth/')) return { words: signInFailure(error), again: true };
  const reason = reasonOf(error);
  const again = reason === 'sign_in_again' || reason === 'signed_out';
  return { words: wordsFor(reasons, reason), again };
}
