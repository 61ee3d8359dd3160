import type { AccountFacts } from '@sos/domain/transfers/payout-account';
import { type Fault, refused } from '@sos/simulation/kernel/faults';
import type { Turns } from '@sos/simulation/kernel/engine';
import { RailRefusedError } from '../payments/ports.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import type { ConnectRail, RailMove } from '../transfers/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { replayOf } from './replay-of.ts';

const day = 86_400_000;
const unavailable = (message: string) => new VendorUnavailableError(message, { certain: false });
const storedError: readonly Fault[] = [refused(() => unavailable('500, and so for a day'), 'an error kept by its key')];

interface MemoryConnectOptions {
  readonly clock?: Clock;
  readonly turns?: Turns;
}

/** Accounts and transfers as Stripe has them: what was answered under a key is answered again for a day, an error included. */
export class MemoryConnect implements ConnectRail {
  readonly accounts = new Map<string, AccountFacts>();
  /** By the payment that they are of. */
  readonly moves = new Map<string, RailMove[]>();
  /** The keys of what it was asked, in their order. */
  readonly asked: string[] = [];
  down = false;
  /** Acts, and then fails to answer. */
  loseAnswer = false;
  /** The code with which it refuses to move money. */
  refuses: string | undefined;
  readonly #answers = new Map<string, { readonly at: number; readonly replay: () => unknown }>();
  readonly #clock: Clock;
  readonly #turns: Turns;

  constructor({ clock = { now: () => 0 }, turns = calmTurns }: MemoryConnectOptions = {}) {
    this.#clock = clock;
    this.#turns = turns;
  }

  /** The owner has told the rail what it wanted to know, or it wants to know more. */
  tell(accountId: string, facts: Partial<AccountFacts>): void {
    const known = this.accounts.get(accountId);
    if (known) this.accounts.set(accountId, { ...known, ...facts });
  }

  /** What lies there for the provider of one payment, in minor units. */
  net(transferId: string): number {
    const moves = this.moves.get(transferId) ?? [];
    return moves.reduce((sum, { kind, amount }) => sum + (kind === 'send' ? amount : -amount), 0);
  }

  async openAccount({ uid, key }: Parameters<ConnectRail['openAccount']>[0]): Promise<AccountFacts> {
    this.#reach();
    return this.#byKey(key, () => {
      const accountId = `acct_${uid}_${this.accounts.size + 1}`;
      const nothing = { detailsSubmitted: false, payoutsEnabled: false, pending: [], deadline: null };
      const due = ['individual.dob.day', 'external_account'];
      const facts = { accountId, ...nothing, due, disabledReason: 'requirements.past_due', delayDays: 7 };
      this.accounts.set(accountId, facts);
      return facts;
    });
  }

  async account(accountId: string): Promise<AccountFacts> {
    this.#reach();
    const facts = this.accounts.get(accountId);
    if (!facts) throw new RailRefusedError('request', { code: 'resource_missing' });
    return facts;
  }

  async onboardingLink(accountId: string): Promise<string> {
    this.#reach();
    return `https://connect.example/setup/${accountId}`;
  }

  async loginLink(accountId: string): Promise<string> {
    this.#reach();
    return `https://connect.example/express/${accountId}`;
  }

  async send(wish: Parameters<ConnectRail['send']>[0]): Promise<RailMove> {
    this.#reach();
    return this.#move(wish.key, () => {
      if (!this.accounts.get(wish.accountId)?.payoutsEnabled) refuse('insufficient_capabilities_for_transfer');
      return this.#put(wish.transferId, {
        kind: 'send',
        amount: wish.amount.amount,
        of: null,
        tryNumber: wish.tryNumber,
      });
    });
  }

  async reverse(wish: Parameters<ConnectRail['reverse']>[0]): Promise<RailMove> {
    this.#reach();
    return this.#move(wish.key, () => {
      const { transferId, tryNumber, of, amount } = wish;
      const own = this.moves.get(transferId) ?? [];
      const left = own.reduce(
        (sum, move) => sum + (move.railId === of ? move.amount : move.of === of ? -move.amount : 0),
        0,
      );
      if (amount.amount > left) refuse('amount_too_large');
      return this.#put(transferId, { kind: 'reverse', amount: amount.amount, of, tryNumber });
    });
  }

  async movesOf(transferId: string): Promise<RailMove[]> {
    this.#reach();
    return [...(this.moves.get(transferId) ?? [])];
  }

  async #move(key: string, act: () => RailMove): Promise<RailMove> {
    const moved = await this.#byKey(key, () => {
      if (this.refuses !== undefined) refuse(this.refuses);
      return act();
    });
    if (this.loseAnswer) throw unavailable('the answer was lost');
    return moved;
  }

  #put(transferId: string, move: Omit<RailMove, 'railId'>): RailMove {
    const own = this.moves.get(transferId) ?? [];
    const made = { ...move, railId: `${move.kind === 'send' ? 'tr' : 'trr'}_${transferId}_${own.length + 1}` };
    this.moves.set(transferId, [...own, made]);
    return made;
  }

  async #byKey<T>(key: string, act: () => T): Promise<T> {
    this.asked.push(key);
    const fault = await this.#turns.turn('connect request', storedError);
    const known = this.#answers.get(key);
    if (known && known.at + day > this.#clock.now()) {
      this.#turns.reached('connect: answered again by its key');
      return known.replay() as T;
    }
    const replay = replayOf(() => {
      if (fault?.kind === 'refused') throw fault.error();
      return act();
    });
    this.#answers.set(key, { at: this.#clock.now(), replay });
    return replay();
  }

  #reach(): void {
    if (this.down) throw unavailable('out of reach');
  }
}

function refuse(code: string): never {
  throw new RailRefusedError('request', { code });
}
