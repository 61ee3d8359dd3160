import type { ConnectionOverrides } from './connection-overrides.ts';
import type { Outgoing } from './http-exchange.ts';
import { sign, type Form } from './signature.ts';

export interface Webhook {
  /** What it is about, as faults name it: `twiml`, `gather`, `amd`, `call:<status> <to>`, `conference:<event> <label>`. */
  readonly subject: string;
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly form: Form;
}

export interface Letter {
  /** Counts the webhooks in the order of their events. */
  readonly number: number;
  readonly webhook: Webhook;
  readonly overrides: ConnectionOverrides;
  /** The same on every try of one webhook. */
  readonly idempotencyToken: string;
}

/** The signed request of one try; a GET carries its parameters, and so its signature, in the address. */
export function outgoing(letter: Letter, authToken: string): Outgoing {
  const { webhook, overrides } = letter;
  const posts = webhook.method === 'POST';
  const body = new URLSearchParams([...webhook.form]).toString();
  const url =
    posts || body === '' ? overrides.url : `${overrides.url}${overrides.url.includes('?') ? '&' : '?'}${body}`;
  return {
    url,
    method: webhook.method,
    headers: {
      accept: '*/*',
      'user-agent': 'TwilioProxy/1.1',
      'i-twilio-idempotency-token': letter.idempotencyToken,
      'x-twilio-signature': sign(authToken, url, posts ? webhook.form : []),
      ...(posts && { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }),
    },
    body: posts ? body : '',
    connectMs: overrides.connectMs,
    readMs: overrides.readMs,
  };
}
