import type { StakeFact } from '../disputes/stake.ts';
import type { Instant } from '../shared/instant.ts';
import type { Money } from '../money/money.ts';
import type { Rail } from './rail.ts';
import type { Bearer, RailRefund } from './refund-state.ts';

/** Why money that is held should be given back. */
export type ReleaseReason =
  /** The session is over without a billable talk. */
  | 'settlement'
  /** The booking lost its provider to another. */
  | 'provider_lost'
  /** The coupon that its price was made with serves this booking no more. */
  | 'coupon_gone'
  /** What dialling may cost is used up. */
  | 'no_room'
  /** Its client may book no more, and has not booked with it. */
  | 'not_allowed'
  /** Too many cards were refused. */
  | 'declined'
  /** No call was ever booked. */
  | 'unscheduled';

/** The rail's word about the payment, from its webhook or as the answer to a request. */
export interface RailFact {
  readonly type: 'rail_authorized' | 'rail_failed' | 'rail_captured' | 'rail_released' | 'rail_refunded';
  readonly rail: Rail;
  readonly railPaymentId: string;
  /** Null when the rail did not tell. */
  readonly captureBefore: Instant | null;
  /** What the rail has taken and given back by now, in minor units; left out when it did not tell. */
  readonly captured?: number;
  readonly refunded?: number;
  /** Each of its refunds; left out when it did not tell. */
  readonly refunds?: readonly RailRefund[];
  /** What it keeps for itself of the capture; left out while it is not known. */
  readonly fee?: Money;
  readonly at: Instant;
}

/** What can happen to a payment. */
export type PaymentEvent =
  | RailFact
  | {
      readonly type: 'booked';
      readonly sessionId: string;
      /** As the rail told when it was asked for the hold; null when it did not. */
      readonly captureBefore: Instant | null;
      readonly at: Instant;
    }
  | { readonly type: 'capture_requested'; readonly at: Instant }
  | { readonly type: 'release_requested'; readonly reason: ReleaseReason; readonly at: Instant }
  /** An admin gives some of it back. */
  | {
      readonly type: 'refund_requested';
      readonly refundId: string;
      /** Minor units of the payment's currency. */
      readonly amount: number;
      /** All that is left was asked for, and no sum. */
      readonly isRest?: boolean;
      readonly bearer: Bearer;
      readonly at: Instant;
    }
  /** An admin has what could not be collected tried once more. */
  | { readonly type: 'collect_requested'; readonly at: Instant }
  /** An admin gives up what could not be collected; the provider's share is the platform's loss. */
  | { readonly type: 'written_off'; readonly at: Instant }
  /** What the rail says of a dispute. */
  | { readonly type: 'disputed'; readonly dispute: StakeFact; readonly at: Instant }
  /** The rail was asked to capture and holds nothing any more. */
  | { readonly type: 'hold_gone'; readonly at: Instant }
  /** The rail was asked, and no answer says whether it did it. */
  | { readonly type: 'outcome_unknown'; readonly at: Instant }
  /** An admin has the rail asked now, whatever pause a refusal has brought. */
  | { readonly type: 'retry_requested'; readonly at: Instant }
  /** The rail was asked again, and says that what it was asked before has not happened. */
  | { readonly type: 'not_happened'; readonly at: Instant }
  /** The rail would not do it, for a reason that the payment's state does not explain. */
  | {
      readonly type: 'rail_refused';
      readonly code: string;
      /** Of the debt, when it was asked. */
      readonly tryNumber: number;
      /** True when the rail itself said afterwards that it has not happened; false when it could not be asked. */
      readonly undone: boolean;
      readonly at: Instant;
    };

export type PaymentEventType = PaymentEvent['type'];
