export const applicationRefusals = [
  /** Something that is asked for is missing. */
  'application_incomplete',
  /** It is with us, or has been decided. */
  'application_closed',
  /** It is no longer as the caller saw it. */
  'application_changed',
  /** Whoever applies is suspended, or has another role. */
  'applicant_away',
  'contact_details',
  /** What was uploaded is not what it says, or not what is asked for. */
  'file_refused',
  'file_too_large',
] as const;
