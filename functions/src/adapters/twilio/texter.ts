import type { Letter, Sender } from '../../usecases/notifications/ports.ts';
import { type ClientOptions, makeClient } from './client.ts';
import { toSendError } from './errors.ts';
import { hasFailed, messagesLike } from './sent-messages.ts';
import { smsBody } from './sms-body.ts';
import { webhookUrl } from './urls.ts';

export interface TexterOptions extends ClientOptions {
  /** The number that telephones show, E.164. */
  readonly from: string;
  /** The public address of the functions that hear what became of a message, without a slash at the end. */
  readonly base: string;
}

/**
 * SMS over Twilio. It sends as often as it is asked, so that each try first looks whether one before it was carried out;
 * one that did not arrive counts for nothing.
 * No request passes the circuit of the calls: SMS that fail must not keep a telephone from ringing.
 */
export function makeTexter(options: TexterOptions): Sender {
  const client = makeClient(options);
  const { from, base } = options;
  const sendOnce = async ({ id, since }: Letter, text: { readonly to: string; readonly body: string }) => {
    const sent = await messagesLike(client, { ...text, from, since });
    if (sent.some((message) => !hasFailed(message))) return;
    const statusCallback = webhookUrl(base, 'twilioMessageWebhook', { delivery: id });
    await client.messages.create({ ...text, from, statusCallback });
  };
  return {
    send: async (letter) => {
      const body = smsBody(letter);
      try {
        await sendOnce(letter, { to: letter.to.address, body });
      } catch (error) {
        throw toSendError(error);
      }
    },
  };
}
