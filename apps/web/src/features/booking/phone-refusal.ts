import { type PhoneRefusal, phoneRefusals } from '@sos/domain/phones/refusals';
import type { FailureReason } from '@sos/browser/callable-client';

/** The server refuses the number itself, so the person corrects it in its field. */
export function asPhoneRefusal(reason: FailureReason): PhoneRefusal | null {
  return phoneRefusals.find((refusal) => refusal === reason) ?? null;
}
