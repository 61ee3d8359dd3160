import { type Engine, type Failure, never } from './engine.ts';
import { NotDeterministicError } from './guard.ts';
import { wrapPort } from './port.ts';
import type { Choices } from './random.ts';
import type { Actor, Job, Outcome, Player } from './scenario.ts';
import type { Worker } from './scheduler.ts';
import { renderError } from './trace.ts';

interface Running {
  readonly worker: Worker;
  /** When the platform ends it. */
  readonly deadline: number;
}

/** Who is on: the actors and the jobs that they started. */
export class Stage {
  /** Actors that end and have not ended. */
  readonly unfinished = new Set<string>();
  readonly jobs = new Set<Running>();
  readonly #engine: Engine;
  readonly #choices: Choices;
  #started = 0;

  constructor(engine: Engine, choices: Choices) {
    this.#engine = engine;
    this.#choices = choices;
  }

  enter(actor: Actor): void {
    const worker: Worker = { id: actor.name, role: actor.name, mayCrash: false, alive: true, waits: 0 };
    if (!actor.isEndless) this.unfinished.add(actor.name);
    this.#engine.scheduler.enqueue(worker, () => {
      void this.#play(actor, worker);
    });
  }

  /** Ends the jobs whose time is up. */
  endOverdue(): void {
    const now = this.#engine.clock.now();
    for (const { worker, deadline } of this.jobs) {
      if (deadline > now) continue;
      this.#engine.tell(worker.id, 'is ended', { fault: 'time limit' });
      this.#engine.crash(worker);
    }
  }

  async #play(actor: Actor, worker: Worker): Promise<void> {
    try {
      await actor.play(this.#playerOf(worker));
    } catch (error) {
      this.#engine.fail('an actor never throws', `${actor.name}: ${renderError(error)}`);
    }
    worker.alive = false;
    this.unfinished.delete(actor.name);
  }

  #playerOf(worker: Worker): Player {
    const { clock, scheduler } = this.#engine;
    return {
      choices: this.#choices.fork(worker.id),
      now: clock.now,
      sleep: (ms) => new Promise((resolve) => scheduler.later(worker, ms, resolve)),
      start: (job) => this.#start(worker, job),
      tell: (what) => void this.#engine.tell(worker.id, what),
    };
  }

  #start<T>(starter: Worker, job: Job<T>): Promise<Outcome<T>> {
    const { scheduler, clock } = this.#engine;
    this.#started += 1;
    const id = `${job.name}#${this.#started}`;
    const worker: Worker = { id, role: `${job.kind}/${job.name}`, mayCrash: true, alive: true, waits: 0 };
    const running: Running = { worker, deadline: clock.now() + (job.limit ?? Number.POSITIVE_INFINITY) };
    this.jobs.add(running);
    starter.waits += 1;
    return new Promise((resolve) => {
      const end = (outcome: Outcome<T>) => {
        if (outcome.ended === 'done' && worker.waits > 0) this.#engine.fail('a job leaves no call running', id);
        scheduler.kill(worker);
        this.jobs.delete(running);
        this.#engine.onCrash.delete(worker);
        starter.waits -= 1;
        scheduler.enqueue(starter, () => resolve(outcome));
      };
      this.#engine.onCrash.set(worker, () => end({ ended: 'crashed' }));
      this.#engine.tell(starter.id, `starts ${id}`);
      scheduler.enqueue(worker, () => void this.#run(worker, job, end));
    });
  }

  async #run<T>(worker: Worker, job: Job<T>, end: (outcome: Outcome<T>) => void): Promise<void> {
    try {
      const value = await job.run((port) => wrapPort(this.#engine, port, worker));
      if (!worker.alive) return await never();
      end({ ended: 'done', value });
    } catch (error) {
      const line = this.#engine.tell(worker.id, 'fails');
      line.heard = { type: 'error', error };
      if (isProgrammingError(error)) this.#engine.failure ??= programmingError(worker, error);
      end({ ended: 'threw', error });
    }
  }
}

function programmingError(worker: Worker, error: unknown): Failure {
  return { invariant: 'no programming error', message: `${worker.id}: ${renderError(error)}` };
}

/** Errors that no port throws: they come from a mistake in the code under test. */
function isProgrammingError(error: unknown): boolean {
  return [TypeError, ReferenceError, RangeError, SyntaxError, NotDeterministicError].some(
    (type) => error instanceof type,
  );
}
