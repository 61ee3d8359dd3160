import { VirtualClock } from './clock.ts';
import { type Fault, faultName, FaultSource, type Plan } from './faults.ts';
import type { Choices } from './random.ts';
import { Scheduler, type Worker } from './scheduler.ts';
import type { TraceLine } from './trace.ts';

export interface Failure {
  /** The invariant's name, by which failures are told to be the same. */
  readonly invariant: string;
  readonly message: string;
}

/** What memory ports need in order that others come between their steps. */
export interface Turns {
  /** Lets others go first. Returns which of the offered faults happens here, to be carried out by the port. */
  readonly turn: (label: string, offered?: readonly Fault[]) => Promise<Fault | undefined>;
  /** Counts that a state was reached which a run should reach now and then. */
  readonly reached: (name: string) => void;
}

const start = Date.UTC(2026, 0, 5, 12);
const nothing: readonly Fault[] = [];
const crashBefore: readonly Fault[] = [{ kind: 'crash_before' }];

/** What a run consists of, for those who drive it: time, order, mishaps, and what was seen. */
export class Engine implements Turns {
  readonly clock = new VirtualClock(start);
  readonly scheduler: Scheduler;
  readonly faults: FaultSource;
  readonly trace: TraceLine[] = [];
  readonly counts = new Map<string, number>();
  /** Carries the requests whose sender no longer waits. */
  readonly wire: Worker = { id: 'wire', role: 'wire', mayCrash: false, alive: true, waits: 0 };
  failure: Failure | undefined;
  /** Called when a worker was cut short. */
  readonly onCrash = new Map<Worker, () => void>();
  readonly #withCrash = new Map<readonly Fault[], readonly Fault[]>();

  constructor(choices: Choices, plan: Plan | undefined) {
    this.scheduler = new Scheduler(this.clock, choices);
    this.faults = new FaultSource(choices.fork('faults'), plan);
  }

  readonly reached = (name: string): void => {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  };

  /** Only the first failure of a run counts. */
  fail(invariant: string, message: string): void {
    this.failure ??= { invariant, message };
  }

  tell(who: string, what: string, more: Pick<TraceLine, 'args' | 'fault'> = {}): TraceLine {
    const line: TraceLine = { at: this.clock.now(), who, what, ...more };
    this.trace.push(line);
    return line;
  }

  decide(place: string, offered: readonly Fault[]): Fault | undefined {
    const fault = this.faults.decide(place, offered);
    if (fault) this.reached(`fault: ${faultName(fault)}`);
    return fault;
  }

  /** The worker's promises never go on, and what it held in memory is gone. */
  crash(worker: Worker): void {
    if (!worker.alive) return;
    this.scheduler.kill(worker);
    this.onCrash.get(worker)?.();
  }

  readonly turn = async (label: string, offered: readonly Fault[] = nothing): Promise<Fault | undefined> => {
    const worker = this.scheduler.current;
    if (!worker) throw new Error(`nobody is there to wait for ${label}`);
    await this.scheduler.turn(worker);
    const fault = this.decide(`${worker.role} ${label}`, this.withCrashes(offered, worker, crashBefore));
    if (fault) this.tell(worker.id, label, { fault: faultName(fault) });
    if (fault?.kind !== 'crash_before') return fault;
    this.crash(worker);
    return never();
  };

  /** What may happen to a call: for the same list of a port the same list every time, by which its weights are found. */
  withCrashes(faults: readonly Fault[], worker: Worker, crashes: readonly Fault[]): readonly Fault[] {
    if (!worker.mayCrash) return faults;
    const known = this.#withCrash.get(faults) ?? [...crashes, ...faults];
    this.#withCrash.set(faults, known);
    return known;
  }
}

/** What somebody who is gone waits for. */
export function never(): Promise<never> {
  return new Promise<never>(() => undefined);
}
