import { askTwiml, holdTwiml, warningTwiml } from '../../adapters/twilio/twiml.ts';
import { readCallStatus, readLeg, readQuestion } from '../../adapters/twilio/webhook.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { fromTwilio, noContent, twiml, type TwilioCall } from './twilio-gate.ts';
import { twilioAccount } from './twilio-account.ts';

/** A call was answered, waits, or has ended. The first two need no database, so that a telephone hears us at once. */
export function twilioCallWebhook(call: HttpCall): Promise<HttpAnswer> {
  return fromTwilio('twilioCallWebhook', call, async ({ query, params }: TwilioCall) => {
    const leg = readLeg(query);
    if (!leg) return noContent;
    switch (query.get('part')) {
      case 'answer':
        return twiml(
          askTwiml(twilioAccount().base, { type: 'ask', round: 1, question: readQuestion(query, leg), ...leg }),
        );
      case 'wait':
        return twiml(holdTwiml(leg.locale, query.get('for') === 'return' ? 'return' : 'first'));
      case 'warning':
        return twiml(warningTwiml(leg.locale));
      default: {
        const event = readCallStatus(leg, params);
        if (event) await (await import('./wiring.ts')).callDesk().handleEvent(leg.sessionId, event);
        return noContent;
      }
    }
  });
}
