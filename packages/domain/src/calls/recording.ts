import type { CallRecording, Consent, Consents } from './call-recording.ts';
import { legOnLine, stretchesOfLeg, talks } from './presence.ts';
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
  return leg.recording === null && areTogether(session) ? 'start' : undefined;
}

const isOver = ({ recording }: Attempt): boolean => recording !== null && recording.endedAt !== null;

const isOnLine = (session: CallSession, leg: Attempt): boolean =>
  legOnLine(session, partyOfAttempt(leg.id))?.id === leg.id;

const areTogether = (session: CallSession): boolean => talks(session).some(({ to }) => to === null);

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
  const company = companyUntil(session, otherParty[party], from + (told.seconds ?? 0) * 1000);
  const [own, other] = [consentOf([leg]), consentOf(company)];
  return own && other && (party === 'client' ? { client: own, provider: other } : { client: other, provider: own });
}

/** The first consent, when all have agreed. */
function consentOf(legs: readonly Attempt[]): Consent | undefined {
  const [first] = legs;
  if (!first?.recordingConsent || !legs.every(hasAgreed)) return undefined;
  return { attemptId: first.id, at: first.recordingConsent.at };
}

/** The calls of a party that had come into the conference by then. Who came back by another call was not asked on it. */
function companyUntil(session: CallSession, name: PartyName, end: Instant): Attempt[] {
  return session[name].attempts.filter((leg) => stretchesOfLeg(session, name, leg).some(({ from }) => from <= end));
}
