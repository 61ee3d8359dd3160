import type { ReportOutcome } from '../reviews/review.ts';
import type { Application } from '../applications/application.ts';
import type { DisputeStatus } from '../disputes/dispute.ts';
import type { Money } from '../money/money.ts';
import type { RefundOrigin, RefundStatus } from '../payments/refund-state.ts';
import type { Instant } from '../shared/instant.ts';
import { affiliateRoles } from '../accounts/affiliates.ts';
import { type AccountText, noFacts, type Notice, type NoticeText, noticeTexts } from './notice.ts';

const welcomes: ReadonlyMap<string, NoticeText> = new Map([
  ['client', 'welcome'],
  ['lawyer', 'welcome_provider'],
  ['expat', 'welcome_provider'],
  ['agency_manager', 'welcome_agency'],
  ...affiliateRoles.map((role) => [role, 'welcome_affiliate'] as const),
]);

/** The first steps of somebody who has just registered, or has another role; each role is welcomed once. */
export function welcomeNotice(
  recipientId: string,
  { before, after }: { readonly before: string | undefined; readonly after: string },
): Notice | undefined {
  const text = welcomes.get(after);
  // Whoever comes back to being a client knows how to book.
  if (text === undefined || before === after || (before !== undefined && after === 'client')) return undefined;
  return { text, recipientId, cause: before === undefined ? 'account' : `role-${after}`, facts: noFacts };
}

/** Whether a mail says nothing that an address may not learn before it is confirmed: what whoever registered does first. */
export function isForUnconfirmed(text: NoticeText): boolean {
  return text !== 'welcome' && noticeTexts[text] === 'welcome';
}

/** What of an account decides about what its owner may do. */
interface AccountStanding {
  readonly role: string;
  readonly status: string;
}

/** The mail to whom our team has shut out, let in again or given another role; a suspended account does nothing in any role. */
export function standingMail(before: AccountStanding | undefined, after: AccountStanding): AccountText | undefined {
  if (before === undefined) return undefined;
  if (before.status !== after.status) return after.status === 'active' ? 'account_restored' : 'account_suspended';
  return before.role !== after.role && after.status === 'active' ? 'role_changed' : undefined;
}

/** The part of a profile that says whether the platform has switched its owner off. */
export interface Switch {
  readonly availability: string;
  /** Null when they did so themselves, or are online. */
  readonly offlineBecause: string | null;
}

/** The end of one's own hours is no news, and of a lost number another notice tells. */
const offTexts: ReadonlyMap<string | null, NoticeText> = new Map([
  ['missed_calls', 'switched_off'],
  ['inactive', 'switched_off'],
  ['by_team', 'team_switched_off'],
  ['by_agency', 'agency_switched_off'],
]);

/** True when somebody is off who was not before; only then it matters why. */
export function hasGoneOff(before: Pick<Switch, 'availability'> | undefined, after: Pick<Switch, 'availability'>) {
  return before !== undefined && before.availability !== 'offline' && after.availability === 'offline';
}

/** What a provider is told whom neither they themselves nor their hours have switched off. */
export function switchedOffNotice(
  uid: string,
  change: { readonly before: Switch | undefined; readonly after: Switch; readonly at: Instant },
): Notice | undefined {
  const { before, after, at } = change;
  const text = hasGoneOff(before, after) ? offTexts.get(after.offlineBecause) : undefined;
  return text && { text, recipientId: uid, cause: `switch-${at}`, facts: noFacts };
}

/** The part of a profile that says whether clients see it. */
export interface Sight {
  readonly approval: string;
  readonly visible: boolean;
}

/** True when an approved profile has come out of sight, or back. */
export function hasChangedSight(before: Sight | undefined, after: Sight): boolean {
  const wasApproved = before?.approval === 'approved' && after.approval === 'approved';
  return wasApproved && before.visible !== after.visible;
}

/** What a provider is told whose profile our team hides or shows again; a suspension and a deletion tell it themselves. */
export function sightNotice(
  uid: string,
  change: { readonly before: Sight | undefined; readonly after: Sight; readonly at: Instant },
): Notice | undefined {
  const { before, after, at } = change;
  if (!hasChangedSight(before, after)) return undefined;
  const text = after.visible ? 'shown_provider' : 'hidden_provider';
  return { text, recipientId: uid, cause: `sight-${at}`, facts: noFacts };
}

/** What a provider is told of a new review; nothing of its author. */
export function reviewNotice(providerId: string, reviewId: string): Notice {
  return { text: 'review_provider', recipientId: providerId, cause: reviewId, facts: noFacts };
}

/** What the author of a review is told of the reply; it leads to the reviewed call. */
export function replyNotice(
  author: { readonly clientId: string; readonly providerName: string },
  reviewId: string,
): Notice {
  const { clientId, providerName } = author;
  return {
    text: 'reply_client',
    recipientId: clientId,
    cause: reviewId,
    facts: { ...noFacts, sessionId: reviewId, providerName },
  };
}

