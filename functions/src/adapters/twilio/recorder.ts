import { partyOfAttempt } from '@sos/domain/calls/session';
import type { RecordingInstance } from 'twilio/lib/rest/api/v2010/account/call/recording.js';
import type { CarrierRecording, Recorder } from '../../usecases/calls/recording-ports.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import { makeAsk, undefinedWhenGone } from './ask.ts';
import { makeClient } from './client.ts';
import { recordingState } from './recording-webhook.ts';
import { webhookUrl } from './urls.ts';
import type { TwilioAccount } from './webhook.ts';

export interface RecorderOptions extends TwilioAccount {
  readonly apiBase: string;
}

/** More recordings of one call than can matter. */
const MOST_RECORDINGS = 20;

/** Twilio's recordings of calls behind the Recorder port; every request passes the circuit. */
export function makeRecorder(options: RecorderOptions, circuit: Circuit): Recorder {
  const client = makeClient(options);
  const ask = makeAsk(circuit);
  const stop = (callSid: string, id: string) =>
    client.calls(callSid).recordings(id).update({ status: 'stopped' }).catch(undefinedWhenGone);
  return {
    list: (callSid) =>
      ask(async () => {
        const found = await client.calls(callSid).recordings.list({ limit: MOST_RECORDINGS });
        return found.map(toCarrierRecording);
      }),
    start: (callSid, leg) =>
      ask(async () => {
        await client.calls(callSid).recordings.create(recordingRequest(options.base, leg)).catch(undefinedWhenGone);
      }),
    stop: (callSid, id) => ask(async () => void (await stop(callSid, id))),
    delete: (callSid, id) =>
      ask(async () => {
        await stop(callSid, id);
        await client.recordings(id).remove().catch(undefinedWhenGone);
      }),
  };
}

function recordingRequest(base: string, { sessionId, attemptId }: { sessionId: string; attemptId: string }) {
  const query = { session: sessionId, attempt: attemptId, party: partyOfAttempt(attemptId) };
  return {
    recordingChannels: 'dual',
    recordingTrack: 'both',
    recordingStatusCallback: webhookUrl(base, 'twilioRecordingWebhook', query),
    recordingStatusCallbackEvent: ['in-progress', 'completed', 'absent'],
  };
}

function toCarrierRecording({ sid, status, startTime, duration }: RecordingInstance): CarrierRecording {
  const seconds = duration === null ? Number.NaN : Number(duration);
  return {
    id: sid,
    state: recordingState(status) ?? 'processing',
    startedAt: startTime instanceof Date ? startTime.getTime() : null,
    seconds: Number.isNaN(seconds) ? null : seconds,
  };
}
