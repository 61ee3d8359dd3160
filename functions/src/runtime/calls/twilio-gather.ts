import { replyTwiml } from '../../adapters/twilio/twiml.ts';
import { readGather, readLeg } from '../../adapters/twilio/webhook.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { callDesk } from './wiring.ts';
import { clock } from '../shared/wiring.ts';
import { twilioAccount } from './twilio-account.ts';
import { fromTwilio, noContent, twiml } from './twilio-gate.ts';

/** A key was pressed, or none was; the answer is what the telephone hears next. */
export function twilioGatherResponse(call: HttpCall): Promise<HttpAnswer> {
  return fromTwilio('twilioGatherResponse', call, async ({ query, params }) => {
    const leg = readLeg(query);
    if (!leg) return noContent;
    const gathered = readGather(leg, { params, query, now: clock.now() });
    return twiml(replyTwiml(twilioAccount().base, leg, await callDesk().answerGather(gathered)));
  });
}
