import type { CallRecording, Consent, Consents } from './call-recording.ts';
import { legOnLine, roomOf, stretchesOfLeg } from './presence.ts';
import {
  type Attempt,
  type CallSession,
  isTerminal,
  otherParty,
  type Party,
  type PartyName,
  partyOfAttempt,
} from './session.ts';
import type { Instant } from '../shared/instant.ts';

/** True for a party's first accepted call, where the rules say that it is asked. */
export function mayBeAsked(session: CallSession, attempt: Attempt): boolean {
  const party = session[partyOfAttempt(attempt.id)];
  const first = party.attempts.find(({ result }) => result === 'accepted');
  return session.rules.recording === 'ask' && first?.id === attempt.id;
}

const hasAgreed = ({ recordingConsent }: Attempt): boolean => recordingConsent?.given === true;
const agreedLeg = ({ attempts }: Party): Attempt | undefined => attempts.find(hasAgreed);

/** The provider's call is the one that is recorded, with whoever talks on it. */
export interface RecordingDuty {
  /** `settle`: after the end, the carrier is asked what became of it. */
  readonly word: 'start' | 'stop' | 'settle';
  readonly leg: Attempt;
}

/** What is to be done about a recording. There is none unless both agreed, each on the very call that they are on. */
export function recordingDuty(session: CallSession): RecordingDuty | undefined {
  const client = agreedLeg(session.client);
  const leg = agreedLeg(session.provider);
  if (!client || !leg || leg.joinedAt === null || isOver(leg)) return undefined;
  const word = isTerminal(session) ? 'settle' : wordDuringTalk(session, client, leg);
  return word && { word, leg };
}

function wordDuringTalk(session: CallSession, client: Attempt, leg: Attempt): 'start' | 'stop' | undefined {
  if (session.status !== 'active' || !isOnLine(session, leg)) return undefined;
  if (!isOnLine(session, client)) return 'stop';
  return leg.recording === null && areTogether(session, client, leg) ? 'start' : undefined;
}

const isOver = ({ recording }: Attempt): boolean => recording !== null && recording.endedAt !== null;

const isOnLine = (session: CallSession, leg: Attempt): boolean =>
  legOnLine(session, partyOfAttempt(leg.id))?.id === leg.id;

function areTogether(session: CallSession, client: Attempt, provider: Attempt): boolean {
  const one = roomOf(session, 'client', client);
  const other = roomOf(session, 'provider', provider);
  if (!one || !other) return false;
  return one.room == null || other.room == null || one.room === other.room;
}

/** A recording as the carrier tells of it. */
export interface ToldRecording extends Pick<CallRecording, 'attemptId' | 'startedAt' | 'seconds'> {
  /** A digest of the id of the call that it is of. */
  readonly callRef: string | null;
}

/** The consents of those whom a recording heard; undefined when one of them has not agreed, or the call is none of the session's. */
export function consentsTo(session: CallSession, told: ToldRecording): Consents | undefined {
  const party = partyOfAttempt(told.attemptId);
  const leg = session[party].attempts.find(({ id, callRef }) => id === told.attemptId && callRef === told.callRef);
  if (!leg) return undefined;
  const from = told.startedAt ?? leg.joinedAt ?? leg.dialledAt;
  const company = companyOf(session, otherParty[party], { from, to: from + (told.seconds ?? 0) * 1000 });
  const [own, other] = [consentOf([leg]), consentOf(company)];
  return own && other && (party === 'client' ? { client: own, provider: other } : { client: other, provider: own });
}

/** The first consent, when all have agreed. */
function consentOf(legs: readonly Attempt[]): Consent | undefined {
  const [first] = legs;
  if (!first?.recordingConsent || !legs.every(hasAgreed)) return undefined;
  return { attemptId: first.id, at: first.recordingConsent.at };
}

/** The calls of a party that were in the conference at the time; whoever had just left counts when nobody was. */
function companyOf(session: CallSession, name: PartyName, { from, to }: { from: Instant; to: Instant }): Attempt[] {
  const began = session[name].attempts.flatMap((leg) => {
    const stretches = leg.result === 'accepted' ? stretchesOfLeg(session, name, leg) : [];
    const known = stretches.filter((stretch) => stretch.from <= to);
    return known.length > 0 ? [{ leg, stretches: known }] : [];
  });
  const present = began.filter(({ stretches }) => stretches.some((stretch) => (stretch.to ?? to) >= from));
  return (present.length > 0 ? present : began.slice(-1)).map(({ leg }) => leg);
}
