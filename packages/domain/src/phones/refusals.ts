/** Why a telephone number cannot be called. */
export const phoneRefusals = ['phone_missing', 'phone_invalid', 'phone_premium', 'phone_country'] as const;
export type PhoneRefusal = (typeof phoneRefusals)[number];
