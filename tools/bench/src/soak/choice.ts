import { makeDice } from '@sos/world/dice';

/** Choices that repeat for their seed. */
export class Choice {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = makeDice(seed);
  }

  /** A whole number from 0 up to, not including, the given one. */
  below(end: number): number {
    return Math.floor(this.#random() * end);
  }

  /** True about once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  of<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  /** Two different numbers below the given one. */
  twoBelow(end: number): [number, number] {
    const first = this.below(end);
    return [first, (first + 1 + this.below(end - 1)) % end];
  }
}
