import type { Turns } from './engine.ts';
import type { Port } from './port.ts';
import type { Choices } from './random.ts';

/** How a job ended, as the one who started it learns it. After a crash nobody knows what was done. */
export type Outcome<T> =
  | { readonly ended: 'done'; readonly value: T }
  | { readonly ended: 'threw'; readonly error: unknown }
  | { readonly ended: 'crashed' };

/** One use case in a process of its own. */
export interface Job<T> {
  /** Where it runs, such as `task` or `callable`. */
  readonly kind: string;
  /** The use case. */
  readonly name: string;
  /** Milliseconds after which the platform ends the process. */
  readonly limit?: number;
  /** Builds the use case from the ports that `use` gives, so that its memory is this job's, and calls it. */
  run(use: <P extends object>(port: Port<P>) => P): Promise<T>;
}

/** What an actor can do. All of it takes place in virtual time. */
export interface Player {
  readonly choices: Choices;
  now(): number;
  /** Milliseconds. */
  sleep(ms: number): Promise<void>;
  start<T>(job: Job<T>): Promise<Outcome<T>>;
  /** A line in the trace. */
  tell(what: string): void;
}

/** Somebody, or something, that starts use cases: a client, a webhook, a queue, a sweep. */
export interface Actor {
  readonly name: string;
  /** True for what never ends by itself, such as a sweep. */
  readonly isEndless?: boolean;
  play(player: Player): Promise<void>;
}

/** Says what is wrong, or nothing. Reads the memory behind the ports directly. */
export interface Check {
  readonly name: string;
  complaint(): string | undefined;
}

/** What an area brings into a run. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** Hold after every step. */
  readonly invariants: readonly Check[];
  /** Hold in the end, once nothing goes wrong any more. */
  readonly liveness: readonly Check[];
}

/** The world as an area sees it while it sets the stage. */
export interface World extends Turns {
  readonly clock: { now(): number };
  /** For what differs from run to run, such as how many clients there are. */
  readonly choices: Choices;
  /** Brings somebody on later, such as a telephone that was called; the name must be new. */
  enter(actor: Actor): void;
  /** While true things go wrong; those that the area lets go wrong by itself stop with them. */
  isStorm(): boolean;
}

export interface Jump {
  readonly name: string;
  /** Milliseconds. */
  readonly by: number;
}

export interface Scenario {
  readonly name: string;
  /** Makes a new world: nothing of it may outlive the run. */
  stage(world: World): Cast;
  /** The longest that mishaps go on after the start, once all actors that end have ended; milliseconds. */
  readonly storm: number;
  /** Time in which everything must come right after the mishaps; milliseconds. */
  readonly calm: number;
  readonly jumps: readonly Jump[];
  /** After which a run counts as endless, where there are more than a few people. */
  readonly mostSteps?: number;
}

/** Several areas in one world. */
export function joinCasts(casts: readonly Cast[]): Cast {
  return {
    actors: casts.flatMap(({ actors }) => actors),
    invariants: casts.flatMap(({ invariants }) => invariants),
    liveness: casts.flatMap(({ liveness }) => liveness),
  };
}
