import { type PhoneRefusal, phoneRefusals } from '@sos/domain/phones/refusals';
import type { FailureReason } from '../../shared/callable-client.ts';

/** The server refuses the number itself: the field is where it is mended. */
export function asPhoneRefusal(reason: FailureReason): PhoneRefusal | null {
  return phoneRefusals.find((refusal) => refusal === reason) ?? null;
}
