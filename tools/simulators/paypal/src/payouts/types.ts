import type { Link } from '../money/types.ts';

/** As payouts write it, which is not as orders do. */
export interface PayoutAmount {
  readonly currency: string;
  readonly value: string;
}

export type ItemStatus =
  | 'SUCCESS'
  | 'FAILED'
  | 'PENDING'
  | 'UNCLAIMED'
  | 'RETURNED'
  | 'ONHOLD'
  | 'BLOCKED'
  | 'REFUNDED'
  | 'REVERSED';

/** Money that somebody is sent, as it stands on the wire. */
export interface PayoutItem {
  readonly payout_item_id: string;
  readonly payout_batch_id: string;
  readonly sender_batch_id: string;
  transaction_status: ItemStatus;
  readonly payout_item_fee: PayoutAmount;
  readonly payout_item: {
    readonly recipient_type: 'EMAIL';
    readonly amount: PayoutAmount;
    readonly receiver: string;
    readonly sender_item_id: string;
  };
  time_processed?: string;
  errors?: { readonly name: string; readonly message: string; readonly debug_id: string };
  readonly links: Link[];
}

/** Payouts that were asked for together. */
export interface PayoutBatch {
  readonly payout_batch_id: string;
  batch_status: 'PENDING' | 'PROCESSING' | 'SUCCESS';
  readonly time_created: string;
  readonly sender_batch_header: { readonly sender_batch_id: string; readonly email_subject?: string };
  readonly items: PayoutItem[];
}

/** What the receiver, or PayPal, makes of money that is there. */
export const fates = ['claim', 'let lapse', 'send back', 'reverse', 'block'] as const;
export type Fate = (typeof fates)[number];
