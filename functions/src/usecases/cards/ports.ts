import type { KeptCard, Payer } from '@sos/domain/cards/kept-card';

/** Whom the rail knows clients as; of whoever it does not know, `noPayer`. */
export interface Payers {
  of(uid: string): Promise<Payer>;
  /** Decides and writes as one step; `decide` may run more than once. Returns what is stored then. */
  change(uid: string, decide: (payer: Payer) => Payer): Promise<Payer>;
}

/**
 * A rail that keeps cards for its customers. Every method throws VendorUnavailableError when it is out of reach,
 * RailRefusedError when it refuses, and CustomerGoneError when it does not know the customer any more.
 */
export interface CardRail {
  /** The same one under the same key. */
  openCustomer(person: { readonly uid: string; readonly key: string }): Promise<string>;
  /** A secret with which the rail's form in a browser offers the customer's cards, and to keep another. */
  openForm(customerId: string): Promise<string>;
  /** Each card once, the newest first. */
  cardsOf(customerId: string): Promise<readonly KeptCard[]>;
  /** A card that is not the customer's is fine. */
  forget(customerId: string, cardId: string): Promise<void>;
}

export class CustomerGoneError extends Error {
  override readonly name = 'CustomerGoneError';
}
