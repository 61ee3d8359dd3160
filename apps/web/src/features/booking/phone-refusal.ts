import type { PhoneRefusal } from '@sos/domain/shared/phone-verdict';
import type { FailureReason } from '../../shared/callable-client.ts';

const phoneRefusals: readonly PhoneRefusal[] = ['phone_missing', 'phone_invalid', 'phone_premium', 'phone_country'];

/** The server refuses the number itself: the field is where it is mended. */
export function asPhoneRefusal(reason: FailureReason): PhoneRefusal | null {
  return phoneRefusals.find((refusal) => refusal === reason) ?? null;
}
