import type { AuditRecord } from '@sos/contracts/audit';
import { isOpenTo, mayBeHeard, openedTo } from '@sos/domain/calls/call-recording';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { KeptRecordings, ListeningKeys, SoundPart, Sounds, SoundSpan } from './ports.ts';

/** As long as the longest call, and its first minutes again, in ms. */
const LISTENING_MS = 45 * 60_000;
/** What one answer holds of a sound that is asked for part by part. */
const PART_BYTES = 1_048_576;

export interface OpenRecordingNeeds {
  readonly recordings: Pick<KeptRecordings, 'ofSession' | 'change'>;
  readonly keys: ListeningKeys;
  /** Where sounds are handed out, without a slash at the end. */
  readonly baseUrl: () => string;
  readonly clock: Clock;
}

/** Lets an admin listen to a recording for a while, and writes down that they may. Throws DomainError not_found, changed. */
export function makeOpenRecording({
  recordings,
  keys,
  baseUrl,
  clock,
}: OpenRecordingNeeds): Handler<'adminOpenRecording'> {
  return async (admin, { sessionId, number, reason }) => {
    const found = (await recordings.ofSession(sessionId))[number - 1];
    if (!found || !mayBeHeard(found.value)) throw new DomainError('not_found', 'not_found');
    const secret = keys.make();
    const at = clock.now();
    const until = at + LISTENING_MS;
    const key = keys.digestOf(secret);
    const audit: AuditRecord = {
      id: `adminOpenRecording-${sessionId}-${number}-${at}-${key.slice(-12)}`,
      adminId: admin.uid,
      action: 'adminOpenRecording',
      subjectKind: 'call',
      subjectId: sessionId,
      before: null,
      after: { recording: number },
      reason,
      at,
      undoes: null,
    };
    await recordings.change(found.id, (known) => {
      if (!mayBeHeard(known)) throw new DomainError('conflict', 'changed');
      return { becomes: openedTo(known, { key, until }, at), audit };
    });
    return { url: `${baseUrl()}/recordingFile?call=${sessionId}&number=${number}&key=${secret}`, until };
  };
}

export interface ReadSoundNeeds {
  readonly recordings: Pick<KeptRecordings, 'ofSession'>;
  readonly sounds: Pick<Sounds, 'read'>;
  readonly keys: Pick<ListeningKeys, 'digestOf'>;
  readonly clock: Clock;
}

export interface AskedSound {
  readonly sessionId: string;
  readonly number: number;
  readonly secret: string;
  /** Null where all of it is asked for at once. */
  readonly span: SoundSpan | null;
}

/** The part of a sound that a link leads to; undefined when the link is none, or no more. Throws VendorUnavailableError. */
export function makeReadSound({ recordings, sounds, keys, clock }: ReadSoundNeeds) {
  return async ({ sessionId, number, secret, span }: AskedSound): Promise<SoundPart | undefined> => {
    const found = (await recordings.ofSession(sessionId))[number - 1];
    if (!found || !isOpenTo(found.value, keys.digestOf(secret), clock.now())) return undefined;
    return sounds.read(found.id, span ? bounded(span) : { from: 0, to: null });
  };
}

function bounded({ from, to }: SoundSpan): SoundSpan {
  const last = from + PART_BYTES - 1;
  return { from, to: to === null ? last : Math.min(to, last) };
}
