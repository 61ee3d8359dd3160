/** Every alert, and when admins hear of it: at once where it is about money, safety or calls that cannot be made, else with the daily mail. */
export const alertKinds = {
  session_abandoned: 'at once',
  hold_lost: 'at once',
  carrier_out: 'at once',
  carrier_account: 'at once',
  dialling_budget: 'at once',
  dialling_refused: 'at once',
  recording_without_consent: 'at once',
  payment_hold_expiring: 'at once',
  backup_failed: 'daily',
  backup_late: 'daily',
  payment_stuck: 'at once',
  payment_outcome_unknown: 'at once',
  payment_refused: 'at once',
  payment_uncollected: 'at once',
  payment_captured_in_part: 'at once',
  refund_failed: 'at once',
  rail_account: 'at once',
  transfer_refused: 'at once',
  transfer_stuck: 'at once',
  transfer_by_hand: 'at once',
  transfer_overpaid: 'at once',
  withdrawal_stuck: 'at once',
  withdrawal_waiting: 'daily',
  affiliate_balance_wrong: 'at once',
  fraud_case_waiting: 'daily',
  dispute_opened: 'at once',
  dispute_deadline: 'at once',
  dispute_refused: 'at once',
  subscription_disputed: 'at once',
  billing_failed: 'at once',
  journal_unbalanced: 'at once',
  money_differs: 'at once',
  balances_differ: 'at once',
  reconciliation_late: 'daily',
  payouts_unread: 'daily',
  forged_webhooks: 'at once',
  second_factor_guessed: 'at once',
  person_erased: 'at once',
  account_kept: 'daily',
  event_quarantined: 'at once',
  dead_letter: 'daily',
  notification_undelivered: 'daily',
  corrupt_document: 'daily',
  review_reported: 'daily',
  assistant_differs: 'daily',
} as const satisfies Readonly<Record<string, 'at once' | 'daily'>>;

export type AlertKind = keyof typeof alertKinds;

/** Another release may know kinds that this one does not. */
export function isAlertKind(kind: string): kind is AlertKind {
  return Object.hasOwn(alertKinds, kind);
}

export function isUrgent(kind: string): boolean {
  return isAlertKind(kind) && alertKinds[kind] === 'at once';
}
