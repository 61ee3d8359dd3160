import type { Instant } from '@sos/domain/shared/instant';
import type { World } from '../kernel/scenario.ts';
import type { Deliveries } from './deliveries.ts';

type Act = (at: Instant) => void;

/** How late something may be done without anybody missing it, in ms. */
const PUNCTUAL = 1000;

/** What falls due while the clock jumps happens in its order, at its own instants, and is told late. */
export class Agenda {
  #due: { readonly at: Instant; readonly act: Act }[] = [];
  readonly #clock: World['clock'];
  readonly #deliveries: Deliveries;

  constructor(clock: World['clock'], deliveries: Deliveries) {
    this.#clock = clock;
    this.#deliveries = deliveries;
  }

  at(at: Instant, act: Act): void {
    this.#due.push({ at, act });
    this.#due.sort((one, other) => one.at - other.at);
    this.#deliveries.later('line', Math.max(0, at - this.#clock.now()), () => this.#pump());
  }

  #pump(): void {
    const now = this.#clock.now();
    for (let [due] = this.#due; due && due.at <= now; [due] = this.#due) {
      this.#due.shift();
      if (now - due.at > PUNCTUAL) this.#deliveries.areWhole = false;
      due.act(due.at);
    }
  }
}
