import type { Choices } from './random.ts';

/** Makes the error that the port itself throws in that case. */
type MakeError = () => Error;

/** Something that goes wrong with one call. Times are in milliseconds. */
export type Fault =
  | { readonly kind: 'crash_before' | 'crash_after' | 'twice' | 'commit_lost' }
  | { readonly kind: 'refused'; readonly error: MakeError; readonly label?: string }
  | { readonly kind: 'limited' | 'dropped' | 'lost'; readonly error: MakeError }
  | { readonly kind: 'late'; readonly error: MakeError; readonly delay: number }
  | { readonly kind: 'slow_request' | 'slow_answer'; readonly delay: number };

export type FaultKind = Fault['kind'];

/** What may happen to the calls of each method of a port. A method that is not named can only be cut short by a crash. */
export type FaultTable<P> = { readonly [M in keyof P]?: readonly Fault[] };

/** The worker is gone before the call was sent, or after it took effect and before its answer was heard. */
export const crashes: readonly Fault[] = [{ kind: 'crash_before' }, { kind: 'crash_after' }];

/** Tells the faults of one method apart. */
export function faultName(fault: Fault): string {
  return fault.kind === 'refused' && fault.label !== undefined ? `refused: ${fault.label}` : fault.kind;
}

/** The caller learns that it certainly was not done; `label` tells refusals of one method apart, such as `card declined`. */
export function refused(error: MakeError, label?: string): Fault {
  return { kind: 'refused', error, ...(label === undefined ? {} : { label }) };
}

/** Not done, since too many were asked for. */
export function limited(error: MakeError): Fault {
  return { kind: 'limited', error };
}

/** The caller cannot know: it was never done, it was done and the answer is lost, or it is done `delay` later. */
export function unknownOutcome(error: MakeError, delay = 20_000): readonly Fault[] {
  return [
    { kind: 'dropped', error },
    { kind: 'lost', error },
    { kind: 'late', error, delay },
  ];
}

/** The request, or its answer, is on its way for so long. */
export function slow(delay: number): readonly Fault[] {
  return [
    { kind: 'slow_request', delay },
    { kind: 'slow_answer', delay },
  ];
}

/** The request arrives twice, as after a repetition below the port; the caller hears the second answer. */
export const twice: Fault = { kind: 'twice' };

/** One call in a run: `task/settle vendor.send#2` is the second such call of that use case in workers of that kind. */
export type Site = string;

/** Faults, by name, that must happen at these places, whatever else is chosen. */
export type Plan = ReadonlyMap<Site, string>;

export interface SiteSeen {
  readonly site: Site;
  readonly offered: readonly Fault[];
}

/** A kind is left out of half of the runs, so that each kind also meets runs in which little else goes wrong. */
const rates = [0, 0, 0.05, 0.25] as const;

/** Numbers every call and says what goes wrong with it. */
export class FaultSource {
  /** While false nothing goes wrong, except by plan. */
  storm = true;
  /** Every call so far; filled only under a plan, since only a sweep asks. */
  readonly seen: SiteSeen[] = [];
  readonly #occurrences = new Map<string, number>();
  readonly #choices: Choices;
  readonly #streams = new Map<string, Choices>();
  readonly #plan: Plan | undefined;
  #ahead: number;
  readonly #rates = new Map<FaultKind, number>();
  readonly #weights = new Map<readonly Fault[], readonly number[]>();

  constructor(choices: Choices, plan: Plan | undefined) {
    this.#choices = choices;
    this.#plan = plan;
    this.#ahead = plan?.size ?? 0;
  }

  /** How many planned faults have not happened yet. */
  get ahead(): number {
    return this.#ahead;
  }

  /** `place` is the site without its number; each has choices of its own. */
  decide(place: string, offered: readonly Fault[]): Fault | undefined {
    const planned = this.#plan && this.#planned(place, offered, this.#plan);
    if (planned) return planned;
    if (!this.storm || offered.length === 0) return undefined;
    const index = this.#streamOf(place).weighted(this.#weightsOf(offered));
    return index === 0 ? undefined : offered[index - 1];
  }

  #planned(place: string, offered: readonly Fault[], plan: Plan): Fault | undefined {
    const occurrence = (this.#occurrences.get(place) ?? 0) + 1;
    this.#occurrences.set(place, occurrence);
    const site = `${place}#${occurrence}`;
    this.seen.push({ site, offered });
    const name = plan.get(site);
    const fault = name === undefined ? undefined : offered.find((each) => faultName(each) === name);
    if (fault) this.#ahead -= 1;
    return fault;
  }

  #streamOf(place: string): Choices {
    const stream = this.#streams.get(place) ?? this.#choices.fork(place);
    this.#streams.set(place, stream);
    return stream;
  }

  #weightsOf(offered: readonly Fault[]): readonly number[] {
    const known = this.#weights.get(offered);
    if (known) return known;
    const weights = [1, ...offered.map(({ kind }) => this.#rateOf(kind))];
    this.#weights.set(offered, weights);
    return weights;
  }

  #rateOf(kind: FaultKind): number {
    const known = this.#rates.get(kind);
    if (known !== undefined) return known;
    const rate = this.#choices.fork(`rate of ${kind}`).pick(rates);
    this.#rates.set(kind, rate);
    return rate;
  }
}
