import type { AuditRecord } from '@sos/contracts/audit';
import type { Programme } from '@sos/domain/accounts/affiliates';
import type { Instant } from '@sos/domain/shared/instant';
import type { AccountDetails } from '@sos/domain/withdrawals/account';
import type { RailWord } from '@sos/domain/withdrawals/events';
import type { PayoutMethod } from '@sos/domain/withdrawals/method';
import type { WithdrawalTransition } from '@sos/domain/withdrawals/next';
import type { Confirmation, Withdrawal, WithdrawalRail, WithdrawalStatus } from '@sos/domain/withdrawals/withdrawal';
import type { Page, PageQuery } from '../shared/ports.ts';

/** A method with what names its account, which is kept encrypted. */
export interface FullMethod extends PayoutMethod {
  readonly details: AccountDetails;
}

/** An affiliate's methods, and how many they have ever saved. */
export interface KnownMethods {
  readonly methods: readonly PayoutMethod[];
  readonly savedBefore: number;
}

/** Where affiliates want their money to go. */
export interface PayoutMethods {
  find(uid: string): Promise<KnownMethods>;
  /** Keeps what is decided about those that are there, as one step; its undefined writes nothing. `decide` may run more than once. */
  save(uid: string, decide: (known: KnownMethods) => FullMethod | undefined): Promise<void>;
  /** One that is not there is fine. */
  remove(uid: string, id: string): Promise<void>;
}

/** What a wish is decided on. */
export interface Standing {
  /** US cents. */
  readonly balance: number;
  readonly isSuspended: boolean;
  readonly methods: readonly PayoutMethod[];
  /** All that were asked for since the month began, and the one that is under way. */
  readonly known: readonly Withdrawal[];
}

export interface Owner {
  readonly affiliateId: string;
  readonly programme: Programme;
}

/** Undefined for whoever takes part in no programme. */
export type StandingOf = (owner: Owner & { readonly at: Instant }) => Promise<Standing | undefined>;

/** What becomes of a withdrawal, and the entry of the admin's deed that it was. */
export type WithdrawalChange = WithdrawalTransition & { readonly audit?: AuditRecord };

/** Withdrawals, with the balances that they leave and come back to. */
export interface Withdrawals {
  /**
   * Writes the withdrawal with the line of the ledger, the balance and the journal, as one step. One that is there under
   * the id is returned as it is. `decide` may run more than once, and throws what refuses it. Undefined for whoever takes
   * part in no programme.
   */
  ask(
    wish: Owner & { readonly id: string; readonly at: Instant },
    decide: (standing: Standing) => Withdrawal,
  ): Promise<Withdrawal | undefined>;
  read(id: string): Promise<Withdrawal | undefined>;
  /** Writes what changes, with what comes back to the balance and the journal, as one step. Undefined when there is none. */
  change(
    id: string,
    decide: (withdrawal: Withdrawal, balance: number) => WithdrawalChange,
  ): Promise<WithdrawalTransition | undefined>;
  /** What names the account that it goes to. */
  details(id: string): Promise<AccountDetails | undefined>;
  /** Whose transfer the rail speaks of. */
  byRailId(rail: WithdrawalRail, railId: string): Promise<Withdrawal | undefined>;
  /** Ids of those in which the sweep has something to do. */
  open(query: PageQuery): Promise<Page>;
  /** Ids of those that were paid at that instant or later. */
  paid(since: Instant, query: PageQuery): Promise<Page>;
}

/** The newest first where nothing else is asked, behind the one with the id; undefined when there is none of that id, or it is somebody else's. */
export interface WithdrawalLists {
  own(affiliateId: string, query: ListQuery): Promise<WithdrawalPage | undefined>;
  all(query: EverybodysQuery): Promise<WithdrawalPage | undefined>;
}
interface ListQuery {
  readonly after: string | undefined;
  readonly limit: number;
}
interface EverybodysQuery extends ListQuery {
  readonly status: WithdrawalStatus | undefined;
  readonly order?: 'newest' | 'oldest';
}
export interface WithdrawalPage {
  readonly withdrawals: readonly Withdrawal[];
  readonly next: string | null;
}

/** What a rail is to pay, and to which account. */
export interface PayoutWish {
  readonly withdrawal: Withdrawal;
  readonly details: AccountDetails;
}

/** What must be told the rail again should an answer be lost. */
export type Prepared = Readonly<Record<string, string>>;

export interface PreparedAt {
  readonly rail: WithdrawalRail;
  readonly prepared: Prepared;
}

/**
 * One way to an affiliate's account. Every method throws VendorUnavailableError when the rail is out of reach or does not
 * know us; what it refuses of this one payout is a word of the state `refused`.
 */
export interface PayoutRail {
  /** Makes ready what moves no money, such as a quote and a recipient. */
  prepare(wish: PayoutWish): Promise<{ readonly prepared: Prepared } | { readonly word: RailWord }>;
  /** Sends it, or finds what was sent under the key. */
  send(wish: PayoutWish & { readonly prepared: Prepared; readonly key: string }): Promise<RailWord>;
  /** Takes away what the rail was told of an account; what is gone already is fine. Transfers stay as they are. */
  forget(prepared: Prepared): Promise<void>;
  /** The transfer as the rail has it now. `amount` is US cents. */
  look(sent: { readonly railId: string; readonly amount: number; readonly prepared: Prepared }): Promise<RailWord>;
}
/** A rail that is added to the domain's list does not compile until it is here. */
export type PayoutRails = Readonly<Record<WithdrawalRail, PayoutRail>>;

/** The code by which the owner of an account confirms that it was them. */
export interface WithdrawalCodes {
  /** Six digits, always the same for one withdrawal, that only we can make. */
  readonly codeOf: (withdrawal: Pick<Withdrawal, 'id' | 'affiliateId'>) => string;
}

/** By which way somebody confirms a withdrawal now: their chat once it serves, or else their confirmed address; null when they have neither. */
export type ConfirmWayOf = (uid: string) => Promise<Confirmation | null>;
