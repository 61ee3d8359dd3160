/** What must not wait for the daily mail: money, safety, or calls that cannot be made. */
const urgent: ReadonlySet<string> = new Set([
  'session_abandoned',
  'hold_lost',
  'recording_without_consent',
  'rail_account',
  'dispute_opened',
  'dispute_deadline',
  'dispute_refused',
  'journal_unbalanced',
  'forged_webhooks',
  'event_quarantined',
  'dialling_budget',
  'carrier_out',
]);

export function isUrgent(kind: string): boolean {
  return urgent.has(kind);
}
