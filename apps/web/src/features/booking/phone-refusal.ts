import { type PhoneRefusal, phoneRefusals } from '@sos/domain/phones/refusals';
import type { FailureReason } from '@sos/browser/callable-client';

/** `phone_same`: it is the telephone of the person who should be called. */
export type NumberRefusal = PhoneRefusal | 'phone_same';

/** The server refuses the number itself, so the person corrects it in its field. */
export function asPhoneRefusal(reason: FailureReason): NumberRefusal | null {
  if (reason === 'phone_same') return reason;
  return phoneRefusals.find((refusal) => refusal === reason) ?? null;
}
