import { type FaultTable, limited, refused, slow, twice, unknownOutcome } from '../kernel/faults.ts';
import type { Port } from '../kernel/port.ts';
import type { Actor, Cast, Job, Outcome, Scenario, World } from '../kernel/scenario.ts';

export interface Counter {
  /** Returns the new count. */
  add(by: number): Promise<number>;
  digest(): string;
}

/** Everything that can go wrong, each with an error of its own. */
const faults: FaultTable<Counter> = {
  add: [
    ...unknownOutcome(() => new Error('unknown'), 60_000),
    ...slow(10_000),
    limited(() => new Error('limited')),
    refused(() => new Error('refused')),
    refused(() => new Error('refused for good'), 'for good'),
    twice,
  ],
};

export class MemoryCounter {
  count = 0;
  readonly port: Port<Counter> = {
    name: 'counter',
    target: {
      add: async (by) => (this.count += by),
      digest: () => `count ${this.count}`,
    },
    faults,
    immediate: ['digest'],
  };
}

/** A scenario of which only what matters is said. */
export function scenarioOf(stage: (world: World) => Partial<Cast>, more: Partial<Scenario> = {}): Scenario {
  return {
    name: 'test',
    stage: (world) => ({ actors: [], invariants: [], liveness: [], ...stage(world) }),
    storm: 0,
    calm: 0,
    jumps: [],
    ...more,
  };
}

/** An actor that starts one job and keeps how it ended. */
export function starterOf<T>(job: Job<T>, outcomes: Outcome<T>[] = []): Actor {
  return {
    name: `starter of ${job.name}`,
    play: async (player) => void outcomes.push(await player.start(job)),
  };
}
