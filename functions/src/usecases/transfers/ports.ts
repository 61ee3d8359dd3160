import type { Addressee, Seller } from '@sos/domain/invoices/invoice';
import type { MonthlyStatement } from '@sos/domain/transfers/monthly-statement';
import type { Currency, Money } from '@sos/domain/money/money';
import type { Instant } from '@sos/domain/shared/instant';
import type { Payment } from '@sos/domain/payments/payment';
import type { TransferTransition } from '@sos/domain/transfers/next';
import type { AccountFacts, PayoutAccount } from '@sos/domain/transfers/payout-account';
import type { BounceReason, Move, Payout, Transfer, TransferStatus } from '@sos/domain/transfers/transfer';
import type { Page, PageQuery } from '../shared/ports.ts';

/** Shares of providers, one for each payment of which something is, or was, theirs. */
export interface Transfers {
  read(id: string): Promise<Transfer | undefined>;
  /**
   * Decides about the payment as it is, writes what changes, and notes on the payment that it is counted, as one step;
   * `decide` may run more than once. Undefined when there is no such payment.
   */
  count(
    paymentId: string,
    decide: (payment: Payment, transfer: Transfer | undefined) => TransferTransition,
  ): Promise<TransferTransition | undefined>;
  /** As `count`, about the transfer alone. */
  change(id: string, decide: (transfer: Transfer) => TransferTransition): Promise<TransferTransition | undefined>;
  /** Ids of payments that nobody has counted since they changed. */
  uncounted(query: PageQuery): Promise<Page>;
  /** Ids of those that are not where they should be. */
  open(query: PageQuery): Promise<Page>;
  /** Ids of the provider's that wait. */
  waitingOf(providerId: string, query: PageQuery): Promise<Page>;
}

/** What a provider has earned in one currency, in minor units. */
export interface EarnedSum {
  readonly currency: Currency;
  readonly earned: number;
  /** Of it, what has reached them. */
  readonly net: number;
}

/** A provider's own shares. */
export interface OwnShares {
  /** The newest first, behind the one with the id; undefined when that is not theirs. */
  page(
    providerId: string,
    query: { readonly after: string | null; readonly limit: number },
  ): Promise<{ readonly shares: readonly Transfer[]; readonly next: string | null } | undefined>;
  /** One for each currency in which they have earned. */
  sums(providerId: string): Promise<readonly EarnedSum[]>;
  /** Those of which something was sent since the instant, as many as there are place for. */
  sentSince(providerId: string, since: Instant): Promise<readonly Transfer[]>;
  /** Those that began between the instants, the oldest first. */
  between(providerId: string, from: Instant, to: Instant): Promise<readonly Transfer[]>;
}

/** Where a share comes from, and what may become of it. */
export interface ShareOrigins {
  /** When the call of the payment rang; undefined when there is no such call. */
  calledAt(paymentId: string): Promise<Instant | undefined>;
  payment(id: string): Promise<Payment | undefined>;
  /** Until when a dispute waits for our answer; null while it does not. */
  answerBy(disputeId: string): Promise<Instant | null>;
}

/** The shares of all providers, for admins. */
export interface AllShares {
  /** The newest first, behind the one with the id; undefined when there is none of that id. */
  list(query: {
    readonly status: TransferStatus | undefined;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly shares: readonly Transfer[]; readonly next: string | null } | undefined>;
}

/** How providers are paid. */
export interface PayoutAccounts {
  read(uid: string): Promise<PayoutAccount | undefined>;
  /** Whether the platform itself operates the account. */
  isOwn(uid: string): Promise<boolean>;
  /**
   * Writes what is made of the account as it is, unless somebody else was quicker, and then once more. `make` may ask the
   * rail, so that what was learned before an earlier write is never written after it. Its undefined writes nothing.
   */
  change(
    uid: string,
    make: (before: PayoutAccount | undefined) => Promise<PayoutAccount | undefined>,
  ): Promise<PayoutAccount | undefined>;
}

/** Who is to be paid, as the rail is told; undefined while they may not be. */
export interface Payable {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly payoutCountry: string;
  /** Where PayPal is to send their shares, as their application says. */
  readonly paypalEmail?: string | null;
}
export interface PayablePeople {
  /** Undefined unless the provider was approved. */
  find(uid: string): Promise<Payable | undefined>;
}

/** What the rail did with money for one payment. */
export type RailMove = Pick<Move, 'kind' | 'amount' | 'of'> &
  Partial<Pick<Move, 'rail' | 'fee'>> & {
    readonly railId: string;
    /** Of our request; null when somebody moved it in the rail's dashboard. */
    readonly tryNumber: number | null;
  };

export interface MoveWish {
  /** The payment's. */
  readonly transferId: string;
  readonly tryNumber: number;
  readonly amount: Money;
  /** The idempotency key. */
  readonly key: string;
}

/**
 * Accounts of providers at a rail, and money to and from them. Every method throws VendorUnavailableError when it is out of
 * reach and RailRefusedError when it refuses.
 */
export interface ConnectRail {
  openAccount(person: Payable & { readonly uid: string; readonly key: string }): Promise<AccountFacts>;
  account(accountId: string): Promise<AccountFacts>;
  /** A page of the rail's where the person says what is missing; serves once, for some minutes. */
  onboardingLink(accountId: string, pages: { readonly back: string; readonly again: string }): Promise<string>;
  /** A page of the rail's where the person sees what was paid out. */
  loginLink(accountId: string): Promise<string>;
  /** Sends out of what was captured of the payment, or out of our own balance when nothing was. */
  send(wish: MoveWish & { readonly accountId: string; readonly railPaymentId: string }): Promise<RailMove>;
  /** Takes back of what was sent. */
  reverse(wish: MoveWish & { readonly of: string }): Promise<RailMove>;
  /** All that was moved for one payment. */
  movesOf(transferId: string): Promise<RailMove[]>;
}

/** How it goes with what is sent by a payout. */
export type PayoutWord =
  | { readonly state: 'under_way'; readonly payout: Payout }
  | { readonly state: 'arrived'; readonly itemId: string; readonly amount: number; readonly fee: number }
  /** Nothing of it has left us, and the address is not to blame: it may be asked for again. */
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'bounced'; readonly itemId: string; readonly reason: BounceReason; readonly code: string };

/** A payout as the rail names it. */
export interface PayoutItem {
  /** The payment's and the try, as we have told them. */
  readonly transferId: string;
  readonly tryNumber: number;
  readonly word: PayoutWord;
}

/**
 * Money that leaves for an address, and whose arrival is told later. Every method throws VendorUnavailableError when the
 * rail is out of reach and RailRefusedError when it refuses.
 */
export interface Payouts {
  /** Sends it, or finds what was sent under the key in the last 29 days; later it would be paid twice. */
  pay(wish: MoveWish & { readonly address: string }): Promise<PayoutWord>;
  /** How a payout is by now. */
  look(payout: Payout): Promise<PayoutWord>;
  item(itemId: string): Promise<PayoutItem>;
  /** Calls back what nobody has taken. */
  cancel(itemId: string): Promise<PayoutWord>;
}

/** Who is named in a statement. */
export interface StatementParties {
  seller(): Promise<Seller>;
  /** Undefined when the account is gone. */
  addressee(uid: string): Promise<Addressee | undefined>;
}

/** Makes the file of a statement: always the same for the same statement. */
export type RenderStatement = (statement: MonthlyStatement) => Promise<Uint8Array>;
