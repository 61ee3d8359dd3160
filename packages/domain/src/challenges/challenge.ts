import type { CommissionEvent } from '../affiliates/programme.ts';
import type { Instant } from '../shared/instant.ts';

/**
 * What is counted in a week: recruits whose clients called, own clients’ calls, or those and the calls of recruits’ clients.
 * They take turns.
 */
export const challengeKinds = ['recruiter', 'caller', 'team'] as const;
export type ChallengeKind = (typeof challengeKinds)[number];

/** Where somebody stands. Of two with the same score the one who reached it first is before the other. */
export interface Standing {
  readonly affiliateId: string;
  readonly score: number;
  readonly reachedAt: Instant;
}

/** A prize of US cents. It is credited once; until then it waits. */
export interface Award {
  readonly affiliateId: string;
  readonly amount: number;
  readonly paidAt: Instant | null;
}

export interface Challenge {
  readonly kind: ChallengeKind;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** US cents, from the first place on. */
  readonly prizes: readonly number[];
  readonly standings: readonly Standing[];
  readonly countedAt: Instant;
  /** Null until it is decided who gets them. */
  readonly awards: readonly Award[] | null;
}

/** What counts of one commission. */
export interface Counted {
  readonly affiliateId: string;
  readonly event: CommissionEvent;
  readonly paymentId: string;
  readonly referredId: string;
  readonly callAt: Instant;
  /** What stands of it: nothing of a call whose money went back. */
  readonly amount: number;
}

/** What the prizes of one week come to at most. */
const prizes: readonly number[] = [5000, 2500, 1000];
/** How many places the snapshot has. */
const MOST_PLACES = 100;

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** The first Monday of the epoch, 1970-01-05. */
const FIRST_MONDAY = 4 * DAY;
/** After the end, so that calls of the last day have passed their holds, or were taken back. */
const SETTLING = 3 * DAY;

/** By its Monday, such as `2026-11-30`. */
export function challengeId(at: Instant): string {
  return new Date(mondayOf(at)).toISOString().slice(0, 10);
}

const weekOf = (at: Instant) => Math.floor((at - FIRST_MONDAY) / WEEK);
const mondayOf = (at: Instant) => FIRST_MONDAY + weekOf(at) * WEEK;

/** The challenge of the week of an instant, from Monday 00:05 to Sunday 23:55 (UTC), before anything is counted. */
export function challengeOf(at: Instant): Challenge {
  const monday = mondayOf(at);
  const kind = challengeKinds[weekOf(at) % challengeKinds.length] ?? challengeKinds[0];
  return {
    kind,
    startsAt: monday + 5 * MINUTE,
    endsAt: monday + WEEK - 5 * MINUTE,
    prizes,
    standings: [],
    countedAt: at,
    awards: null,
  };
}

/** When it is decided who gets the prizes. */
export const settlesAt = ({ endsAt }: Pick<Challenge, 'endsAt'>): Instant => endsAt + SETTLING;

/** The best of those who have counted anything, in their order. */
export function standingsOf(kind: ChallengeKind, calls: readonly Counted[]): Standing[] {
  const firsts = new Map<string, Map<string, Instant>>();
  for (const call of calls.filter((each) => each.amount > 0)) {
    const key = keyOf(kind, call);
    if (key === undefined) continue;
    const own = firsts.get(call.affiliateId) ?? new Map<string, Instant>();
    own.set(key, Math.min(own.get(key) ?? call.callAt, call.callAt));
    firsts.set(call.affiliateId, own);
  }
  const standings = [...firsts].map(([affiliateId, own]) => {
    return { affiliateId, score: own.size, reachedAt: Math.max(...own.values()) };
  });
  return standings.toSorted(inOrder).slice(0, MOST_PLACES);
}

const teamEvents: readonly CommissionEvent[] = ['client_call', 'client_call_level_1', 'client_call_level_2'];

/** Under what a commission counts, once however often it comes; undefined where it does not. */
function keyOf(kind: ChallengeKind, { event, paymentId, referredId }: Counted): string | undefined {
  if (kind === 'recruiter') return event === 'client_call_level_1' ? referredId : undefined;
  if (kind === 'caller') return event === 'client_call' ? paymentId : undefined;
  return teamEvents.includes(event) ? paymentId : undefined;
}

function inOrder(one: Standing, other: Standing): number {
  if (one.score !== other.score) return other.score - one.score;
  if (one.reachedAt !== other.reachedAt) return one.reachedAt - other.reachedAt;
  return one.affiliateId < other.affiliateId ? -1 : 1;
}

/** The challenge as it stands by what was counted now; once the prizes are given, it stays. */
export function counted(challenge: Challenge, calls: readonly Counted[], now: Instant): Challenge {
  if (challenge.awards) return challenge;
  const standings = standingsOf(challenge.kind, calls);
  const isSettled = now >= settlesAt(challenge);
  return { ...challenge, standings, countedAt: now, awards: isSettled ? awardsOf(challenge.prizes, standings) : null };
}

function awardsOf(sums: readonly number[], standings: readonly Standing[]): Award[] {
  return standings
    .slice(0, sums.length)
    .map(({ affiliateId }, place) => ({ affiliateId, amount: sums[place] ?? 0, paidAt: null }));
}

/** With the prize of somebody credited; undefined where nothing of theirs waits. */
export function withPaid(challenge: Challenge, affiliateId: string, at: Instant): Challenge | undefined {
  const waits = challenge.awards?.some((award) => award.affiliateId === affiliateId && award.paidAt === null);
  if (!challenge.awards || !waits) return undefined;
  const awards = challenge.awards.map((award) =>
    award.affiliateId === affiliateId ? { ...award, paidAt: at } : award,
  );
  return { ...challenge, awards };
}

/** Whether nothing is left to do for it. */
export const isOver = ({ awards }: Pick<Challenge, 'awards'>): boolean =>
  awards !== null && awards.every(({ paidAt }) => paidAt !== null);

/** A name that tells nobody who it is, and is the same each week. */
export function aliasOf(affiliateId: string): string {
  let hash = 2_166_136_261;
  for (const letter of affiliateId) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash.toString(36).toUpperCase().padStart(5, '0').slice(-5);
}
