import type { RecordingNews } from '@sos/domain/calls/call-recording';
import { callRef } from './webhook.ts';

const states: ReadonlyMap<string, RecordingNews['state']> = new Map([
  ['in-progress', 'in_progress'],
  ['paused', 'in_progress'],
  ['completed', 'completed'],
  ['absent', 'absent'],
]);

/** Undefined for a recording whose file is still being made. */
export function recordingState(status: string): RecordingNews['state'] | undefined {
  return states.get(status);
}

type Params = Readonly<Record<string, string>>;

/** What became of a recording; undefined for whatever says nothing of one. */
export function readRecording(params: Params) {
  const { RecordingSid: id, CallSid: callSid, RecordingStatus: status } = params;
  const state = recordingState(status ?? '');
  if (!id || !callSid || !state) return undefined;
  const startedAt = Date.parse(params['RecordingStartTime'] ?? '');
  const seconds = Number.parseInt(params['RecordingDuration'] ?? '', 10);
  return {
    id,
    callSid,
    callRef: callRef(callSid),
    news: {
      state,
      startedAt: Number.isNaN(startedAt) ? null : startedAt,
      seconds: Number.isNaN(seconds) ? null : seconds,
    },
  };
}
