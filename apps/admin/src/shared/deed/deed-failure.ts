import { reasonOf } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';
import type { AdminMessageKey } from '@sos/words/admin';

const reasons = {
  known: {
    changed: 'admin.deed.failed.changed',
    application_changed: 'admin.deed.failed.changed',
    call_not_billed: 'admin.deed.failed.notBilled',
    call_already_started: 'admin.deed.failed.started',
    call_open: 'admin.deed.failed.goesOn',
    dispute_over: 'admin.deed.failed.changed',
    dispute_underway: 'admin.deed.failed.changed',
    dispute_late: 'admin.deed.failed.changed',
    not_found: 'admin.deed.failed.gone',
    offline: 'admin.deed.failed.offline',
    unexpected: 'admin.deed.failed.offline',
    try_again: 'admin.deed.failed.often',
    too_many_requests: 'admin.deed.failed.often',
    invalid_input: 'admin.deed.failed.refused',
    config_invalid: 'admin.deed.failed.refused',
    content_invalid: 'admin.deed.failed.refused',
    content_known: 'admin.deed.failed.refused',
    coupon_invalid: 'admin.deed.failed.refused',
    coupon_known: 'admin.deed.failed.refused',
    plan_invalid: 'admin.deed.failed.refused',
    plan_known: 'admin.deed.failed.refused',
    refund_too_large: 'admin.deed.failed.refused',
    refund_underway: 'admin.deed.failed.changed',
    refund_repeated: 'admin.deed.failed.repeated',
    not_captured: 'admin.deed.failed.changed',
    application_closed: 'admin.deed.failed.changed',
    kind_fixed: 'admin.deed.failed.kind',
    address_unconfirmed: 'admin.deed.failed.unconfirmed',
    own_account: 'admin.deed.failed.own',
    applicant_away: 'admin.deed.failed.away',
    not_allowed: 'admin.unlisted',
    second_factor_needed: 'admin.factor.needed',
    sign_in_again: 'admin.deed.again.title',
    signed_out: 'admin.deed.again.title',
  } satisfies Partial<Record<FailureReason, AdminMessageKey>>,
  otherwise: 'admin.deed.failed.other',
} as const;

/** What to say of a deed that was not done, or of which it is not known. */
export const deedFailure = (error: unknown) => wordsFor(reasons, reasonOf(error));

export function needsSignIn(error: unknown): boolean {
  return ['sign_in_again', 'signed_out', 'second_factor_needed'].includes(reasonOf(error));
}
