import type { FailureReason } from '@sos/browser/callable-client';

const phoneRefusals = ['phone_missing', 'phone_invalid', 'phone_premium', 'phone_country'] as const;

/** The server refuses the number itself, so the person corrects it in its field. */
export type PhoneRefusal = (typeof phoneRefusals)[number];

export function asPhoneRefusal(reason: FailureReason): PhoneRefusal | null {
  return phoneRefusals.find((refusal) => refusal === reason) ?? null;
}
