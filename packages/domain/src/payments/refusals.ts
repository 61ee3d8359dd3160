export const paymentRefusals = ['payment_not_authorized', 'payment_mismatch', 'payment_unavailable'] as const;
