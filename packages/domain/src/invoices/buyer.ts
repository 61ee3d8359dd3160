import type { Instant } from '../shared/instant.ts';

/** What was known of a business's VAT number when a document was issued. */
export interface BuyerVat {
  /** A number that VIES could not be asked about; null for one that it has confirmed. */
  readonly unconfirmed: string | null;
  /** VIES's proof that it was asked; null without one. */
  readonly consultation: string | null;
  /** As VIES has it; null where it does not tell. */
  readonly address: string | null;
}

/** To whom the platform sells. */
export interface InvoiceBuyer {
  readonly name: string;
  readonly country: string;
  /** Confirmed by VIES; null without one. */
  readonly vatNumber: string | null;
  /** Null for who has given no VAT number. */
  readonly vat: BuyerVat | null;
}

/** A VAT number that was confirmed after its client was invoiced with VAT. */
export interface ConfirmedVat {
  readonly at: Instant;
  readonly buyer: InvoiceBuyer;
  /** Refunds and lost disputes of before: their credit notes bear VAT. */
  readonly given: readonly string[];
}
