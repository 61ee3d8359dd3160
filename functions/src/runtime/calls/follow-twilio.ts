import type { ReplayOutcome } from '@sos/domain/letters/letter-kinds';
import { keptWord, type ReportName } from '../../adapters/twilio/kept-word.ts';
import { readRecording } from '../../adapters/twilio/recording-webhook.ts';
import {
  isAsideOfCall,
  isAsideOfConference,
  readCallStatus,
  readConference,
  readId,
  readLeg,
  readMachine,
} from '../../adapters/twilio/webhook.ts';
import { clock } from '../shared/wiring.ts';
import type { TwilioCall } from './twilio-gate.ts';
import { callDesk } from './wiring.ts';

/** False for a report that cannot be understood. */
type Follow = (call: TwilioCall) => Promise<boolean>;

const follow: Readonly<Record<ReportName, Follow>> = {
  /** The end of a call. */
  twilioCallWebhook: async ({ query, params }) => {
    const leg = readLeg(query);
    const event = leg && readCallStatus(leg, params);
    if (event) await callDesk().handleEvent(leg.sessionId, event);
    return event !== undefined || (leg !== undefined && isAsideOfCall(params));
  },
  /** The carrier's verdict on who answered. */
  twilioAmdTwiml: async ({ query, params }) => {
    const leg = readLeg(query);
    const event = leg && readMachine(leg, params, clock.now());
    if (event) await callDesk().handleEvent(leg.sessionId, event);
    return leg !== undefined;
  },
  /** Somebody came into the session's conference or left it. */
  twilioConferenceWebhook: async ({ query, params }) => {
    const sessionId = readId(query.get('session'));
    const event = readConference(params);
    if (sessionId && event) await callDesk().handleEvent(sessionId, event);
    return sessionId !== undefined && (event !== undefined || isAsideOfConference(params));
  },
  /** The recording of a call began or came to its end. */
  twilioRecordingWebhook: async ({ query, params }) => {
    const leg = readLeg(query);
    const recording = readRecording(params);
    if (leg && recording) await callDesk().noteRecording({ ...recording, ...leg });
    return leg !== undefined;
  },
};

/** What follows from a genuine report, whenever it comes. */
export async function followTwilio(name: ReportName, call: TwilioCall): Promise<ReplayOutcome> {
  return (await follow[name](call)) ? 'followed' : 'unreadable';
}

/** Follows a report as it comes in; what cannot be understood is kept for somebody to read. */
export async function followOrKeep(name: ReportName, call: TwilioCall): Promise<void> {
  if ((await followTwilio(name, call)) === 'followed') return;
  const { query, params } = call;
  const { eventId, body } = keptWord({ name, search: query.size === 0 ? '' : `?${query.toString()}`, params });
  const { buryEvent } = await import('../letters/bury.ts');
  await buryEvent({ vendor: 'twilio', eventId, problem: `${name} could not be understood`, body });
}
