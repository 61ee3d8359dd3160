import type { Instant } from '../shared/instant.ts';
import { isNoticeText, type Message, noticeId, noticeTexts } from './notice.ts';
import type { OuterChannel } from './preferences.ts';
import type { SmsFault, TextFate } from './sms-faults.ts';

/** `dropped`: it was no longer wanted, or there was nowhere to send it. `dead`: it could not be sent. */
export const deliveryStatuses = ['queued', 'sent', 'dropped', 'dead'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** One message on its way through one channel. */
export interface Delivery extends Message {
  readonly channel: OuterChannel;
  readonly status: DeliveryStatus;
  readonly dueAt: Instant;
  /** Tries begun since it was queued or sent for again. */
  readonly tries: number;
  /** Until when somebody tries; null when nobody does. */
  readonly leasedUntil: Instant | null;
  /** Why the last try failed, or why it was dropped. */
  readonly problem: string | null;
  readonly createdAt: Instant;
  readonly endedAt: Instant | null;
  /** When to ask the carrier of an SMS whether it arrived; null when there is nothing to ask. */
  readonly checkAt: Instant | null;
  /** How often an admin sent for it again, and who did so last. */
  readonly replays: number;
  readonly replayedBy: string | null;
}

/** What became of a try. `unavailable` may pass; what is `refused` would be refused again. */
export type TryOutcome =
  | { readonly type: 'sent' }
  | { readonly type: 'dropped'; readonly problem: string }
  | { readonly type: 'refused'; readonly problem: string }
  | { readonly type: 'unavailable'; readonly problem: string };

const MAX_TRIES = 8;
/** Longer than a try takes, in ms. */
const LEASE = 120_000;
/** A queue's clock may be ahead of ours by so much; a task that it brings too early would not be brought again. In ms. */
const SKEW = 5_000;
const FIRST_BACKOFF = 30_000;
const LONGEST_BACKOFF = 2 * 3_600_000;
/** Each message that does not arrive is paid for all the same. */
const MAX_CARRIED = 4;
/** A telephone that is off stays so for minutes, in ms. */
const FIRST_CARRIED_BACKOFF = 120_000;
/** Whoever carries an SMS has mostly told of its end by then, in ms. */
const FIRST_CHECK = 30 * 60_000;
/** No carrier tries so long, in ms. */
const LAST_CHECK = 12 * 3_600_000;

export const deliveryId = (notice: Message, channel: OuterChannel): string => `${noticeId(notice)}-${channel}`;

export function newDelivery(
  notice: Message,
  { channel, at, now }: { channel: OuterChannel; at: Instant; now: Instant },
): Delivery {
  const fresh = { tries: 0, leasedUntil: null, problem: null, endedAt: null, checkAt: null, replays: 0 };
  return { ...notice, channel, status: 'queued', dueAt: at, createdAt: now, ...fresh, replayedBy: null };
}

/** The delivery with its next try begun; undefined when there is nothing to try now. */
export function begin(delivery: Delivery, now: Instant): Delivery | undefined {
  if (delivery.status !== 'queued' || now < nextLook(delivery) - SKEW) return undefined;
  // Whoever tried last never came back.
  if (delivery.tries >= MAX_TRIES) return die(delivery, 'gave_up', now);
  return { ...delivery, tries: delivery.tries + 1, leasedUntil: now + LEASE };
}

/** The delivery after a try. What a try that was given up says late changes nothing, unless it is that it was sent. */
export function finish(delivery: Delivery, tryNumber: number, outcome: TryOutcome & { at: Instant }): Delivery {
  const { at } = outcome;
  if (outcome.type === 'sent' && delivery.status !== 'sent') {
    const checkAt = delivery.channel === 'sms' ? at + FIRST_CHECK : null;
    return { ...delivery, status: 'sent', leasedUntil: null, problem: null, endedAt: at, checkAt };
  }
  if (outcome.type === 'sent' || delivery.status !== 'queued' || delivery.tries !== tryNumber) return delivery;
  if (outcome.type === 'dropped') return { ...die(delivery, outcome.problem, at), status: 'dropped' };
  if (outcome.type === 'refused' || delivery.tries >= MAX_TRIES) return die(delivery, outcome.problem, at);
  return { ...delivery, dueAt: at + backoff(delivery.tries), leasedUntil: null, problem: outcome.problem };
}

/** Whether somebody tries it at this instant, so that what became of the try is not written yet. */
export function isInTry({ status, leasedUntil }: Delivery, now: Instant): boolean {
  return status === 'queued' && leasedUntil !== null && now < leasedUntil;
}

/**
 * The delivery after whoever carried it said that it did not arrive. What is waiting, dead or dropped stays as it is, so
 * that the same word changes nothing when it comes twice.
 */
export function comeBack(delivery: Delivery, { problem, mayPass }: SmsFault, at: Instant): Delivery {
  if (delivery.status !== 'sent') return delivery;
  if (!mayPass || delivery.tries >= MAX_CARRIED) return die(delivery, problem, at);
  return { ...delivery, status: 'queued', dueAt: at + carriedBackoff(delivery.tries), problem, endedAt: null };
}

/**
 * The delivery after its carrier was asked. What came back stays to be checked, until what follows from it was begun.
 * The pauses between two questions double.
 */
export function checked(delivery: Delivery, fate: TextFate, at: Instant): Delivery {
  if (delivery.status !== 'sent') return delivery;
  if (typeof fate === 'object') return comeBack(delivery, fate, at);
  const passed = at - (delivery.endedAt ?? delivery.createdAt);
  const isOver = fate === 'arrived' || passed >= LAST_CHECK;
  return { ...delivery, checkAt: isOver ? null : at + Math.max(passed, FIRST_CHECK) };
}

/** One that did not stay sent, with nothing to ask about it. */
export function settled(delivery: Delivery): Delivery {
  return delivery.status === 'sent' || delivery.checkAt === null ? delivery : { ...delivery, checkAt: null };
}

/** A dead delivery, queued anew; any other as it is. */
export function replay(delivery: Delivery, by: string, now: Instant): Delivery {
  if (delivery.status !== 'dead') return delivery;
  const { replays } = delivery;
  return { ...delivery, status: 'queued', dueAt: now, tries: 0, endedAt: null, replays: replays + 1, replayedBy: by };
}

/** When a queued delivery is to be looked at. */
export function nextLook({ dueAt, leasedUntil }: Delivery): Instant {
  return Math.max(dueAt, leasedUntil ?? 0);
}

/** A word that the telephone is about to ring is worth nothing once it has rung. */
export function isStale({ text, facts }: Message, now: Instant): boolean {
  return isNoticeText(text) && noticeTexts[text] === 'call_soon' && facts.ringsAt !== null && now > facts.ringsAt;
}

/** Milliseconds to wait after so many tries: it doubles. */
function backoff(tries: number): number {
  return Math.min(FIRST_BACKOFF * 2 ** (tries - 1), LONGEST_BACKOFF);
}

/** As `backoff`, for what was carried and came back. */
const carriedBackoff = (tries: number): number => FIRST_CARRIED_BACKOFF * 2 ** (tries - 1);

function die(delivery: Delivery, problem: string, at: Instant): Delivery {
  return { ...delivery, status: 'dead', leasedUntil: null, problem, endedAt: at };
}
