import type { PartyName } from './session.ts';
import type { Instant } from '../shared/instant.ts';

/** `absent`: the carrier kept nothing. `deleted`: its sound is gone, since somebody had not agreed, its time was over, or an account was erased. */
export const recordingStates = ['in_progress', 'completed', 'absent', 'deleted'] as const;
export type RecordingState = (typeof recordingStates)[number];

/** On which call somebody agreed to be recorded, and when they pressed the key. */
export interface Consent {
  readonly attemptId: string;
  readonly at: Instant;
}
export type Consents = Readonly<Record<PartyName, Consent>>;

/** Lets whoever knows the secret hear the sound for a while. */
export interface Listening {
  /** The digest of the secret. */
  readonly key: string;
  readonly until: Instant;
}

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
  readonly listening: readonly Listening[];
}

/** How long the sound is kept, in days: as long as a client's bank may ask about the payment. */
export const RECORDING_DAYS = 120;
/** In these the carrier may have sound. */
export const soundingStates: readonly RecordingState[] = ['in_progress', 'completed'];
export const mayHaveSound = ({ state }: Pick<CallRecording, 'state'>): boolean => soundingStates.includes(state);

/** While it goes on nobody listens. */
export const mayBeHeard = ({ state }: Pick<CallRecording, 'state'>): boolean => state === 'completed';

/** The recording with one more who may listen; whose time is over is forgotten. */
export function openedTo(recording: CallRecording, listening: Listening, now: Instant): CallRecording {
  return { ...recording, listening: [...recording.listening.filter(({ until }) => until > now), listening] };
}

export function isOpenTo(recording: CallRecording, key: string, now: Instant): boolean {
  return mayBeHeard(recording) && recording.listening.some((each) => each.key === key && each.until > now);
}

/** The recording once the carrier has deleted its sound. */
export function silenced(recording: CallRecording): CallRecording {
  return { ...recording, state: 'deleted', listening: [] };
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
