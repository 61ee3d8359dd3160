import {
  type Bank,
  type Expire,
  giveBack,
  makeBank,
  makeExpire,
  makeOpen,
  makeSettle,
  makeSweep,
  newTransfer,
  type Order,
  type Pay,
} from './bank.ts';
import type { BankPorts, Books, Ledger, Transfer } from './ports.ts';

export type MakeBank = (ports: BankPorts) => Bank;

/** Banks with one mistake each, which the simulation has to find. */
export const wrongBanks: Readonly<Record<string, MakeBank>> = {
  'no transaction': (ports) => ({ ...makeBank(ports), open: openInPieces(ports) }),

  'decision outside the transaction': (ports) => ({ ...makeBank(ports), open: openAsSeenBefore(ports) }),

  'random idempotency key': (ports) =>
    withPay(ports, async ({ id, amount }, isFirst) => {
      if (!isFirst && (await ports.vendor.find(id))) return;
      await ports.vendor.pay({ key: await ports.ids.next(), reference: id, amount });
    }),

  'effect before write without redo': (ports) => ({ ...makeBank(ports), open: payThenWrite(ports) }),

  'list taken for granted': (ports) => {
    const settle = makeSettle(ports);
    const expire: Expire = (listed) => ports.ledger.transact((books) => giveBack(books, listed));
    return { open: makeOpen(ports), settle, sweep: makeSweep(ports, { settle, expire }) };
  },

  'retry after unknown outcome without look-up': (ports) =>
    withPay(ports, ({ id, amount }) => ports.vendor.pay({ key: id, reference: id, amount })),
};

function withPay(ports: BankPorts, pay: Pay): Bank {
  const settle = makeSettle(ports, pay);
  return { open: makeOpen(ports), settle, sweep: makeSweep(ports, { settle, expire: makeExpire(ports) }) };
}

function openInPieces({ ledger, clock }: BankPorts): Bank['open'] {
  return async (order) => {
    const known = await ledger.transfer(order.id);
    if (known) return known.status;
    const seen = await seenBooks(ledger, order);
    const transfer = newTransfer(seen.books, order, clock.now());
    await ledger.transact((books) => seen.replay(books));
    return transfer.status;
  };
}

/** Books as they were a moment ago, and what was written into them. */
async function seenBooks(ledger: Ledger, order: Order) {
  const account = await ledger.account(order.account);
  const writes: ((books: Books) => void)[] = [];
  const books: Books = {
    account: () => account,
    transfer: () => undefined,
    setAccount: (value) => void writes.push((into) => into.setAccount(value)),
    setTransfer: (value) => void writes.push((into) => into.setTransfer(value)),
  };
  return { books, replay: (into: Books) => writes.forEach((write) => write(into)) };
}

function openAsSeenBefore({ ledger, clock }: BankPorts): Bank['open'] {
  return async (order) => {
    const seen = await ledger.account(order.account);
    const isCovered = seen !== undefined && seen.balance >= order.amount;
    return ledger.transact((books): Transfer['status'] => {
      const known = books.transfer(order.id);
      if (known) return known.status;
      const account = books.account(order.account);
      if (!isCovered || !account) return 'refused';
      books.setTransfer({ ...order, status: 'due', openedAt: clock.now(), triedAt: null });
      books.setAccount({ ...account, balance: account.balance - order.amount });
      return 'due';
    });
  };
}

function payThenWrite({ ledger, vendor, clock }: BankPorts): Bank['open'] {
  return async (order) => {
    const account = await ledger.account(order.account);
    if (!account || account.balance < order.amount) return 'refused';
    await vendor.pay({ key: order.id, reference: order.id, amount: order.amount });
    return ledger.transact((books) => {
      const known = books.transfer(order.id);
      if (known) return known.status;
      const transfer = newTransfer(books, order, clock.now());
      if (transfer.status === 'due') books.setTransfer({ ...transfer, status: 'sent' });
      return transfer.status;
    });
  };
}
