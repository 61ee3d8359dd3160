import type { Instant } from '../shared/instant.ts';
import type { PayoutRail } from '../money/payout-rail.ts';
import type { BounceReason, MoveKind, Payee, Payout } from './transfer.ts';

/** What can happen to a transfer. */
export type TransferEvent =
  /** What is the provider's, and whether they can be paid. */
  | {
      readonly type: 'counted';
      readonly earned: number;
      readonly isFrozen: boolean;
      readonly payee: Payee;
      readonly at: Instant;
    }
  /** The rail is about to be asked. */
  | { readonly type: 'asking'; readonly at: Instant }
  /** The rail has done it, at whichever try. */
  | {
      readonly type: 'done';
      readonly kind: MoveKind;
      readonly amount: number;
      readonly railId: string;
      readonly of: string | null;
      /** Stripe where it is left out. */
      readonly rail?: PayoutRail;
      /** What the rail took from us for it, in minor units; nothing where it is left out. */
      readonly fee?: number;
      readonly payee: Payee;
      readonly at: Instant;
    }
  /** The rail was asked again, and says that what it was asked before has not happened. */
  | { readonly type: 'not_happened'; readonly tryNumber: number; readonly at: Instant }
  /** The rail has taken it up, and says how far it is. */
  | {
      readonly type: 'taken';
      readonly payout: Payout;
      /** True when we are about to call it back. */
      readonly isRecalled?: boolean;
      readonly tryNumber: number;
      readonly at: Instant;
    }
  /** It did not stay with the provider, whether it had arrived or not, and is ours again. */
  | {
      readonly type: 'bounced';
      readonly itemId: string;
      readonly tryNumber: number;
      readonly reason: BounceReason;
      readonly code: string;
      readonly payee: Payee;
      readonly at: Instant;
    }
  /** An admin wants the rail asked now, whatever pause follows its refusal, and at the address that sent it back. */
  | { readonly type: 'retried'; readonly at: Instant }
  /** The rail would not, and has done nothing. */
  | { readonly type: 'refused'; readonly code: string; readonly tryNumber: number; readonly at: Instant };
