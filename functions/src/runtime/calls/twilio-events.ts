import { readConference, readId, readLeg, readMachine } from '../../adapters/twilio/webhook.ts';
import { readRecording } from '../../adapters/twilio/recording-webhook.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { callDesk } from './wiring.ts';
import { clock } from '../shared/wiring.ts';
import { fromTwilio, noContent } from './twilio-gate.ts';

/** The carrier's verdict on who answered. */
export function twilioAmdTwiml(call: HttpCall): Promise<HttpAnswer> {
  return fromTwilio('twilioAmdTwiml', call, async ({ query, params }) => {
    const leg = readLeg(query);
    const event = leg && readMachine(leg, params, clock.now());
    if (event) await callDesk().handleEvent(leg.sessionId, event);
    return noContent;
  });
}

/** Somebody came into the session's conference or left it. */
export function twilioConferenceWebhook(call: HttpCall): Promise<HttpAnswer> {
  return fromTwilio('twilioConferenceWebhook', call, async ({ query, params }) => {
    const sessionId = readId(query.get('session'));
    const event = readConference(params);
    if (sessionId && event) await callDesk().handleEvent(sessionId, event);
    return noContent;
  });
}

/** The recording of a call began or came to its end. */
export function twilioRecordingWebhook(call: HttpCall): Promise<HttpAnswer> {
  return fromTwilio('twilioRecordingWebhook', call, async ({ query, params }) => {
    const leg = readLeg(query);
    const recording = readRecording(params);
    if (leg && recording) await callDesk().noteRecording({ ...recording, ...leg });
    return noContent;
  });
}
