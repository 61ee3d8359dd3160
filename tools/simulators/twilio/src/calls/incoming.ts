import type { AccountNumber } from '../numbers/phone-numbers.ts';
import type { CallRequest } from './call.ts';

/** ANONYMOUS on the keys of a telephone: what Twilio gives for the number of a caller who withholds it. */
export const WITHHELD_NUMBER = '+266696687';
const LONGEST_SECONDS = 4 * 3600;

export interface DialIn {
  /** Which number of the account; its first when left out. */
  readonly to?: string;
  readonly withheld?: boolean;
}

/** What the number that was dialled asks for; only the end of such a call is reported. */
export function incomingRequest({ phoneNumber, settings }: AccountNumber, from: string): CallRequest {
  const { voiceFallbackUrl, voiceFallbackMethod, statusCallback, statusCallbackMethod } = settings;
  return {
    to: phoneNumber,
    from,
    document: { url: settings.voiceUrl, method: settings.voiceMethod },
    fallback: voiceFallbackUrl === '' ? undefined : { url: voiceFallbackUrl, method: voiceFallbackMethod },
    statusCallback: statusCallback === '' ? undefined : { url: statusCallback, method: statusCallbackMethod },
    statusEvents: new Set(['completed']),
    timeoutSeconds: Number.POSITIVE_INFINITY,
    timeLimitSeconds: LONGEST_SECONDS,
    amd: undefined,
  };
}
