/** A bank as small as can be: it keeps accounts and has a vendor pay money out of them. */
export interface Account {
  readonly id: string;
  readonly balance: number;
}

export interface Transfer {
  readonly id: string;
  readonly account: string;
  readonly amount: number;
  readonly status: 'due' | 'sent' | 'returned' | 'refused';
  readonly openedAt: number;
  /** When the vendor was first about to be asked. */
  readonly triedAt: number | null;
}

export interface Books {
  account(id: string): Account | undefined;
  transfer(id: string): Transfer | undefined;
  setAccount(account: Account): void;
  setTransfer(transfer: Transfer): void;
}

export interface Ledger {
  account(id: string): Promise<Account | undefined>;
  transfer(id: string): Promise<Transfer | undefined>;
  /** `body` may run more than once. Throws ContentionError. */
  transact<T>(body: (books: Books) => T): Promise<T>;
  /** Transfers that are neither sent nor given back, as they were when the list was made. */
  due(): Promise<readonly Transfer[]>;
}

/** Throws VendorError. */
export interface Vendor {
  /** One key is one payout, for 24 hours. */
  pay(order: { key: string; reference: string; amount: number }): Promise<void>;
  /** Whether something was paid under the reference. */
  find(reference: string): Promise<boolean>;
}

export class VendorError extends Error {
  override readonly name = 'VendorError';
}

/** Somebody else is at it; it is to be tried again. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

export interface Locks {
  /** False while somebody else holds it and their lease has not run out. */
  claim(name: string, leaseMs: number): Promise<boolean>;
  release(name: string): Promise<void>;
}

export interface Ids {
  next(): Promise<string>;
}

export interface BankPorts {
  readonly ledger: Ledger;
  readonly vendor: Vendor;
  readonly locks: Locks;
  readonly ids: Ids;
  readonly clock: { now(): number };
}
