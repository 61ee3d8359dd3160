import type { Instant } from '../shared/instant.ts';
import {
  type Dispute,
  type DisputeOrder,
  type DisputePhase,
  type DisputeStatus,
  isOpenDispute,
  type RailDispute,
} from './dispute.ts';
import type { DisputeEvent } from './events.ts';
import type { Evidence } from './evidence.ts';

export interface DisputeTransition {
  readonly dispute: Dispute;
  /** False when the event says nothing new, or may not happen. */
  readonly changed: boolean;
}

/** How long an answer that was lost may still be on its way at the rail, in ms; until then its key is kept. */
const IN_FLIGHT = 60_000;
/** The pause after a first refusal, in ms; it doubles. */
const FIRST_PAUSE = 15 * 60_000;
const LONGEST_PAUSE = 6 * 3_600_000;

/** The one way a dispute changes. */
export function next(dispute: Dispute, event: DisputeEvent): DisputeTransition {
  const recorded = record(dispute, event);
  if (!recorded) return { dispute, changed: false };
  const status = statusOf(recorded);
  const closedAt = isOpenDispute({ status }) ? null : (dispute.closedAt ?? event.at);
  return { dispute: { ...recorded, status, closedAt }, changed: true };
}

function record(dispute: Dispute, event: DisputeEvent): Dispute | undefined {
  switch (event.type) {
    case 'told':
      return told(dispute, event);
    case 'edited':
      return edited(dispute, event);
    case 'ordered':
      return ordered(dispute, event);
    default:
      return dispute.order ? withOutcome(dispute, dispute.order, event) : undefined;
  }
}

const facts = ['reason', 'kind', 'phase', 'dueBy', 'openedAt', 'withdrawn', 'fee', 'submissions'] as const;

function told(dispute: Dispute, event: Extract<DisputeEvent, { type: 'told' }>): Dispute | undefined {
  const { dispute: word, toldAt } = event;
  const { order } = dispute;
  if (toldAt < dispute.toldAt) return undefined;
  const isDone = order !== null && isCarriedOut(order, word);
  if (!isDone && isKnown(dispute, word)) return undefined;
  const known = { ...dispute, ...word, id: dispute.id, toldAt };
  if (!isDone) return known;
  const isAccepted = order.deed === 'accept' && word.phase === 'lost';
  return { ...known, order: null, tryNumber: dispute.tryNumber + 1, isAccepted: known.isAccepted || isAccepted };
}

function isKnown(dispute: Dispute, word: RailDispute): boolean {
  const isSame = facts.every((name) => word[name] === dispute[name]);
  return isSame && word.amount.amount === dispute.amount.amount && dispute.toldAt > 0;
}

const decided: ReadonlySet<DisputePhase> = new Set<DisputePhase>(['won', 'lost', 'closed']);

/** True when the rail has done what it was asked, or nothing is left of it to do. */
function isCarriedOut({ deed, after, askedAt }: DisputeOrder, { phase, submissions }: RailDispute): boolean {
  if (decided.has(phase)) return true;
  if (deed === 'accept') return false;
  return submissions > after || (askedAt !== null && phase === 'under_review');
}

/** True while an answer may be written and sent. */
export function mayAnswer({ phase, order, dueBy }: Dispute, now: Instant): boolean {
  return phase === 'needs_response' && mayOrder(order) && dueBy !== null && now < dueBy;
}

/** True while we may give in. */
export function mayAccept({ phase, order }: Dispute): boolean {
  return mayOrder(order) && (phase === 'needs_response' || phase === 'waiting');
}

/** What the rail has refused may be ordered differently. */
function mayOrder(order: DisputeOrder | null): boolean {
  return order === null || (order.askedAt === null && order.refusedWith !== null);
}

type OfWriting = Extract<DisputeEvent, { type: 'edited' | 'ordered' }>;

