import type { Instant } from '../shared/instant.ts';

/** `incomplete`: the first payment is not made. `unpaid`: the rail has given up collecting. `ended` is for good. */
export const subscriptionStatuses = ['incomplete', 'trial', 'active', 'past_due', 'unpaid', 'paused', 'ended'] as const;
export type SubscriptionStatus = (typeof subscriptionStatuses)[number];

/** Of somebody who has a plan. */
export const standingStatuses = [
  'trial',
  'active',
  'past_due',
  'unpaid',
  'paused',
] as const satisfies SubscriptionStatus[];
export type StandingStatus = (typeof standingStatuses)[number];

/** One subscription as the rail tells of it. */
export interface SubscriptionFacts {
  readonly railId: string;
  readonly status: SubscriptionStatus;
  /** Undefined where it is none of ours. */
  readonly planId: string | undefined;
  readonly aiCalls: number;
  readonly createdAt: Instant;
  readonly periodStart: Instant;
  readonly periodEnd: Instant;
  readonly trialEnd: Instant | null;
  /** When it ends, if nothing is done about it. */
  readonly endsAt: Instant | null;
}

/** What somebody is subscribed to. */
export interface Subscription {
  readonly planId: string;
  readonly status: SubscriptionStatus;
  /** How many calls of the assistant a period holds. */
  readonly aiCalls: number;
  readonly periodStart: Instant;
  readonly periodEnd: Instant;
  readonly trialEnd: Instant | null;
  readonly endsAt: Instant | null;
  /** Whether the free days are about to be over. */
  readonly trialEndsSoon: boolean;
}

/** Calls that an admin gave beyond those of the plan, for one billing period. */
export interface Given {
  readonly periodStart: Instant;
  readonly calls: number;
}

/** How somebody stands, as the rail told it when it was asked last. */
export interface Standing {
  readonly current: Subscription | null;
  /** Of the period in which they were given; those of an earlier one count no more. */
  readonly given: Given | null;
  /** Free days are given once. */
  readonly hadTrial: boolean;
  /** Until when a page of the rail's to subscribe serves. */
  readonly checkoutUntil: Instant | null;
  readonly toldAt: Instant | null;
  /** When the rail is asked, should its word have been lost; null when nothing can come of it. */
  readonly askAfter: Instant | null;
}

export const noStanding: Standing = {
  current: null,
  given: null,
  hadTrial: false,
  checkoutUntil: null,
  toldAt: null,
  askAfter: null,
};

const HOUR = 3_600_000;
const DAY = 86_400_000;
/** For how long the assistant answers while a payment is tried again, from the beginning of the unpaid period. */
export const GRACE = 7 * DAY;
/** Days before the end of the trial at which the rail speaks of it. */
const SOON = 3 * DAY;
/** How late news of a new period may come, in ms, before the old one is over for us too. */
const LATE_NEWS = DAY;

const running: readonly SubscriptionStatus[] = ['trial', 'active', 'past_due'];
const open: readonly SubscriptionStatus[] = [...running, 'unpaid', 'paused'];

/** How many calls were given for the period that runs. */
export function givenNow({ current, given }: Pick<Standing, 'current' | 'given'>): number {
  return given !== null && given.periodStart === current?.periodStart ? given.calls : 0;
}

/** The subscription with the calls that were given beyond its plan. */
export function withGiven(standing: Pick<Standing, 'current' | 'given'>): Subscription | null {
  const { current } = standing;
  return current && { ...current, aiCalls: current.aiCalls + givenNow(standing) };
}

/** Whether somebody has one to manage, so that they cannot take another. */
export function isOpen({ status }: { readonly status: SubscriptionStatus }): boolean {
  return open.includes(status);
}

/** Until when the assistant answers; null while it does not. */
export function entitledUntil(subscription: Subscription): Instant | null {
  const { status, periodStart, periodEnd, endsAt } = subscription;
  if (!running.includes(status)) return null;
  const until = status === 'past_due' ? periodStart + GRACE : periodEnd + LATE_NEWS;
  return endsAt === null ? until : Math.min(until, endsAt);
}

export function isEntitled(subscription: Subscription | undefined, now: Instant): boolean {
  const until = subscription ? entitledUntil(subscription) : null;
  return now < (until ?? 0);
}

/** The one that counts among all that the rail has of somebody: one that is open before one that is not, then the newest. */
export function theOneThatCounts(all: readonly SubscriptionFacts[]): SubscriptionFacts | undefined {
  return all
    .filter(({ planId }) => planId !== undefined)
    .toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)) || other.createdAt - one.createdAt)[0];
}

/** How somebody stands by all that the rail has of them. */
export function standingOf(before: Standing, all: readonly SubscriptionFacts[], now: Instant): Standing {
  const facts = theOneThatCounts(all);
  const current = facts?.planId === undefined ? null : toSubscription(facts, facts.planId, now);
  const hadTrial = before.hadTrial || all.some(({ trialEnd }) => trialEnd !== null);
  const told = { ...before, current, hadTrial, toldAt: now };
  return { ...told, askAfter: askAfter(told, now) };
}

/** The standing with the rail asked no later than it was to be before, for what nobody has looked for yet. */
export function askedAgainAsBefore(before: Standing, standing: Standing): Standing {
  const asked = [before.askAfter, standing.askAfter].filter((at) => at !== null);
  return { ...standing, askAfter: asked.length > 0 ? Math.min(...asked) : null };
}

/** Somebody was led to a page of the rail's that serves until then. */
export function withCheckout(before: Standing, checkoutUntil: Instant, now: Instant): Standing {
  const led = { ...before, checkoutUntil };
  return { ...led, askAfter: askAfter(led, now) };
}

function toSubscription(facts: SubscriptionFacts, planId: string, now: Instant): Subscription {
  const { status, aiCalls, periodStart, periodEnd, trialEnd, endsAt } = facts;
  const trialEndsSoon = status === 'trial' && trialEnd !== null && trialEnd - now <= SOON;
  return { planId, status, aiCalls, periodStart, periodEnd, trialEnd, endsAt, trialEndsSoon };
}

/** An hour after the rail should have spoken, and once a day; every hour while a page to subscribe is open. */
function askAfter({ current, checkoutUntil }: Standing, now: Instant): Instant | null {
  if (now < (checkoutUntil ?? 0)) return now + HOUR;
  if (!current || current.status === 'ended') return null;
  const next = Math.min(current.periodEnd, current.endsAt ?? current.periodEnd) + HOUR;
  return Math.min(now + DAY, next > now ? next : now + HOUR);
}
