import { Engine, type Failure } from './engine.ts';
import type { Plan, SiteSeen } from './faults.ts';
import { guarded } from './guard.ts';
import { type Choices, type Decisions, replayed, seeded, type Tape } from './random.ts';
import type { Actor, Cast, Check, Scenario } from './scenario.ts';
import { drained, type Worker } from './scheduler.ts';
import { Stage } from './stage.ts';
import type { TraceLine } from './trace.ts';

export interface Report {
  readonly failure: Failure | undefined;
  readonly trace: readonly TraceLine[];
  /** Replays this very run, and is what a shrinker works on. */
  readonly tape: () => Tape;
  /** How often each named state was reached. */
  readonly reached: ReadonlyMap<string, number>;
  readonly steps: number;
  /** The calls in order; filled when a plan was given. */
  readonly sites: readonly SiteSeen[];
}

/** More than any run needs; one that takes more goes in a circle. */
const mostSteps = 20_000;
const jumpRates = [0, 0, 0.004, 0.03] as const;
/** How much of the longest storm a run lasts at least. */
const shares = [0, 1 / 16, 1 / 4, 1] as const;

export function runSeed(scenario: Scenario, seed: number): Promise<Report> {
  return run(scenario, seeded(seed));
}

export function runTape(scenario: Scenario, tape: Tape): Promise<Report> {
  return run(scenario, replayed(tape));
}

/**
 * A run, else the calm one, with planned faults in it. Up to the last of them it is the run of a smaller plan, which is judged by itself: the
 * invariants are asked from there on.
 */
export function runPlan(scenario: Scenario, plan: Plan, tape: Tape = {}): Promise<Report> {
  return run(scenario, replayed(tape), plan);
}

async function run(scenario: Scenario, decisions: Decisions, plan?: Plan): Promise<Report> {
  const engine = new Engine(decisions.choices, plan);
  const steps = await guarded(() => new Run(scenario, engine, decisions.choices).play());
  if (engine.faults.ahead > 0) engine.fail('every planned fault happens', 'one never did');
  return {
    failure: engine.failure,
    trace: engine.trace,
    tape: decisions.tape,
    reached: engine.counts,
    steps,
    sites: engine.faults.seen,
  };
}

class Run {
  readonly #scenario: Scenario;
  readonly #engine: Engine;
  readonly #stage: Stage;
  readonly #cast: Cast;
  readonly #jumps: Choices;
  readonly #jumpWeights: readonly number[];
  #stormUntil: number;
  #calmUntil = Number.POSITIVE_INFINITY;

  constructor(scenario: Scenario, engine: Engine, choices: Choices) {
    this.#scenario = scenario;
    this.#engine = engine;
    this.#stage = new Stage(engine, choices.fork('actors'));
    const { clock, reached, turn } = engine;
    const enter = (actor: Actor) => this.#stage.enter(actor);
    const isStorm = () => engine.faults.storm;
    this.#cast = scenario.stage({ clock, reached, turn, choices: choices.fork('stage'), enter, isStorm });
    this.#jumps = choices.fork('jump');
    const rate = choices.fork('rate of jumps').pick(jumpRates);
    this.#jumpWeights = [1, ...scenario.jumps.map(() => rate / scenario.jumps.length)];
    this.#stormUntil = clock.now() + choices.fork('storm').pick(shares) * scenario.storm;
    for (const actor of this.#cast.actors) this.#stage.enter(actor);
  }

  /** Returns how many steps it took. */
  async play(): Promise<number> {
    await drained();
    const most = this.#scenario.mostSteps ?? mostSteps;
    for (let steps = 0; ; steps += 1) {
      if (this.#engine.failure || this.#isOver()) return steps;
      if (steps === most) {
        this.#engine.fail('the run comes to an end', `it did not within ${most} steps`);
        return steps;
      }
      if (this.#engine.faults.storm) this.#mayJump();
      const worker = this.#next();
      if (!worker) return steps;
      await drained();
      this.#checkStuck(worker);
      if (this.#engine.faults.ahead === 0) this.#check(this.#cast.invariants);
    }
  }

  /** Releases a step, after moving the clock to one if need be. Without one the run is at its end. */
  #next(): Worker | undefined {
    const { clock, scheduler } = this.#engine;
    while (!scheduler.hasSteps) {
      if (clock.next === undefined || clock.next > this.#calmUntil) {
        this.#end();
        return undefined;
      }
      clock.runToNext();
      this.#stage.endOverdue();
    }
    return scheduler.release();
  }

  /** A request on its way arrives before hours have passed. */
  #mayJump(): void {
    if (this.#engine.wire.waits > 0) return;
    const jump = this.#scenario.jumps[this.#jumps.weighted(this.#jumpWeights) - 1];
    if (!jump) return;
    this.#engine.clock.jump(jump.by);
    this.#engine.tell('world', 'the clock jumps', { fault: jump.name });
    this.#engine.reached(`jump: ${jump.name}`);
    this.#stage.endOverdue();
  }

  /** Ends the storm when its time has come, and after it the run once all is well. */
  #isOver(): boolean {
    const now = this.#engine.clock.now();
    const { faults } = this.#engine;
    if (faults.storm && now >= this.#stormUntil && this.#stage.unfinished.size === 0) {
      faults.storm = false;
      this.#calmUntil = now + this.#scenario.calm;
      this.#engine.tell('world', 'nothing goes wrong any more');
    }
    return !faults.storm && this.#isWell();
  }

  #isWell(): boolean {
    if (this.#stage.jobs.size > 0 || this.#engine.wire.waits > 0) return false;
    return this.#cast.liveness.every((check) => check.complaint() === undefined);
  }

  /** Nothing is left to happen, or the time is up. */
  #end(): void {
    for (const name of this.#stage.unfinished) this.#engine.fail('every actor comes to an end', `${name} did not`);
    this.#check(this.#cast.liveness);
    for (const { worker } of this.#stage.jobs) this.#engine.fail('every job ends', `${worker.id} did not`);
  }

  #check(checks: readonly Check[]): void {
    for (const check of checks) {
      const message = check.complaint();
      if (message !== undefined) return this.#engine.fail(check.name, message);
    }
  }

  /** Who is alive and will not be woken waits for something that is no port. */
  #checkStuck({ id, alive, waits }: Worker): void {
    if (!alive || waits > 0 || id === 'wire') return;
    this.#engine.fail('nobody waits for ever', `${id} waits for what will never come`);
  }
}
