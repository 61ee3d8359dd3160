import type { Exchange } from '../exchange.ts';
import type { MessageRequest } from '../messages/message.ts';
import { isE164 } from '../phones/phone-book.ts';
import { ApiError } from './api-error.ts';
import { allowOnly } from './known-parameters.ts';
import { callbackAddress } from './web-addresses.ts';

type Refusal = readonly [code: number, words: string];

const LONGEST_BODY = 1_600;
/** Twilio's test numbers for messages. Source: Twilio docs, iam/test-credentials. */
const RECIPIENTS: Readonly<Record<string, Refusal>> = {
  '+15005550001': [21211, 'is not a valid phone number'],
  '+15005550002': [21612, 'cannot be reached from the From number'],
  '+15005550003': [21408, 'is in a region that messages are not enabled for'],
  '+15005550004': [21610, 'has replied STOP to the From number'],
  '+15005550009': [21614, 'is not a mobile number'],
};
const SENDERS: Readonly<Record<string, Refusal>> = {
  '+15005550001': [21212, 'is not a valid phone number'],
  '+15005550007': [21606, 'is not an SMS-capable number of your account'],
  '+15005550008': [21611, 'has exceeded its queue'],
};
const VALID_SENDER = '+15005550006';

/** Reads the form of a message's creation. @throws ApiError with Twilio's code for what is missing, wrong or unwanted. */
export function messageRequest(exchange: Exchange, form: URLSearchParams): MessageRequest {
  const [to, from, body] = [form.get('To'), form.get('From'), form.get('Body')];
  if (!to) throw new ApiError(400, 21604, "A 'To' phone number is required.");
  if (!from) throw new ApiError(400, 21603, "A 'From' phone number is required.");
  if (!body) throw new ApiError(400, 21602, 'Message body is required.');
  allowOnly(form, ['To', 'From', 'Body', 'StatusCallback']);
  if (body.length > LONGEST_BODY) {
    throw new ApiError(400, 21617, `The concatenated message body exceeds the ${LONGEST_BODY} character limit.`);
  }
  refuseSender(exchange, from);
  refuseRecipient(exchange, to, from);
  return { to, from, body, statusCallback: callbackAddress(form, 'StatusCallback', 'StatusCallbackMethod') };
}

function refuseSender({ numbers }: Exchange, from: string): void {
  const known = SENDERS[from];
  if (known) throw refused('From', from, known);
  if (!isE164(from)) throw refused('From', from, [21212, 'is not a valid phone number']);
  if (from === VALID_SENDER || numbers.find(from)?.phoneNumber === from) return;
  throw refused('From', from, [21606, 'is not an SMS-capable number of your account']);
}

function refuseRecipient({ phones, messages }: Exchange, to: string, from: string): void {
  const known = RECIPIENTS[to];
  if (known) throw refused('To', to, known);
  const phone = phones.find(to);
  if (!isE164(to) || phone?.nextPersona().kind === 'invalid') {
    throw refused('To', to, [21211, 'is not a valid phone number']);
  }
  if (phone?.nextText() === 'landline') throw refused('To', to, [21614, 'is not a mobile number']);
  if (messages.isStopped(to, from)) throw refused('To', to, [21610, 'has replied STOP to the From number']);
}

function refused(name: 'To' | 'From', number: string, [code, words]: Refusal): ApiError {
  return new ApiError(400, code, `The '${name}' number ${number} ${words}.`);
}
