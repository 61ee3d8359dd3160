import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { Engine } from '../engine.ts';
import { StatusError } from '../errors.ts';
import { parseQuery } from '../query/parse.ts';
import type { StoredDocument } from '../store/document.ts';
import { ROOT } from '../testing/world.ts';
import { integer } from '../values/value.ts';
import type { Write } from '../wire/messages.ts';
import type { Transaction } from './transaction.ts';

const ACCOUNTS = ['a', 'b', 'c'];
const START = 100;

interface Transfer {
  readonly from: string;
  readonly to: string;
  /** How it reads: one account after the other, both by a query, or not at all. */
  readonly how: 'gets' | 'query' | 'increments';
  /** Turns of the event loop before each step. */
  readonly pauses: readonly number[];
}

const transfer = fc.record({
  from: fc.constantFrom(...ACCOUNTS),
  to: fc.constantFrom(...ACCOUNTS),
  how: fc.constantFrom('gets' as const, 'query' as const, 'increments' as const),
  pauses: fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }),
});

const nameOf = (account: string) => `${ROOT}/accounts/${account}`;
const ALL = parseQuery(ROOT, { from: [{ collectionId: 'accounts' }] });
const set = (account: string, n: number): Write => ({
  update: { name: nameOf(account), fields: new Map([['n', integer(n)]]) },
});

function balance(documents: readonly (StoredDocument | undefined)[], account: string): number {
  const n = documents.find((document) => document?.path === `accounts/${account}`)?.fields.get('n');
  return n?.kind === 'integer' ? Number(n.value) : Number.NaN;
}

async function pause(turns = 0): Promise<void> {
  for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
}

function increment(account: string, by: number): Write {
  const updateTransforms = [{ fieldPath: 'n', increment: integer(by) }];
  const update = { name: nameOf(account), fields: new Map() };
  return { update, updateMask: { fieldPaths: [] }, updateTransforms };
}

async function attempt(database: Database, transaction: Transaction, { from, to, how, pauses }: Transfer) {
  const { transactions } = database;
  const open = () => transactions.get(Buffer.from(transaction.id));
  const read = async (account: string) => transactions.read(open(), [`accounts/${account}`]);
  await pause(pauses[0]);
  const documents = how === 'query' ? (await transactions.query(open(), ALL)).documents : await read(from);
  await pause(pauses[1]);
  const all = how === 'query' ? documents : [...documents, ...(await read(to))];
  await pause(pauses[2]);
  const writes = [set(from, balance(all, from) - 1), set(to, balance(all, to) + 1)];
  await database.commit(writes, { transaction: open() });
}

/** Tries again until it succeeds, as the SDK does. */
async function run(database: Database, plan: Transfer): Promise<void> {
  if (plan.how === 'increments') {
    await pause(plan.pauses[0]);
    await database.commit([increment(plan.from, -1), increment(plan.to, 1)]);
    return;
  }
  for (let last: Transaction | undefined; ;) {
    const retryTransaction = Buffer.from(last?.id ?? '');
    last = database.transactions.begin({ readWrite: { retryTransaction } }, { now: 0n, peer: undefined });
    try {
      return await attempt(database, last, plan);
    } catch (error) {
      if (!(error instanceof StatusError) || !/contention|expired/.test(error.message)) throw error;
    }
  }
}

it('whatever transactions and plain writes do at once, none of it is lost', async () => {
  const plans = fc.array(
    transfer.filter(({ from, to }) => from !== to),
    { minLength: 2, maxLength: 8 },
  );
  const property = fc.asyncProperty(plans, async (transfers) => {
    const database = new Engine(() => 1000).database(ROOT);
    await database.commit(ACCOUNTS.map((account) => set(account, START)));
    await Promise.all(transfers.map((plan) => run(database, plan)));
    for (const account of ACCOUNTS) {
      const sum = (side: 'from' | 'to') => transfers.filter((plan) => plan[side] === account).length;
      expect(balance([database.store.get(`accounts/${account}`)], account)).toBe(START + sum('to') - sum('from'));
    }
    expect([database.transactions.size, database.transactions.locks.held]).toEqual([0, 0]);
  });
  await fc.assert(property, { numRuns: 200 });
});
