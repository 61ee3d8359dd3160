/** PayPal's objects, as they stand on the wire. */
export interface Amount {
  readonly currency_code: string;
  /** Decimal. */
  readonly value: string;
}

export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly method?: string;
}

interface Stamped {
  readonly id: string;
  readonly create_time: string;
  update_time: string;
  links: Link[];
}

export interface Order extends Stamped {
  readonly intent: string;
  status: 'CREATED' | 'APPROVED' | 'COMPLETED' | 'VOIDED' | 'PAYER_ACTION_REQUIRED';
  readonly purchase_units: readonly [PurchaseUnit];
  payer?: { readonly email_address: string; readonly payer_id: string };
}

export interface PurchaseUnit {
  readonly reference_id: string;
  readonly amount: Amount;
  readonly custom_id?: string;
  readonly invoice_id?: string;
  readonly description?: string;
}

export interface Authorization extends Stamped {
  status: 'CREATED' | 'CAPTURED' | 'DENIED' | 'PARTIALLY_CAPTURED' | 'VOIDED' | 'PENDING';
  status_details?: { readonly reason: string };
  readonly amount: Amount;
  readonly custom_id?: string;
  readonly invoice_id?: string;
  readonly expiration_time: string;
}

export interface Capture extends Stamped {
  status: 'COMPLETED' | 'DECLINED' | 'PARTIALLY_REFUNDED' | 'PENDING' | 'REFUNDED' | 'FAILED';
  status_details?: { readonly reason: string };
  readonly amount: Amount;
  readonly final_capture: boolean;
  readonly custom_id?: string;
  readonly invoice_id?: string;
  readonly seller_receivable_breakdown: {
    readonly gross_amount: Amount;
    readonly paypal_fee: Amount;
    readonly net_amount: Amount;
  };
}

export interface Refund extends Stamped {
  status: 'COMPLETED' | 'PENDING' | 'FAILED' | 'CANCELLED';
  readonly status_details?: { readonly reason: 'ECHECK' };
  readonly amount: Amount;
  readonly custom_id?: string;
  readonly invoice_id?: string;
  readonly note_to_payer?: string;
}

/** What the buyer pays with, which decides what becomes of it. */
export const fundings = ['balance', 'declined_card', 'under_review', 'bank_account'] as const;
export type Funding = (typeof fundings)[number];

/** An order with all that became of it; newest last. */
export interface Account {
  readonly order: Order;
  /** Null until the buyer has agreed. */
  funding: Funding | null;
  readonly authorizations: Authorization[];
  readonly captures: (Capture & { readonly authorization: string })[];
  readonly refunds: (Refund & { readonly capture: string })[];
}
