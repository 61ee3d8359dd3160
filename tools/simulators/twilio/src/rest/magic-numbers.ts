import { ApiError } from './api-error.ts';

type Refusal = readonly [code: number, reason: string];

/** Twilio's test numbers for calls. Source: Twilio docs, iam/test-credentials. */
const CALLED: Readonly<Record<string, Refusal>> = {
  '+15005550001': [21217, 'does not appear to be valid'],
  '+15005550002': [21214, 'cannot be reached'],
  '+15005550003': [21215, 'is in a country your account may not call'],
  '+15005550004': [21216, 'is blocked'],
};
const TEST_RANGE = '+1500555';
const VALID_CALLER = '+15005550006';

/** @throws ApiError for a test number that stands for an error. */
export function refuseMagicNumbers(to: string, from: string): void {
  const refusal = CALLED[to];
  if (refusal)
    throw new ApiError(400, refusal[0], `The phone number you are attempting to call, ${to}, ${refusal[1]}.`);
  if (from === '+15005550001') throw new ApiError(400, 21212, `From number ${from} is not a valid phone number.`);
  if (from.startsWith(TEST_RANGE) && from !== VALID_CALLER) {
    throw new ApiError(400, 21210, `The source phone number provided, ${from}, is not yet verified for your account.`);
  }
}
