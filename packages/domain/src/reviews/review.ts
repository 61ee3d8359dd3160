import type { CallSession } from '../calls/session.ts';
import type { Instant } from '../shared/instant.ts';
import type { Locale } from '../shared/locale.ts';

const DAY_MS = 86_400_000;
/** How long after its end a call can be reviewed, in ms. */
export const REVIEW_WINDOW = 30 * DAY_MS;

export const LOWEST_RATING = 1;
export const HIGHEST_RATING = 5;
/** Characters of a review and of the reply to it. */
export const LONGEST_REVIEW = 1500;
export const LONGEST_REPLY = 1000;

export const reportReasons = ['offensive', 'untrue', 'private', 'advertising', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

export interface Reply {
  readonly text: string;
  readonly at: Instant;
}

/** A review as everybody may read it, with what an admin decided about it. */
export interface Review {
  /** The id of the call's session, so that a call has one review. */
  readonly id: string;
  readonly authorName: string;
  readonly rating: number;
  /** May be empty: a rating needs no words. */
  readonly text: string;
  /** What it is written in; null where an older release did not ask. */
  readonly language: Locale | null;
  readonly createdAt: Instant;
  readonly reply: Reply | null;
  /** Why an admin took it out of sight; null while it is shown. */
  readonly hiddenBecause: string | null;
}

export type ReviewedCall = Pick<CallSession, 'settlement' | 'endedAt'>;

/** Why the call cannot be reviewed; null when it can. */
export function obstacleToReview(call: ReviewedCall, now: Instant): 'call_not_billed' | 'review_too_late' | null {
  if (call.settlement.status !== 'captured') return 'call_not_billed';
  const endedAt = call.endedAt ?? call.settlement.decidedAt ?? 0;
  return now - endedAt > REVIEW_WINDOW ? 'review_too_late' : null;
}

/** Hidden reviews are shown to nobody but admins, and do not count. */
export function isShown({ hiddenBecause }: Pick<Review, 'hiddenBecause'>): boolean {
  return hiddenBecause === null;
}

/** For how long somebody hears of a review or a reply, in ms: as long as an event may be told late. */
const NEWS_FOR = DAY_MS;

/** False for what was written long ago and only now brought here, such as from a back-up. */
export function isNews(writtenAt: Instant, now: Instant): boolean {
  return now - writtenAt <= NEWS_FOR;
}

/** True when it was the same person’s same words, so that saying it again changes nothing. */
export function isRepetition(known: Pick<Review, 'rating' | 'text'>, again: Pick<Review, 'rating' | 'text'>): boolean {
  return known.rating === again.rating && known.text === again.text;
}

/** The review with its reply. Its text again changes nothing; undefined when it has another reply. */
export function replied<R extends Review>(review: R, reply: Reply): R | undefined {
  if (review.reply === null) return { ...review, reply };
  return review.reply.text === reply.text ? review : undefined;
}

/** A review as it is shown to readers: it and its reply are dated no finer than by the month. */
export function datedByMonth<T extends Pick<Review, 'createdAt' | 'reply'>>(review: T): T {
  const { createdAt, reply } = review;
  return { ...review, createdAt: middleOfMonth(createdAt), reply: reply && { ...reply, at: middleOfMonth(reply.at) } };
}

/** In that month in every time zone. */
function middleOfMonth(at: Instant): Instant {
  const day = new Date(at);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 15, 12);
}

/** What an admin made of the reports of a review: it went out of sight, or stays as it is. */
export const reportOutcomes = ['hidden', 'kept'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];
