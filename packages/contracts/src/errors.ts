/** Why a request was refused, in `details.reason` of the callable's error; the apps have words for each. */
export const refusalReasons = [
  'signed_out',
  'not_allowed',
  'invalid_input',
  'not_found',
  'provider_unavailable',
  'own_profile',
  'payment_not_authorized',
  'payment_mismatch',
  'payment_unavailable',
  'call_already_started',
  'phone_missing',
  'phone_invalid',
  'phone_premium',
  'phone_country',
  'too_many_requests',
  'try_again',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];
