import type { ReportName } from '../../adapters/twilio/kept-word.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { followOrKeep } from './follow-twilio.ts';
import { fromTwilio, noContent } from './twilio-gate.ts';

/** A webhook that only reports. */
function report(name: ReportName) {
  return (call: HttpCall): Promise<HttpAnswer> =>
    fromTwilio(name, call, async (genuine) => {
      await followOrKeep(name, genuine);
      return noContent;
    });
}

export const twilioAmdTwiml = report('twilioAmdTwiml');
export const twilioConferenceWebhook = report('twilioConferenceWebhook');
export const twilioRecordingWebhook = report('twilioRecordingWebhook');
