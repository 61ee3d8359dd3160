import { type KeptCard, noPayer, type Payer } from '@sos/domain/cards/kept-card';
import { type CardRail, CustomerGoneError, type Payers } from '../cards/ports.ts';
import type { CardDesk } from '../payments/ports.ts';

/** Where the rail keeps no cards. */
export const noCards: CardDesk = { open: async () => undefined, again: async () => undefined };

export class MemoryPayers implements Payers {
  readonly byId = new Map<string, Payer>();

  async of(uid: string): Promise<Payer> {
    return this.byId.get(uid) ?? noPayer;
  }

  async change(uid: string, decide: (payer: Payer) => Payer): Promise<Payer> {
    const before = this.byId.get(uid) ?? noPayer;
    const after = decide(before);
    if (after !== before) this.byId.set(uid, after);
    return after;
  }
}

/** A rail that keeps cards. `fail` is thrown by what comes next. */
export class MemoryCardRail implements CardRail {
  readonly customers = new Map<string, readonly KeptCard[]>();
  readonly keys: string[] = [];
  readonly #byKey = new Map<string, string>();
  fail: Error | undefined;
  #forms = 0;

  async openCustomer({ key }: { uid: string; key: string }): Promise<string> {
    this.keys.push(key);
    this.#failOnce();
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const id = `cus_${this.#byKey.size + 1}`;
    this.#byKey.set(key, id);
    this.customers.set(id, []);
    return id;
  }

  async openForm(customerId: string): Promise<string> {
    this.#failOnce();
    this.#known(customerId);
    return `form_${customerId}_${++this.#forms}`;
  }

  async cardsOf(customerId: string): Promise<readonly KeptCard[]> {
    this.#failOnce();
    return this.#known(customerId);
  }

  async forget(customerId: string, cardId: string): Promise<void> {
    const left = this.#known(customerId).filter(({ id }) => id !== cardId);
    this.customers.set(customerId, left);
  }

  keep(customerId: string, card: KeptCard): void {
    const others = this.#known(customerId).filter(({ id }) => id !== card.id);
    this.customers.set(customerId, [card, ...others]);
  }

  #known(customerId: string): readonly KeptCard[] {
    const cards = this.customers.get(customerId);
    if (!cards) throw new CustomerGoneError(customerId);
    return cards;
  }

  #failOnce(): void {
    const error = this.fail;
    this.fail = undefined;
    if (error) throw error;
  }
}
