import type { Port } from '../kernel/port.ts';
import { limited, slow, unknownOutcome } from '../kernel/faults.ts';
import type { World } from '../kernel/scenario.ts';
import { Collection, runTransaction, type Transaction } from '../kernel/transactions.ts';
import {
  type Account,
  type Books,
  type Ids,
  type Ledger,
  type Locks,
  type Transfer,
  type Vendor,
  VendorError,
} from './ports.ts';

const keyMemoryMs = 24 * 3_600_000;

interface Payout {
  readonly key: string;
  readonly reference: string;
  readonly amount: number;
  readonly at: number;
}

/** What the bank and its vendor keep, and the ports to it with what can go wrong there. */
export class MemoryBank {
  readonly accounts = new Collection<Account>();
  readonly transfers = new Collection<Transfer>();
  readonly payouts: Payout[] = [];
  readonly #locks = new Map<string, number>();
  readonly #world: World;
  #ids = 0;

  constructor(world: World) {
    this.#world = world;
  }

  readonly ledger: Port<Ledger> = {
    name: 'ledger',
    target: {
      account: async (id) => this.accounts.get(id),
      transfer: async (id) => this.transfers.get(id),
      transact: (body) => runTransaction(this.#world, (transaction) => body(this.#booksIn(transaction))),
      due: async () => this.transfers.list(({ status }) => status === 'due'),
    },
    faults: {},
  };

  readonly vendor: Port<Vendor> = {
    name: 'vendor',
    target: {
      pay: async ({ key, reference, amount }) => {
        const at = this.#world.clock.now();
        const isKnown = this.payouts.some((payout) => payout.key === key && payout.at + keyMemoryMs > at);
        this.#world.reached(isKnown ? 'vendor: repeated a payout by its key' : 'vendor: paid');
        if (!isKnown) this.payouts.push({ key, reference, amount, at });
      },
      find: async (reference) => this.payouts.some((payout) => payout.reference === reference),
    },
    faults: {
      pay: [
        ...unknownOutcome(() => new VendorError('no answer'), 60_000),
        ...slow(35_000),
        limited(() => new VendorError('too many requests')),
      ],
      find: [...slow(35_000), limited(() => new VendorError('too many requests'))],
    },
  };

  readonly locks: Port<Locks> = {
    name: 'locks',
    target: {
      claim: async (name, leaseMs) => {
        const now = this.#world.clock.now();
        const until = this.#locks.get(name);
        if (until !== undefined && until > now) return false;
        if (until !== undefined) this.#world.reached('lock: taken over');
        this.#locks.set(name, now + leaseMs);
        return true;
      },
      release: async (name) => void this.#locks.delete(name),
    },
    faults: { claim: slow(35_000) },
  };

  readonly ids: Port<Ids> = { name: 'ids', target: { next: async () => `id-${(this.#ids += 1)}` }, faults: {} };

  #booksIn(transaction: Transaction): Books {
    return {
      account: (id) => transaction.get(this.accounts, id),
      transfer: (id) => transaction.get(this.transfers, id),
      setAccount: (account) => transaction.set(this.accounts, account.id, account),
      setTransfer: (transfer) => transaction.set(this.transfers, transfer.id, transfer),
    };
  }
}
