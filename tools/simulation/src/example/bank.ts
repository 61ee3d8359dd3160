import { type BankPorts, type Books, BusyError, type Transfer } from './ports.ts';

export interface Order {
  readonly id: string;
  readonly account: string;
  readonly amount: number;
}

export interface Bank {
  open(order: Order): Promise<Transfer['status']>;
  settle(id: string): Promise<void>;
  /** Makes good what was left behind. */
  sweep(): Promise<void>;
}

const leaseMs = 30_000;
/** A transfer for which nothing was tried for so long is given back. */
export const patienceMs = 10 * 60_000;

export function makeBank(ports: BankPorts): Bank {
  const settle = makeSettle(ports);
  const expire = makeExpire(ports);
  return { open: makeOpen(ports), settle, sweep: makeSweep(ports, { settle, expire }) };
}

export function makeOpen({ ledger, clock }: BankPorts): Bank['open'] {
  return (order) =>
    ledger.transact((books) => {
      const known = books.transfer(order.id);
      if (known) return known.status;
      const transfer = newTransfer(books, order, clock.now());
      return transfer.status;
    });
}

/** Debits the account, if it can bear it. */
export function newTransfer(books: Books, order: Order, now: number): Transfer {
  const account = books.account(order.account);
  const status = account && account.balance >= order.amount ? 'due' : 'refused';
  const transfer: Transfer = { ...order, status, openedAt: now, triedAt: null };
  books.setTransfer(transfer);
  if (account && status === 'due') books.setAccount({ ...account, balance: account.balance - order.amount });
  return transfer;
}

/** How the vendor is asked; `isFirst` when nobody can have asked before. */
export type Pay = (transfer: Transfer, isFirst: boolean) => Promise<void>;

export function makePay({ vendor }: BankPorts): Pay {
  return async ({ id, amount }, isFirst) => {
    if (!isFirst && (await vendor.find(id))) return;
    await vendor.pay({ key: id, reference: id, amount });
  };
}

/** Throws when somebody else is at it, or the vendor is out of reach; the sweep comes back to it. */
export function makeSettle(ports: BankPorts, pay: Pay = makePay(ports)): Bank['settle'] {
  const { ledger, locks } = ports;
  return async (id) => {
    if (!(await locks.claim(id, leaseMs))) throw new BusyError(`somebody else settles ${id}`);
    const begun = await ledger.transact((books) => begin(books, id, ports.clock.now()));
    if (begun) {
      await pay(begun.transfer, begun.isFirst);
      await ledger.transact((books) => close(books, id));
    }
    await locks.release(id);
  };
}

function begin(books: Books, id: string, now: number): { transfer: Transfer; isFirst: boolean } | undefined {
  const transfer = books.transfer(id);
  if (transfer?.status !== 'due') return undefined;
  if (transfer.triedAt === null) books.setTransfer({ ...transfer, triedAt: now });
  return { transfer, isFirst: transfer.triedAt === null };
}

function close(books: Books, id: string): void {
  const transfer = books.transfer(id);
  if (transfer?.status === 'due') books.setTransfer({ ...transfer, status: 'sent' });
}

export type Expire = (listed: Transfer) => Promise<void>;

export function makeExpire({ ledger }: BankPorts): Expire {
  return ({ id }) =>
    ledger.transact((books) => {
      const transfer = books.transfer(id);
      if (transfer?.status === 'due' && transfer.triedAt === null) giveBack(books, transfer);
    });
}

export function giveBack(books: Books, transfer: Transfer): void {
  const account = books.account(transfer.account);
  books.setTransfer({ ...transfer, status: 'returned' });
  if (account) books.setAccount({ ...account, balance: account.balance + transfer.amount });
}

export function makeSweep(
  { ledger, clock }: BankPorts,
  parts: { settle: Bank['settle']; expire: Expire },
): Bank['sweep'] {
  return async () => {
    const failures: unknown[] = [];
    for (const transfer of await ledger.due()) {
      const isForgotten = transfer.triedAt === null && transfer.openedAt + patienceMs <= clock.now();
      const work = isForgotten ? parts.expire(transfer) : parts.settle(transfer.id);
      await work.catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  };
}
