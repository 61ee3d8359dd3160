import { askTwiml, holdTwiml, warningTwiml } from '../../adapters/twilio/twiml.ts';
import type { Leg } from '../../adapters/twilio/urls.ts';
import { readLeg, readQuestion } from '../../adapters/twilio/webhook.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { fromTwilio, noContent, twiml } from './twilio-gate.ts';
import { twilioAccount } from './twilio-account.ts';

/** A call was answered, waits, or has ended. The first two need no database, so that a telephone hears us at once. */
export function twilioCallWebhook(call: HttpCall): Promise<HttpAnswer> {
  return fromTwilio('twilioCallWebhook', call, async (genuine) => {
    const leg = readLeg(genuine.query);
    const heard = leg && toHear(leg, genuine.query);
    if (heard !== undefined) return twiml(heard);
    await (await import('./follow-twilio.ts')).followOrKeep('twilioCallWebhook', genuine);
    return noContent;
  });
}

/** What the telephone hears now; undefined for a report. */
function toHear(leg: Leg, query: URLSearchParams): string | undefined {
  switch (query.get('part')) {
    case 'answer':
      return askTwiml(twilioAccount().base, { type: 'ask', round: 1, question: readQuestion(query, leg), ...leg });
    case 'wait':
      return holdTwiml(leg.locale, query.get('for') === 'return' ? 'return' : 'first');
    case 'warning':
      return warningTwiml(leg.locale);
    default:
      return undefined;
  }
}
