import type { Amount, Link } from '../money/types.ts';

export const endings = ['RESOLVED_BUYER_FAVOUR', 'RESOLVED_SELLER_FAVOUR', 'CANCELED_BY_BUYER'] as const;
export type Ending = (typeof endings)[number] | 'ACCEPTED';

/** A dispute as PayPal shows it. */
export interface Dispute {
  readonly dispute_id: string;
  readonly create_time: string;
  update_time: string;
  readonly disputed_transactions: readonly [
    {
      readonly seller_transaction_id: string;
      readonly custom?: string;
      readonly gross_amount: Amount;
      readonly seller: { readonly merchant_id: string };
    },
  ];
  readonly reason: string;
  status: 'WAITING_FOR_BUYER_RESPONSE' | 'WAITING_FOR_SELLER_RESPONSE' | 'UNDER_REVIEW' | 'RESOLVED';
  readonly dispute_amount: Amount;
  dispute_outcome?: { readonly outcome_code: Ending; readonly amount_refunded?: Amount };
  money_movements?: readonly MoneyMovement[];
  readonly dispute_life_cycle_stage: 'INQUIRY' | 'CHARGEBACK';
  readonly dispute_channel: 'INTERNAL';
  evidences?: readonly Evidence[];
  seller_response_due_date?: string;
  links: readonly Link[];
}

interface MoneyMovement {
  readonly affected_party: 'SELLER';
  readonly amount: Amount;
  readonly initiated_time: string;
  readonly type: 'DEBIT' | 'CREDIT';
  readonly reason: 'DISPUTE_SETTLEMENT';
}

interface Evidence {
  readonly evidence_type: string;
  readonly notes: string;
  readonly source: 'SUBMITTED_BY_SELLER';
  readonly documents: readonly [{ readonly name: string }];
}