/** What an admin decided about the reports of a review, and when. */
interface Decided {
  readonly reviewId: string;
  readonly outcome: ReportOutcome;
  readonly at: Instant;
}

/** What somebody who reported a review is told of the decision; nothing of its author. */
export function reportNotice(recipientId: string, { reviewId, outcome, at }: Decided): Notice {
  return { text: `report_${outcome}`, recipientId, cause: `report-${reviewId}-${at}`, facts: noFacts };
}

/** What the provider is told of a review that is hidden; nothing of its author. */
export function hiddenReviewNotice(recipientId: string, { reviewId, at }: Pick<Decided, 'reviewId' | 'at'>): Notice {
  return { text: 'hidden_review_provider', recipientId, cause: `report-${reviewId}-${at}`, facts: noFacts };
}

/** What the author of a review is told that an admin has hidden; it leads to the reviewed call. */
export function hiddenNotice(recipientId: string, { reviewId, at }: Pick<Decided, 'reviewId' | 'at'>): Notice {
  const facts = { ...noFacts, sessionId: reviewId };
  return { text: 'review_hidden', recipientId, cause: `report-${reviewId}-${at}`, facts };
}

const decisions: Readonly<Partial<Record<Application['status'], NoticeText>>> = {
  approved: 'application_approved',
  correction_asked: 'application_asked',
  rejected: 'application_rejected',
};

/** What an applicant is told once somebody has decided; the words themselves are read in the app. */
export function applicationNotice(
  uid: string,
  before: Application | undefined,
  after: Application,
): Notice | undefined {
  // What is decided from its beginning was brought here from elsewhere.
  if (before === undefined) return undefined;
  const text = before.status === after.status ? factsText(before, after) : decisions[after.status];
  if (text === undefined) return undefined;
  return { text, recipientId: uid, cause: `application-${after.revision}`, facts: noFacts };
}

/** What somebody is told of the facts that they have changed, or of a photograph that was taken off; taking a change back is no news. */
function factsText(before: Application, after: Application): NoticeText | undefined {
  if (after.status === 'approved' && before.files.photo && !after.files.photo) return 'photo_removed';
  if (before.review?.status !== 'waiting') return undefined;
  if (after.review?.status === 'rejected') return 'facts_rejected';
  const wasTaken = after.review === null && after.factsDecidedAt !== before.factsDecidedAt;
  return wasTaken ? 'facts_approved' : undefined;
}

/** Whose a number is by a code that they were told at it; nobody's while none was told. */
export interface OwnedNumber {
  readonly ownerId: string | null;
}

/** What somebody is told whose number another account has proved. */
export function numberMovedNotice(
  before: OwnedNumber | undefined,
  after: OwnedNumber,
  at: Instant,
): Notice | undefined {
  const loser = before?.ownerId ?? null;
  if (loser === null || loser === after.ownerId) return undefined;
  return { text: 'number_moved', recipientId: loser, cause: `number-${at}`, facts: noFacts };
}

/** The part of a dispute that its provider is told of. */
interface ShownDispute {
  readonly paymentId: string;
  readonly providerId: string;
  readonly status: DisputeStatus;
}

const shareEnds: Readonly<Partial<Record<DisputeStatus, 'freed_provider' | 'lost_provider'>>> = {
  won: 'freed_provider',
  closed: 'freed_provider',
  lost: 'lost_provider',
  accepted: 'lost_provider',
};

/** What a provider is told of a dispute about a call of theirs: that their share is frozen, and what becomes of it. */
export function disputeNotice(id: string, before: ShownDispute | undefined, after: ShownDispute): Notice | undefined {
  const { providerId: recipientId, paymentId: sessionId, status } = after;
  const about = { recipientId, facts: { ...noFacts, sessionId } };
  if (before === undefined) return { ...about, text: 'frozen_provider', cause: `dispute-frozen-${id}` };
  const text = shareEnds[status];
  if (text === undefined || text === shareEnds[before.status]) return undefined;
  return { ...about, text, cause: `dispute-${text}-${id}` };
}

/** The part of a refund that its client may read. */
interface ShownRefund {
  readonly paymentId: string;
  readonly clientId: string;
  readonly amount: Money;
  readonly origin: RefundOrigin;
  readonly status: RefundStatus;
}

/** What the client of a call is told of money that is given back; that of a call which came to nothing, its end tells. */
export function refundNotice(id: string, before: ShownRefund | undefined, after: ShownRefund): Notice | undefined {
  const wasOwed = before === undefined || before.status === 'due';
  const { clientId: recipientId, paymentId: sessionId, amount: total, status, origin } = after;
  if (origin === 'settlement' || status === 'due' || before?.status === status) return undefined;
  const facts = { ...noFacts, sessionId, total };
  if (status === 'failed') {
    const text = 'refund_failed_client';
    return wasOwed ? undefined : { text, recipientId, cause: `refund-failed-${id}`, facts };
  }
  return wasOwed ? { text: 'refunded_client', recipientId, cause: `refund-${id}`, facts } : undefined;
}
