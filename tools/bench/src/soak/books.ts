import type { Account } from './bank.ts';
import { openAccount } from './bank.ts';

/** Everything that the server has acknowledged, kept by the clients. */
export class Books {
  readonly #accounts = new Map<string, { change: number; transfers: number }>();
  readonly #counters = new Map<string, number>();

  transfer({ from, to, amount }: { from: string; to: string; amount: number }): void {
    this.#book(from, -amount);
    this.#book(to, amount);
  }

  increment(counter: string, by: number): void {
    this.#counters.set(counter, (this.#counters.get(counter) ?? 0) + by);
  }

  /** What an account must be once nothing is under way. */
  account(id: string): Account {
    const { change, transfers } = this.#accounts.get(id) ?? { change: 0, transfers: 0 };
    return { id, balance: openAccount.balance + change, version: openAccount.version + transfers };
  }

  counter(id: string): number {
    return this.#counters.get(id) ?? 0;
  }

  #book(id: string, amount: number): void {
    const { change, transfers } = this.#accounts.get(id) ?? { change: 0, transfers: 0 };
    this.#accounts.set(id, { change: change + amount, transfers: transfers + 1 });
  }
}
