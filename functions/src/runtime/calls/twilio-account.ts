import type { TwilioAccount } from '../../adapters/twilio/webhook.ts';
import { params, secrets } from '../config.ts';

export function twilioAccount(): TwilioAccount {
  return {
    accountSid: params.twilioAccountSid.value(),
    authToken: secrets.twilioAuthToken.value(),
    base: params.paymentsBaseUrl.value(),
  };
}
