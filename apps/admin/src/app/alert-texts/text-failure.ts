import { reasonOf } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';
import type { AdminMessageKey } from '@sos/words/admin';

const reasons = {
  known: {
    code_wrong: 'admin.texts.failed.wrong',
    invalid_input: 'admin.texts.failed.wrong',
    code_expired: 'admin.texts.failed.expired',
    code_call_failed: 'admin.texts.failed.carrier',
    phone_missing: 'admin.texts.failed.gone',
    phone_invalid: 'admin.texts.failed.number',
    phone_premium: 'admin.texts.failed.number',
    phone_country: 'admin.texts.failed.number',
    too_many_requests: 'admin.texts.failed.often',
    not_allowed: 'admin.unlisted',
    offline: 'admin.texts.failed.offline',
  } satisfies Partial<Record<FailureReason, AdminMessageKey>>,
  otherwise: 'admin.texts.failed.other',
} as const;

/** What to say where a number was not proved, or a wish not kept. */
export const failedText = (error: unknown) => wordsFor(reasons, reasonOf(error));
