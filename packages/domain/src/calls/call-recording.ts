import type { PartyName } from './session.ts';
import type { Instant } from '../shared/instant.ts';

/** `absent`: the carrier kept nothing. `deleted`: somebody in it had not agreed, so that the carrier was told to delete it. */
export const recordingStates = ['in_progress', 'completed', 'absent', 'deleted'] as const;
export type RecordingState = (typeof recordingStates)[number];

/** On which call somebody agreed to be recorded, and when they pressed the key. */
export interface Consent {
  readonly attemptId: string;
  readonly at: Instant;
}
export type Consents = Readonly<Record<PartyName, Consent>>;

/** What is known of a recording; its sound stays with the carrier. */
export interface CallRecording {
  readonly sessionId: string;
  /** The call that was recorded; whoever talked on it is heard too. */
  readonly attemptId: string;
  readonly state: RecordingState;
  /** By the carrier's clock, as are the seconds; null while the carrier has not told. */
  readonly startedAt: Instant | null;
  readonly seconds: number | null;
  readonly consents: Consents;
  /** When we first heard of it, by our clock. */
  readonly notedAt: Instant;
}

/** What the carrier says of a recording. */
export interface RecordingNews {
  readonly state: Exclude<RecordingState, 'deleted'>;
  readonly startedAt: Instant | null;
  readonly seconds: number | null;
}

/** How far a recording has come; it goes no way back. */
const order: Readonly<Record<RecordingState, number>> = { in_progress: 0, completed: 1, absent: 1, deleted: 2 };

/** The recording with the news: itself when they are known or overtaken. The first word on each thing stands. */
export function withNews(recording: CallRecording, { state, startedAt, seconds }: RecordingNews): CallRecording {
  const learned = {
    state: order[state] > order[recording.state] ? state : recording.state,
    startedAt: recording.startedAt ?? startedAt,
    seconds: recording.seconds ?? seconds,
  };
  const isKnown =
    learned.state === recording.state &&
    learned.startedAt === recording.startedAt &&
    learned.seconds === recording.seconds;
  return isKnown ? recording : { ...recording, ...learned };
}
