export const couponRefusals = [
  /** Whatever keeps a code from being used is told alike, so that nobody learns codes by guessing. */
  'coupon_unusable',
  /** It could be used when the price was shown, and no longer when the call was booked. */
  'coupon_gone',
  'coupon_invalid',
  'coupon_known',
] as const;
