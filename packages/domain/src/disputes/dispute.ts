import type { Money } from '../money/money.ts';
import type { Rail } from '../payments/rail.ts';
import type { Instant } from '../shared/instant.ts';
import type { Evidence } from './evidence.ts';
import type { StakeFact, StakeStatus } from './stake.ts';

/**
 * `opened`: the rail expects nothing of us. `evidence_due`: it waits for our answer. `submitted`: we have answered, and it
 * has not said that it looks at it. `accepted`: lost because we agreed. `closed`: nothing came of a question.
 */
export const disputeStatuses = [
  'opened',
  'evidence_due',
  'submitted',
  'under_review',
  'won',
  'lost',
  'accepted',
  'closed',
] as const;
export type DisputeStatus = (typeof disputeStatuses)[number];

export const openDisputeStatuses = [
  'opened',
  'evidence_due',
  'submitted',
  'under_review',
] as const satisfies readonly DisputeStatus[];

/** An inquiry asks, and has taken no money; a chargeback has. */
export const disputeKinds = ['inquiry', 'chargeback'] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** Where the rail says that a dispute is. `waiting`: for somebody else. */
export const disputePhases = ['needs_response', 'waiting', 'under_review', 'won', 'lost', 'closed'] as const;
export type DisputePhase = (typeof disputePhases)[number];

/** The rail's word about a dispute. */
export interface RailDispute {
  /** The rail's own id, and ours. */
  readonly id: string;
  readonly amount: Money;
  /** The rail's code. */
  readonly reason: string;
  readonly kind: DisputeKind;
  readonly phase: DisputePhase;
  /** Until when it can be answered; null when it cannot. */
  readonly dueBy: Instant | null;
  readonly openedAt: Instant;
  /** Minor units: taken from us and not put back, and what the rail keeps for itself. */
  readonly withdrawn: number;
  readonly fee: number;
  /** How often it was answered. */
  readonly submissions: number;
}

export const disputeDeeds = ['submit', 'accept'] as const;
export type DisputeDeed = (typeof disputeDeeds)[number];

/** What the rail is asked to do, written before it is asked. */
export interface DisputeOrder {
  readonly deed: DisputeDeed;
  readonly since: Instant;
  /** How often the dispute had been answered before. */
  readonly after: number;
  /** Null while it was not asked, or when it has certainly not happened. */
  readonly askedAt: Instant | null;
  /** The rail's code when it last refused. */
  readonly refusedWith: string | null;
  readonly refusals: number;
  /** Until then the rail is left alone after a refusal. */
  readonly askAfter: Instant | null;
}

/** Somebody wants the money of a payment back from us through their bank or wallet. */
export interface Dispute extends RailDispute {
  readonly rail: Rail;
  /** The booking's. */
  readonly paymentId: string;
  readonly clientId: string;
  readonly providerId: string;
  readonly status: DisputeStatus;
  /** When the rail was asked for what is known here. */
  readonly toldAt: Instant;
  readonly closedAt: Instant | null;
  /** As an admin left it; null while it is as it was assembled. */
  readonly evidence: Evidence | null;
  readonly order: DisputeOrder | null;
  /** Part of the idempotency key. */
  readonly tryNumber: number;
  readonly isAccepted: boolean;
}

export interface Disputed {
  readonly rail: Rail;
  readonly paymentId: string;
  readonly clientId: string;
  readonly providerId: string;
}

/** A dispute of which the rail has told for the first time; what it told is recorded next. */
export function openDispute(about: Disputed, told: RailDispute): Dispute {
  const nothing = { closedAt: null, evidence: null, order: null, tryNumber: 1, isAccepted: false };
  return { ...about, ...told, ...nothing, status: 'opened', toldAt: 0 };
}

export function isOpenDispute({ status }: Pick<Dispute, 'status'>): boolean {
  return openDisputeStatuses.some((open) => open === status);
}

const stakeStatusOf: Readonly<Record<DisputePhase, StakeStatus>> = {
  needs_response: 'frozen',
  waiting: 'frozen',
  under_review: 'frozen',
  won: 'free',
  lost: 'lost',
  closed: 'free',
};

/** What the rail's word means for the money. */
export function stakeOf({ id, amount, phase, withdrawn, fee }: RailDispute, toldAt: Instant): StakeFact {
  return { id, amount: amount.amount, status: stakeStatusOf[phase], withdrawn, fee, toldAt };
}

/** The idempotency key under which the rail is asked now. */
export function disputeKey({ id, order, tryNumber }: Pick<Dispute, 'id' | 'order' | 'tryNumber'>): string {
  return `${order?.deed ?? 'submit'}:${id}:${tryNumber}`;
}
