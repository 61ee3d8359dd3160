export const paymentRefusals = [
  'payment_not_authorized',
  'payment_mismatch',
  'payment_unavailable',
  'not_captured',
  'refund_too_large',
  'refund_underway',
] as const;
