/** What the soak keeps in Firestore: accounts whose sum never changes, and counters that only grow. */
export const ACCOUNTS = 20;
export const COUNTERS = 8;
export const TOP = 5;
const OPENING_BALANCE = 1000;
const TOTAL = ACCOUNTS * OPENING_BALANCE;

export const accountId = (number: number) => `a${String(number).padStart(2, '0')}`;
export const counterId = (number: number) => `c${number}`;

export interface Account {
  readonly id: string;
  readonly balance: number;
  /** Grows by one with every transfer that touches the account. */
  readonly version: number;
}

export const openAccount = { balance: OPENING_BALANCE, version: 1 };

/** Reads an account from whatever holds its fields. */
export const accountFrom = ({ id, get }: { id: string; get: (field: string) => unknown }): Account => ({
  id,
  balance: Number(get('balance')),
  version: Number(get('version')),
});

/** What a transfer makes of an account. */
export const after = ({ balance, version }: Account, change: number) => ({
  balance: balance + change,
  version: version + 1,
});

/** What is wrong with a view of all accounts at one instant; undefined when nothing is. */
export function tornAccounts(accounts: readonly Account[]): string | undefined {
  const problem = tornTotals({
    count: accounts.length,
    total: accounts.reduce((sum, { balance }) => sum + balance, 0),
  });
  const overdrawn = accounts.find(({ balance }) => !(balance >= 0));
  return problem ?? (overdrawn && `account ${overdrawn.id} is overdrawn: ${overdrawn.balance}`);
}

export function tornTotals({ count, total }: { count: number; total: number }): string | undefined {
  if (count !== ACCOUNTS) return `${count} accounts instead of ${ACCOUNTS}`;
  return total === TOTAL ? undefined : `the balances add up to ${total} instead of ${TOTAL}`;
}

/** What is wrong with a view of the richest accounts. */
export function wrongOrder(accounts: readonly Account[]): string | undefined {
  if (accounts.length !== TOP) return `${accounts.length} of the ${TOP} richest accounts`;
  const wrong = accounts.find(({ balance }, i) => balance > (accounts[i - 1]?.balance ?? Number.POSITIVE_INFINITY));
  return wrong && `account ${wrong.id} with ${wrong.balance} stands behind a poorer one`;
}

/** Remembers how far one observer has seen each account, to notice when it is shown an older state. */
export class Memory {
  readonly #seen = new Map<string, number>();

  /** What went backwards. */
  backward(accounts: readonly Account[]): string | undefined {
    const old = accounts.find(({ id, version }) => !(version >= (this.#seen.get(id) ?? 0)));
    if (old) return `account ${old.id} went back from version ${this.#seen.get(old.id)} to ${old.version}`;
    for (const { id, version } of accounts) this.#seen.set(id, version);
    return undefined;
  }
}
