import { likelyLocale } from '../../adapters/phone/likely-locale.ts';
import { replyTwiml } from '../../adapters/twilio/twiml.ts';
import { readIncoming } from '../../adapters/twilio/webhook.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { clock } from '../shared/wiring.ts';
import { twilioAccount } from './twilio-account.ts';
import { fromTwilio, noContent, twiml } from './twilio-gate.ts';
import { callDesk } from './wiring.ts';

/** Somebody dials our number, or has hung up again; the number has this address for both. */
export function twilioIncomingCall(call: HttpCall): Promise<HttpAnswer> {
  return fromTwilio('twilioIncomingCall', call, async ({ params }) => {
    const { ended, ...incoming } = readIncoming(params, clock.now());
    if (ended) {
      await callDesk().dialledInEnded(incoming);
      return noContent;
    }
    const reply = await callDesk().dialIn({ ...incoming, locale: likelyLocale(incoming.from) });
    const leg = reply.type === 'join' ? reply : { sessionId: '', attemptId: '' };
    return twiml(replyTwiml(twilioAccount().base, leg, reply));
  });
}
