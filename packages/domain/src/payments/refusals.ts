export const paymentRefusals = [
  'payment_not_authorized',
  'payment_mismatch',
  'payment_unavailable',
  'price_changed',
  'payment_declined',
  'payment_not_approved',
  'not_captured',
  'refund_too_large',
  'refund_underway',
  'refund_repeated',
] as const;
