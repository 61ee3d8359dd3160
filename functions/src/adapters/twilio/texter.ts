import { smsTextOf } from '@sos/domain/notifications/sms';
import { smsWords } from '@sos/words/sms';
import { formatFacts } from '../../usecases/notifications/format-facts.ts';
import { type Letter, type Sender, SendRefusedError } from '../../usecases/notifications/ports.ts';
import { type ClientOptions, makeClient } from './client.ts';
import { toSendError } from './errors.ts';

export interface TexterOptions extends ClientOptions {
  /** The number that telephones show, E.164. */
  readonly from: string;
}

/** More SMS to one number since one of them was due than can matter. */
const MOST_MESSAGES = 20;

/**
 * SMS over Twilio. It sends as often as it is asked, so that each try first looks whether one before it was carried out.
 * No request passes the circuit of the calls: SMS that fail must not keep a telephone from ringing.
 */
export function makeTexter(options: TexterOptions): Sender {
  const client = makeClient(options);
  const { from } = options;
  return {
    send: async (letter) => {
      const body = bodyOf(letter);
      const to = letter.to.address;
      try {
        const since = { dateSentAfter: new Date(letter.since) };
        const sent = await client.messages.list({ to, from, ...since, limit: MOST_MESSAGES });
        if (!sent.some((message) => message.body === body)) await client.messages.create({ to, from, body });
      } catch (error) {
        throw toSendError(error);
      }
    },
  };
}

/** Marks of direction and spaces that do not break would cost an SMS its room. Throws SendRefusedError. */
function bodyOf({ notice, recipient }: Letter): string {
  const name = smsTextOf(notice.text);
  if (!name) throw new SendRefusedError('sms_no_text');
  const { locale, preferences } = recipient;
  const values = formatFacts(notice.facts, locale, preferences.timeZone ?? 'UTC');
  return smsWords(locale)
    [name].replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
}
