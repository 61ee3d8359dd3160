/** What can go wrong on the way; see `tools/scenarios/README.md` for what each one means to a story. */
export type FaultAction =
  | { readonly do: 'drop' }
  | { readonly do: 'duplicate'; readonly copies?: number }
  | { readonly do: 'delay'; readonly seconds: number }
  | { readonly do: 'reorder' }
  | { readonly do: 'bad-signature' }
  | { readonly do: 'status'; readonly status: number }
  | { readonly do: 'timeout' }
  | { readonly do: 'lost-answer' }
  | { readonly do: 'crash'; readonly at?: 'before' | 'during' | 'after' };

export type Fault = FaultAction & {
  /** The place that asks, such as `twilio.webhook`, `twilio.api`, `stripe.webhook`, `stripe.api` or `region`. */
  readonly where: string;
  /** A part of the subject that the place names; every subject when left out. */
  readonly match?: string;
  /** How often it strikes; once when left out. `always` is at least once. */
  readonly times?: number | 'always';
  /** How many matching subjects pass unharmed first. */
  readonly after?: number;
};

interface Planned {
  readonly fault: Fault;
  left: number;
  hasStruck: boolean;
  skip: number;
}

/** The faults still to strike. A place asks with `take` before it acts, and does what it is told. */
export class FaultPlan {
  #planned: Planned[] = [];

  add(...faults: Fault[]): void {
    this.#planned.push(
      ...faults.map((fault) => ({ fault, left: strikesOf(fault), hasStruck: false, skip: fault.after ?? 0 })),
    );
  }

  clear(): void {
    this.#planned = [];
  }

  /** The next fault for this place and subject, used up by the asking; undefined when nothing goes wrong. */
  take(where: string, subject: string): FaultAction | undefined {
    const hit = this.#planned.find(
      ({ fault, left }) => left > 0 && fault.where === where && subject.includes(fault.match ?? ''),
    );
    if (!hit) return undefined;
    if (hit.skip > 0) {
      hit.skip--;
      return undefined;
    }
    hit.left--;
    hit.hasStruck = true;
    return hit.fault;
  }

  /** Faults that have not struck yet: a story that ends with some left did not test what it says. */
  unspent(): Fault[] {
    const isSpent = ({ left, hasStruck }: Planned) => left === 0 || (hasStruck && left === Number.POSITIVE_INFINITY);
    return this.#planned.filter((planned) => !isSpent(planned)).map(({ fault }) => fault);
  }
}

const strikesOf = ({ times = 1 }: Fault): number => (times === 'always' ? Number.POSITIVE_INFINITY : times);
