/** Why a telephone number cannot be called. */
export const phoneRefusals = ['phone_missing', 'phone_invalid', 'phone_premium', 'phone_country'] as const;
export type PhoneRefusal = (typeof phoneRefusals)[number];

/** Why a spoken code proves nothing. */
export const codeRefusals = ['code_wrong', 'code_expired', 'code_call_failed'] as const;
