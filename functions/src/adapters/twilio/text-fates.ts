import { smsFault, type TextFate } from '@sos/domain/notifications/sms-faults';
import type { Address, TextFates } from '../../usecases/notifications/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { undefinedWhenGone } from './ask.ts';
import { makeClient } from './client.ts';
import { toSendError } from './errors.ts';
import { hasArrived, hasFailed, messagesLike, type SentMessage } from './sent-messages.ts';
import { smsBody } from './sms-body.ts';
import type { TexterOptions } from './texter.ts';

/** What Twilio says of its messages when it is asked; what is posted to us is only a reason to ask. */
export function makeTextFates(options: TexterOptions): TextFates {
  const client = makeClient(options);
  const { from } = options;
  const named = async (sid: string | undefined, to: readonly Address[]) => {
    const message = sid === undefined ? undefined : await client.messages(sid).fetch().catch(undefinedWhenGone);
    if (message?.from !== from || !to.some(({ address }) => address === message.to)) return undefined;
    // What is read may be older than what was posted.
    if (!hasFailed(message)) throw new VendorUnavailableError('the carrier is of two minds', { certain: true });
    return message;
  };
  return {
    fateOf: async (sheet, sid) => {
      try {
        const known = await named(sid, sheet.to);
        const body = known?.body ?? smsBody(sheet);
        const to = known ? [known.to] : sheet.to.map(({ address }) => address);
        const wanted = { from, body, since: sheet.since };
        const like = await Promise.all(to.map((each) => messagesLike(client, { ...wanted, to: each })));
        return fateIn([...(known ? [known] : []), ...like.flat()]);
      } catch (error) {
        throw error instanceof VendorUnavailableError ? error : toSendError(error);
      }
    },
  };
}

/** One that arrived is enough; the fault is that of the newest, when none may still arrive. */
function fateIn(messages: readonly SentMessage[]): TextFate {
  if (messages.some(hasArrived)) return 'arrived';
  const [newest] = messages.toSorted((one, other) => other.dateCreated.getTime() - one.dateCreated.getTime());
  return newest && messages.every(hasFailed) ? smsFault(newest.errorCode) : 'open';
}
