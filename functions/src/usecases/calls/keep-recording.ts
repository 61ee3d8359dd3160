import { recordingDuty, type RecordingDuty } from '@sos/domain/calls/recording';
import type { CallSession } from '@sos/domain/calls/session';
import type { CallTaskData } from '@sos/domain/calls/tasks';
import { VendorUnavailableError } from '../shared/ports.ts';
import type { FindCall } from './find-call.ts';
import type { NoteRecording } from './note-recording.ts';
import type { DialLocks, LineBook, Sessions } from './ports.ts';
import type { CarrierRecording, Recorder } from './recording-ports.ts';
import { callSidOf } from './run-effects.ts';

/** How long one process may take, and the carrier to list what was started, in seconds. */
const LEASE = 30;

export interface KeepRecordingNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly lines: Pick<LineBook, 'callSid'>;
  readonly locks: DialLocks;
  readonly findCall: FindCall;
  readonly recorder: Recorder;
  readonly noteRecording: NoteRecording;
}

/**
 * Does what is to be done about a recording by now, whatever the task was made for. The carrier has no idempotency key: a
 * lock admits one process, which asks what recordings the call has before it starts one. Throws VendorUnavailableError while
 * somebody else has the lock or the carrier is out of reach, so that the task comes again.
 */
export function makeKeepRecording(needs: KeepRecordingNeeds) {
  return async ({ sessionId, attemptId }: CallTaskData['callRecordingTask']): Promise<void> => {
    const lock = `${sessionId}_${attemptId}_recording`;
    if ((await needs.locks.claim(lock, { seconds: LEASE, since: 0 })) === 'held')
      throw notYet('another process is at it');
    try {
      const session = await needs.sessions.read(sessionId);
      const duty = session && recordingDuty(session);
      if (session && duty && duty.leg.id === attemptId) await perform(needs, session, duty);
    } catch (error) {
      // What may have been started is listed by the end of the lease.
      if (error instanceof VendorUnavailableError && error.certain) await needs.locks.release(lock);
      throw error;
    }
    await needs.locks.release(lock);
  };
}

const notYet = (why: string) => new VendorUnavailableError(why, { certain: true });

async function perform(needs: KeepRecordingNeeds, session: CallSession, { word, leg }: RecordingDuty): Promise<void> {
  const callSid = await callSidOf(needs, session, leg.id);
  if (!callSid) return;
  const found = await needs.recorder.list(callSid);
  const of = { sessionId: session.id, attemptId: leg.id, callSid };
  if (word === 'start' && found.length === 0) return needs.recorder.start(callSid, of);
  if (word === 'stop') return stop(needs, callSid, found);
  for (const { id, state, ...times } of found) {
    if (word === 'settle' && (state === 'in_progress' || state === 'processing'))
      throw notYet('the recording is not done');
    if (state !== 'processing') await needs.noteRecording({ ...of, id, news: { state, ...times } });
  }
}

async function stop(
  { recorder }: KeepRecordingNeeds,
  callSid: string,
  found: readonly CarrierRecording[],
): Promise<void> {
  for (const { id, state } of found) if (state === 'in_progress') await recorder.stop(callSid, id);
}
