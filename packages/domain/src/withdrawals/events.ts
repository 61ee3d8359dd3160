import type { Instant } from '../shared/instant.ts';
import type { Confirmation, RailOrder } from './withdrawal.ts';

/**
 * How a transfer is at its rail. `under_way`: it has the money and works on it. `returning`: it will come back.
 * `returned`: it is back with us. `refused`: nothing of it has left us, or ever will.
 */
export type RailWord =
  /** What was made ready serves no more, and nothing came of it. */
  | { readonly state: 'expired'; readonly railId: null }
  | { readonly state: 'awaiting_funding' | 'under_way' | 'returning'; readonly railId: string }
  /** `fee` is US cents that we paid beside the amount; `received` minor units of the account's currency. */
  | { readonly state: 'paid'; readonly railId: string; readonly fee: number; readonly received: number | null }
  | { readonly state: 'returned'; readonly railId: string; readonly code: string }
  | {
      readonly state: 'refused';
      readonly railId: string | null;
      readonly code: string;
      /** Whether the account is to blame. */
      readonly isAccount: boolean;
    };

export type WithdrawalEvent =
  | { readonly type: 'confirmed'; readonly by: Confirmation; readonly at: Instant }
  | { readonly type: 'wrong_code'; readonly at: Instant }
  | { readonly type: 'lapsed'; readonly at: Instant }
  | { readonly type: 'cancelled'; readonly at: Instant }
  | { readonly type: 'approved'; readonly adminId: string; readonly at: Instant }
  | { readonly type: 'rejected'; readonly adminId: string; readonly words: string; readonly at: Instant }
  /** The rail is about to be asked. */
  | { readonly type: 'asking'; readonly prepared: NonNullable<RailOrder['prepared']>; readonly at: Instant }
  /** The rail's own word, as it was read there; try 0 while it was not asked for money yet. */
  | { readonly type: 'told'; readonly tryNumber: number; readonly word: RailWord; readonly at: Instant }
  /** An admin has paid it in by hand. */
  | { readonly type: 'funded'; readonly at: Instant };
