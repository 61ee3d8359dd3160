import type { CallSession, EndReason } from '../calls/session.ts';
import { isTerminal } from '../calls/session.ts';
import type { Currency } from '../money/money.ts';
import type { Instant } from '../shared/instant.ts';

/** What is counted: calls, seconds, and money in minor units. */
export type Figure =
  | 'booked'
  | 'talked'
  | 'failed'
  | 'cancelled'
  | 'talk_seconds'
  | 'charged'
  | `ended_${EndReason}`
  | `revenue_${Currency}`
  | 'live'
  | `held_${Currency}`;
export type Figures = Readonly<Partial<Record<Figure, number>>>;

/** Under which what is so at present stands beside the figures of each day. */
export const NOW = 'now';
/** Figures by the day, in UTC, on which something happened. */
export type Contribution = Readonly<Record<string, Figures>>;

export function dayOf(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}

const endings = { completed: 'talked', failed: 'failed', cancelled: 'cancelled' } as const;

/** What one call adds to the counters as it is. It follows from the call alone, so what a change of it adds is a difference. */
export function contributionOf(session: CallSession): Contribution {
  const parts = [bookedPart(session), endedPart(session), settledPart(session)];
  return parts.reduce((sum, part) => plus(sum, part, 1), {});
}

function bookedPart({ createdAt }: CallSession): Contribution {
  return { [dayOf(createdAt)]: { booked: 1 } };
}

function endedPart({ status, endReason, endedAt, settlement }: CallSession): Contribution {
  if (endedAt === null || (status !== 'completed' && status !== 'failed' && status !== 'cancelled')) return {};
  const seconds = settlement.billableSeconds ?? 0;
  const reason = endReason === null ? {} : { [`ended_${endReason}`]: 1 };
  return { [dayOf(endedAt)]: { [endings[status]]: 1, talk_seconds: seconds, ...reason } };
}

function settledPart({ settlement, total }: CallSession): Contribution {
  if (settlement.status !== 'captured' || settlement.settledAt === null) return {};
  return { [dayOf(settlement.settledAt)]: { charged: 1, [`revenue_${total.currency}`]: total.amount } };
}

/** While a call is settled in one of these ways, its money is held. */
export const heldWhile: readonly CallSession['settlement']['status'][] = ['none', 'capture_due', 'release_due'];

/** What a call adds, while it is as it is, to what is so at present. */
export function presentOf(session: CallSession): Figures {
  const { settlement, total } = session;
  const live = isTerminal(session) ? {} : { live: 1 };
  const held = heldWhile.includes(settlement.status) ? { [`held_${total.currency}`]: total.amount } : {};
  return { ...live, ...held };
}

/** The sum of two contributions, or their difference. */
export function plus(one: Contribution, other: Contribution, sign: 1 | -1): Contribution {
  const days = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...days].map((day) => [day, sumOf(one[day] ?? {}, other[day] ?? {}, sign)]));
}

function sumOf(one: Figures, other: Figures, sign: 1 | -1): Figures {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])] as Figure[];
  const entries = names.map((name) => [name, (one[name] ?? 0) + sign * (other[name] ?? 0)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== 0));
}

/** What has to be added to counters that hold the one, so that they hold the other; without what stays as it is. */
export function difference(counted: Contribution, wanted: Contribution): Contribution {
  const entries = Object.entries(plus(wanted, counted, -1));
  return Object.fromEntries(entries.filter(([, figures]) => Object.keys(figures).length > 0));
}
