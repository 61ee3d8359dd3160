import type { Call, Callback } from '../calls/call.ts';
import { rfc2822, wholeSeconds } from '../dates.ts';

export type RecordingEvent = 'in-progress' | 'completed' | 'absent';
export type RecordingStatus = RecordingEvent | 'stopped' | 'processing';

/** What a recording was asked for. */
export interface RecordingRequest {
  readonly callback: Callback | undefined;
  readonly events: ReadonlySet<RecordingEvent>;
  readonly channels: 1 | 2;
  readonly track: 'inbound' | 'outbound' | 'both';
}

/** One recording of a call. Instants are ms since the epoch. */
export interface Recording {
  readonly sid: string;
  readonly call: Call;
  readonly request: RecordingRequest;
  readonly startedAt: number;
  updatedAt: number;
  status: RecordingStatus;
  endedAt?: number;
}

/** Nothing shorter is kept, with Twilio's code for it. */
export const TOO_SHORT = { seconds: 1, code: 16101 } as const;

export const isRecording = ({ status }: Recording): boolean => status === 'in-progress';

/** Undefined while it goes on. */
export function recordedSeconds({ startedAt, endedAt }: Recording): number | undefined {
  return endedAt === undefined ? undefined : wholeSeconds(startedAt, endedAt);
}

/** The form of a recording event. */
export function recordingForm(recording: Recording, account: { sid: string; url: string }): [string, string][] {
  const { sid, call, request, status, startedAt } = recording;
  const seconds = recordedSeconds(recording);
  return [
    ['AccountSid', account.sid],
    ['CallSid', call.sid],
    ['RecordingSid', sid],
    ['RecordingUrl', account.url],
    ['RecordingStatus', status],
    ...(status === 'completed' ? ([['RecordingDuration', String(seconds)]] as [string, string][]) : []),
    ['RecordingChannels', String(request.channels)],
    ['RecordingStartTime', rfc2822(startedAt)],
    ['RecordingSource', 'StartCallRecordingAPI'],
    ['RecordingTrack', request.track],
    ...(status === 'absent' ? ([['ErrorCode', String(TOO_SHORT.code)]] as [string, string][]) : []),
  ];
}
