import { type CallSession, type EndReason, type PartyName, partyNames } from '../calls/session.ts';
import type { Instant } from '../shared/instant.ts';
import { noFacts, type Notice, noticeId, type NoticeFacts, type NoticeText } from './notice.ts';

/** How long before the telephone rings people are told, in seconds. */
const LEAD = 60;

/** When the parties are told that the telephone is about to ring: a minute before, or half-way where that is sooner. */
export function soonAt({ scheduledFor, rules }: Pick<CallSession, 'scheduledFor' | 'rules'>): Instant {
  return scheduledFor - Math.min(LEAD, rules.dialDelay / 2) * 1000;
}

/**
 * Everything that the parties of a session in this state are to have been told by now. Telling is harmless to repeat, so
 * whoever sees the session later tells what was missed.
 */
export function callNotices(session: CallSession, now: Instant): Notice[] {
  return partyNames.flatMap((party) => textsFor(party, session, now).map((text) => noticeTo(party, session, text)));
}

/** What the parties of a session are told depends on these alone, and on the time; a change of anything else tells nothing. */
export const tellingFields = ['status', 'endReason', 'settlement.status'] as const;

/** What a session's change adds to what its parties are to be told. */
export function newCallNotices(before: CallSession | undefined, after: CallSession, now: Instant): Notice[] {
  const told = new Set(before ? callNotices(before, now).map(noticeId) : []);
  return callNotices(after, now).filter((notice) => !told.has(noticeId(notice)));
}

function textsFor(party: PartyName, session: CallSession, now: Instant): NoticeText[] {
  const soon = session.status === 'scheduled' && now >= soonAt(session);
  const last = lastText(party, session);
  return [`booked_${party}`, ...(soon ? [`soon_${party}` as const] : []), ...(last ? [last] : [])];
}

/** Undefined while the session goes on, and while it is not known whether a talk could be charged. */
function lastText(party: PartyName, session: CallSession): NoticeText | undefined {
  switch (session.status) {
    case 'completed':
      return talkTexts[session.settlement.status]?.[party];
    case 'failed':
      return hasTalkedUntilEnded(session) ? `stopped_${party}` : endTexts[session.endReason ?? 'system_error'][party];
    case 'cancelled':
      return `cancelled_${party}`;
    default:
      return undefined;
  }
}

/** Of a talk that an admin ended nobody is told that it was cancelled. */
const hasTalkedUntilEnded = ({ endReason, settlement }: CallSession): boolean =>
  endReason === 'by_admin' && (settlement.billableSeconds ?? 0) > 0;

type Texts = Readonly<Record<PartyName, NoticeText>>;

const talkTexts: Readonly<Partial<Record<CallSession['settlement']['status'], Texts>>> = {
  captured: { client: 'charged_client', provider: 'talked_provider' },
  uncollected: { client: 'uncollected_client', provider: 'talked_provider' },
};

const clientMissed: Texts = { client: 'missed_client', provider: 'nobody_provider' };
const providerMissed: Texts = { client: 'nobody_client', provider: 'missed_provider' };
const short: Texts = { client: 'short_client', provider: 'short_provider' };
const failed: Texts = { client: 'failed_client', provider: 'failed_provider' };
const endTexts: Readonly<Record<EndReason, Texts>> = {
  client_no_answer: clientMissed,
  client_declined: clientMissed,
  provider_no_answer: providerMissed,
  provider_declined: providerMissed,
  provider_gone: { client: 'nobody_client', provider: 'cancelled_provider' },
  client_hung_up: short,
  provider_hung_up: short,
  too_short: short,
  system_error: failed,
  by_client: failed,
  by_admin: { client: 'cancelled_client', provider: 'cancelled_provider' },
};

function noticeTo(party: PartyName, session: CallSession, text: NoticeText): Notice {
  const { id: sessionId, scheduledFor: ringsAt, providerName, total, settlement } = session;
  const shared: NoticeFacts = { ...noFacts, sessionId, ringsAt, talkSeconds: settlement.billableSeconds };
  if (party === 'provider') return { text, recipientId: session.providerId, cause: sessionId, facts: shared };
  return { text, recipientId: session.clientId, cause: sessionId, facts: { ...shared, providerName, total } };
}
