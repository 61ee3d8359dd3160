import type { Programme } from '../accounts/affiliates.ts';
import type { Instant } from '../shared/instant.ts';

/**
 * `requested`: confirmed, and waits for an admin. `approved`: by one admin; above the four-eyes limit it waits for another.
 * `processing`: the rail is asked, or works on it. `awaiting_manual_funding`: the rail waits for us to pay it in by hand.
 * `bounced`: it had left, and came back.
 */
export const withdrawalStatuses = [
  'awaiting_confirmation',
  'requested',
  'approved',
  'approved_twice',
  'processing',
  'awaiting_manual_funding',
  'paid',
  'cancelled',
  'rejected',
  'failed',
  'bounced',
] as const;
export type WithdrawalStatus = (typeof withdrawalStatuses)[number];

/** How the money reaches the affiliate. */
export const withdrawalRails = ['wise', 'flutterwave'] as const;
export type WithdrawalRail = (typeof withdrawalRails)[number];

/** How an affiliate says that it was them who asked. */
export const confirmations = ['email_code', 'telegram'] as const;
export type Confirmation = (typeof confirmations)[number];

/**
 * Why nothing reached the affiliate. `owner`: they took it back; `lapsed`: nobody confirmed it in time; `guessed`: the code
 * was wrong too often; `admin`: somebody of ours refused it; `account`: the account is not one that the rail can pay;
 * `rail`: the rail refused, or sent it back.
 */
export const withdrawalEnds = ['owner', 'lapsed', 'guessed', 'admin', 'account', 'rail'] as const;
export type WithdrawalEnd = (typeof withdrawalEnds)[number];

/** What the rail must be told again, word for word, when an answer of its was lost. */
export interface RailOrder {
  /** Rises only after the rail has said that the try before came to nothing. */
  readonly tryNumber: number;
  /** What the rail named what was made ready, such as a quote and a recipient; null while it must be made ready anew. */
  readonly prepared: Readonly<Record<string, string>> | null;
  /** Since when the rail is asked. */
  readonly askedAt: Instant;
  /** The rail's own id of the transfer; null until it has told it. */
  readonly railId: string | null;
  /** True once the rail was seen to have the money. */
  readonly isFunded: boolean;
}

/** What one affiliate takes out of their balance. Amounts are US cents. */
export interface Withdrawal {
  readonly id: string;
  readonly affiliateId: string;
  readonly programme: Programme;
  readonly amount: number;
  readonly status: WithdrawalStatus;
  readonly rail: WithdrawalRail;
  /** Which of their methods it goes to, as it was when they asked. */
  readonly methodId: string;
  /** What they know the account by: its country, its currency and its last signs. */
  readonly country: string;
  readonly currency: string;
  readonly ending: string;
  readonly askedAt: Instant;
  /** Until when it can be confirmed. */
  readonly confirmUntil: Instant;
  readonly confirmedBy: Confirmation | null;
  /** Wrong codes so far. */
  readonly wrongCodes: number;
  readonly approvals: readonly Approval[];
  readonly order: RailOrder | null;
  /** What the rail took from us for it, and what reaches the account in minor units of its currency; null before. */
  readonly fee: number | null;
  readonly received: number | null;
  readonly end: WithdrawalEnd | null;
  /** What an admin wrote for the affiliate when they refused it, or the rail's code. */
  readonly endDetail: string | null;
  /** When its state was last another. */
  readonly changedAt: Instant;
  /** Rises with each change of its state. */
  readonly revision: number;
}

export interface Approval {
  readonly adminId: string;
  readonly at: Instant;
}

/** From this many US cents on, two admins must agree. */
export const FOUR_EYES_FROM = 100_000;
const MINUTE = 60_000;
export const CONFIRM_MS = 15 * MINUTE;
export const MOST_WRONG_CODES = 5;

const backStatuses: readonly WithdrawalStatus[] = ['cancelled', 'rejected', 'failed', 'bounced'];

/** True when the amount has come back to the balance. */
export const isBack = ({ status }: Pick<Withdrawal, 'status'>): boolean => backStatuses.includes(status);

/** True while something is left to happen; one affiliate has one such at a time. */
export const isUnderWay = ({ status }: Pick<Withdrawal, 'status'>): boolean =>
  status !== 'paid' && !backStatuses.includes(status);

/** True when its admins have agreed and the rail may be asked. */
export const isApproved = ({ status, amount }: Pick<Withdrawal, 'status' | 'amount'>): boolean =>
  status === 'approved_twice' || (status === 'approved' && amount < FOUR_EYES_FROM);

/** What a rail is told of each try, so that one try is one transfer. */
export const railKey = (id: string, tryNumber: number): string => `withdrawal:${id}:${tryNumber}`;

/** How a withdrawal's id begins, which is all of it that a statement of a bank has room for. */
export const beginningOf = (id: string): string => id.slice(0, 8);

/** In these the sweep has something to do, if only to see that admins let somebody wait. */
export const sweptStatuses = [
  'awaiting_confirmation',
  'requested',
  'approved',
  'approved_twice',
  'processing',
  'awaiting_manual_funding',
] as const satisfies readonly WithdrawalStatus[];
