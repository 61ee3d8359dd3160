import { isGenuine, type TwilioRequest } from '../../adapters/twilio/webhook.ts';
import type { WebhookName } from '../../adapters/twilio/urls.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { twilioAccount } from './twilio-account.ts';
import { refuseForgery } from '../shared/forgeries.ts';

export interface TwilioCall {
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
}

/** Lets nothing in that Twilio did not sign for our account and this very address. */
export async function fromTwilio(
  name: WebhookName,
  call: HttpCall,
  answer: (genuine: TwilioCall) => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const request: TwilioRequest = {
    name,
    search: call.search,
    signature: call.header('x-twilio-signature'),
    params: call.form,
  };
  if (!isGenuine(request, twilioAccount())) return refuseForgery('twilio');
  return answer({ query: new URLSearchParams(call.search), params: call.form });
}

export function twiml(document: string): HttpAnswer {
  return { status: 200, type: 'text/xml', body: document };
}

export const noContent: HttpAnswer = { status: 204 };
