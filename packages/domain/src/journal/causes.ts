/** What causes entries, as their ids begin. */
export const entryCauses = [
  'capture',
  'refund',
  'transfer',
  'vat',
  'dispute',
  'writeoff',
  'subscription',
  'affiliate',
] as const;
