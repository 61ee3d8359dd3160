export const reviewRefusals = [
  /** The call was not charged, so there is nothing to judge. */
  'call_not_billed',
  /** The time in which the call could be reviewed is over. */
  'review_too_late',
  /** The call has another review already. */
  'review_exists',
  /** The review has another reply already. */
  'reply_exists',
  /** A public text names a telephone, an address or the like. */
  'contact_details',
] as const;
