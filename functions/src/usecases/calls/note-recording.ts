import {
  type CallRecording,
  type Consents,
  type RecordingNews,
  silenced,
  withNews,
} from '@sos/domain/calls/call-recording';
import type { SessionEvent } from '@sos/domain/calls/events';
import { consentsTo } from '@sos/domain/calls/recording';
import type { Alerts, Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { Carrier, Sessions } from './ports.ts';
import type { Recorder, Recordings } from './recording-ports.ts';

export interface NoteRecordingNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly recordings: Recordings;
  readonly recorder: Pick<Recorder, 'delete'>;
  readonly carrier: Pick<Carrier, 'callRef'>;
  readonly handleEvent: HandleEvent;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

/** What the carrier tells of a recording, and of which call it is by the address that we gave. */
export interface NotedRecording {
  readonly id: string;
  readonly sessionId: string;
  readonly attemptId: string;
  readonly callSid: string;
  readonly news: RecordingNews;
}

export type NoteRecording = (noted: NotedRecording) => Promise<void>;

/** Keeps what is known of a recording that all whom it heard have agreed to; any other is deleted at the carrier, and somebody is told. */
export function makeNoteRecording(needs: NoteRecordingNeeds): NoteRecording {
  return async (noted) => {
    const { sessionId, attemptId, callSid, news } = noted;
    const session = await needs.sessions.read(sessionId);
    const callRef = needs.carrier.callRef(callSid);
    const consents = session && consentsTo(session, { attemptId, callRef, ...news });
    if (consents) await keep(needs, noted, consents);
    else if (news.state !== 'absent') await discard(needs, noted);
    const isKept = consents !== undefined || news.state === 'absent';
    if (session) await needs.handleEvent(sessionId, eventOf({ attemptId, callRef, isKept }, news, needs.clock.now()));
  };
}

async function keep(
  { recordings, clock }: NoteRecordingNeeds,
  { id, sessionId, attemptId, news }: NotedRecording,
  consents: Consents,
): Promise<void> {
  const begun: CallRecording = { sessionId, attemptId, ...news, consents, notedAt: clock.now(), listening: [] };
  await recordings.change(id, (known) => (known ? withNews(known, news) : begun));
}

async function discard(
  { recordings, recorder, alerts }: NoteRecordingNeeds,
  { id, sessionId, attemptId, callSid }: NotedRecording,
): Promise<void> {
  await alerts.raise({ kind: 'recording_without_consent', key: id, detail: { session: sessionId, attemptId } });
  await recorder.delete(callSid, id);
  await recordings.change(id, (known) => known && silenced(known));
}

function eventOf(
  { isKept, ...leg }: { attemptId: string; callRef: string; isKept: boolean },
  { state, startedAt, seconds }: RecordingNews,
  now: number,
): SessionEvent {
  if (isKept && state === 'in_progress') return { type: 'recording_started', ...leg, at: startedAt ?? now };
  const at = startedAt === null || seconds === null ? now : startedAt + seconds * 1000;
  const outcome = !isKept || state === 'in_progress' ? 'deleted' : state;
  return { type: 'recording_ended', ...leg, outcome, at };
}
