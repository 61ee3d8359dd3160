import type { PartyName } from '@sos/domain/calls/session';
import type { Locale } from '@sos/domain/shared/locale';

/** Twilio repeats nothing after an answer that is no 2xx unless asked in the fragment (telephony facts 1.4). */
const OVERRIDES = 'rc=3&rp=all';

export interface Leg {
  readonly sessionId: string;
  readonly attemptId: string;
  readonly party: PartyName;
  readonly locale: Locale;
}

export type WebhookName =
  | 'twilioCallWebhook'
  | 'twilioGatherResponse'
  | 'twilioAmdTwiml'
  | 'twilioConferenceWebhook'
  | 'twilioRecordingWebhook'
  | 'twilioIncomingCall'
  | 'twilioMessageWebhook';

/** Every address that Twilio is given, from the public base URL of the region that answers. */
export function webhookUrl(base: string, name: WebhookName, query: Readonly<Record<string, string | number>>): string {
  const search = new URLSearchParams(
    Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]),
  );
  return `${base}/${name}?${search.toString()}#${OVERRIDES}`;
}

export function legQuery({ sessionId, attemptId, party, locale }: Leg): Record<string, string> {
  return { session: sessionId, attempt: attemptId, party, locale };
}