/** False where somebody else has written since the admin began to; what is the same already is nobody else's. */
export function isAsSeen({ evidence: kept }: Pick<Dispute, 'evidence'>, { evidence, seen }: OfWriting): boolean {
  return kept === null || seen === undefined || isSame(kept, seen) || (evidence !== null && isSame(kept, evidence));
}

const isSame = (one: Evidence, other: Evidence) =>
  (Object.keys(one) as (keyof Evidence)[]).every((name) => one[name] === other[name]);

function edited(dispute: Dispute, event: Extract<DisputeEvent, { type: 'edited' }>): Dispute | undefined {
  const { evidence, at } = event;
  return mayAnswer(dispute, at) && isAsSeen(dispute, event) ? { ...dispute, evidence } : undefined;
}

function ordered(dispute: Dispute, event: Extract<DisputeEvent, { type: 'ordered' }>): Dispute | undefined {
  const { deed, evidence, at: since } = event;
  if (!isAsSeen(dispute, event)) return undefined;
  if (deed === 'submit' ? !mayAnswer(dispute, since) : !mayAccept(dispute)) return undefined;
  const untried = { askedAt: null, refusedWith: null, refusals: 0, askAfter: null };
  const order = { deed, since, after: dispute.submissions, ...untried };
  return { ...dispute, order, evidence: evidence ?? dispute.evidence };
}

type OfRequest = Exclude<DisputeEvent, { type: 'told' | 'edited' | 'ordered' }>;

/** What becomes of what the rail is asked; a word about an earlier request changes nothing. */
function withOutcome(dispute: Dispute, order: DisputeOrder, event: OfRequest): Dispute | undefined {
  const { tryNumber } = dispute;
  if (event.type === 'asking') return asking(dispute, order, event.at);
  if (event.tryNumber !== tryNumber || order.askedAt === null) return undefined;
  const again = { ...dispute, tryNumber: tryNumber + 1 };
  if (event.type === 'refused') return { ...again, order: refusedOrder(order, event) };
  return mayHaveFreshKey(dispute, event.at) ? { ...again, order: { ...order, askedAt: null } } : undefined;
}

function asking(dispute: Dispute, order: DisputeOrder, askedAt: Instant): Dispute | undefined {
  if (order.askedAt !== null || isPausing(dispute, askedAt)) return undefined;
  return { ...dispute, order: { ...order, askedAt } };
}

function refusedOrder(
  order: DisputeOrder,
  { code, at }: { readonly code: string; readonly at: Instant },
): DisputeOrder {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** order.refusals);
  return { ...order, askedAt: null, refusedWith: code, refusals: order.refusals + 1, askAfter: at + pause };
}

/** True while the rail is left alone because it has just refused. */
export function isPausing({ order }: Pick<Dispute, 'order'>, now: Instant): boolean {
  return now < (order?.askAfter ?? 0);
}

/** True when an earlier request can no longer be under way, so that the rail's word about its outcome is final. */
export function mayHaveFreshKey({ order }: Pick<Dispute, 'order'>, now: Instant): boolean {
  const askedAt = order?.askedAt ?? null;
  return askedAt !== null && now - askedAt >= IN_FLIGHT;
}

function statusOf(dispute: Dispute): DisputeStatus {
  const { phase, submissions, isAccepted } = dispute;
  switch (phase) {
    case 'lost':
      return isAccepted ? 'accepted' : 'lost';
    case 'waiting':
      return submissions > 0 ? 'submitted' : 'opened';
    case 'needs_response':
      return statusOfAnswer(dispute);
    default:
      return phase;
  }
}

function statusOfAnswer({ order, dueBy }: Dispute): DisputeStatus {
  if (order?.deed === 'submit') return 'submitted';
  return dueBy === null ? 'opened' : 'evidence_due';
}

const SOON = 3 * 86_400_000;

/** True when an answer is due within days and nobody has given one. */
export function isPressing({ status, dueBy }: Pick<Dispute, 'status' | 'dueBy'>, now: Instant): boolean {
  return status === 'evidence_due' && dueBy !== null && dueBy > now && dueBy - now <= SOON;
}
