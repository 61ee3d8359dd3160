import { taskQueues, type QueueName } from '@sos/contracts/tasks';
import type { Task } from '@sos/domain/shared/task';
import type { MemoryTasks } from '@sos/functions/usecases/testing/memory-tasks';
import type { Job, Player, World } from '../kernel/scenario.ts';

type Rate = number;
const rates = [0, 0, 0.06, 0.3] as const;

/** What the sender of a webhook does when it is not taken: it waits so long before each further try, in ms. */
export type Repeats = readonly number[];
export const ofCarrier: Repeats = [1000, 2000, 4000];
export const ofRail: Repeats = [10_000, 60_000, 600_000, 3_600_000, 3 * 3_600_000, 6 * 3_600_000, 12 * 3_600_000];

/** Brings webhooks and tasks: late, twice, out of order or never while the storm lasts, and at least once in any case. */
export class Deliveries {
  /** How many are still on their way. */
  pending = 0;
  /** False once the carrier’s word came late, or not at all. */
  areWhole = true;
  readonly #world: World;
  readonly #tasks: () => MemoryTasks;
  readonly #runTask: (task: Task) => Job<unknown>;
  readonly #weather: { readonly late: Rate; readonly twice: Rate; readonly lost: Rate };
  #count = 0;

  constructor(world: World, tasks: () => MemoryTasks, runTask: (task: Task) => Job<unknown>) {
    this.#world = world;
    this.#tasks = tasks;
    this.#runTask = runTask;
    const rate = (name: string) => world.choices.fork(`weather ${name}`).pick(rates);
    this.#weather = { late: rate('late'), twice: rate('twice'), lost: rate('lost') };
  }

  /** What `ms` from now is done in somebody's name, whoever else is waited for meanwhile. */
  later(name: string, ms: number, act: (player: Player) => Promise<void> | void): void {
    this.#count += 1;
    this.pending += 1;
    this.#world.enter({
      name: `${name} ${this.#count}`,
      isEndless: true,
      play: async (player) => {
        if (ms > 0) await player.sleep(ms);
        await act(player);
        this.pending -= 1;
      },
    });
  }

  webhook(name: string, job: Job<unknown>, repeats: Repeats): void {
    this.later(name, 0, async (player) => {
      const isCarriers = repeats === ofCarrier;
      if (this.#happens(player, 'lost', isCarriers)) return void (this.areWhole = false);
      const isLate = this.#happens(player, 'late');
      if (isLate && isCarriers) this.areWhole = false;
      if (isLate) await player.sleep(player.choices.pick([3000, 40_000, 600_000, 3_600_000]));
      await this.#insist(player, job, repeats);
      if (this.#happens(player, 'twice')) await this.#insist(player, job, repeats);
    });
  }

  task(task: Task): void {
    const now = this.#world.clock.now();
    const { retries } = taskQueues[task.queue as QueueName];
    this.later(task.queue, Math.max(0, (task.at ?? now) - now), async (player) => {
      const start = player.now();
      for (let attempt = 1; attempt <= retries.maxAttempts && this.#tasks().holds(task); attempt += 1) {
        const outcome = await player.start(this.#runTask(task));
        if (outcome.ended === 'done' && !this.#happens(player, 'twice')) break;
        this.#world.reached(outcome.ended === 'done' ? 'task: ran again though done' : 'task: ran again');
        if (player.now() - start > (retries.maxRetrySeconds ?? Number.POSITIVE_INFINITY) * 1000) break;
        const backoff = retries.minBackoffSeconds * 2 ** (attempt - 1);
        await player.sleep(Math.min(backoff, retries.maxBackoffSeconds) * 1000);
      }
      if (this.#tasks().holds(task)) this.#tasks().done(task);
      else this.#world.reached('task: was cancelled');
    });
  }

  async #insist(player: Player, job: Job<unknown>, repeats: Repeats): Promise<void> {
    for (let attempt = 0; attempt <= repeats.length; attempt += 1) {
      const outcome = await player.start(job);
      if (outcome.ended === 'done') return;
      if (repeats === ofCarrier) this.areWhole = false;
      this.#world.reached(`${job.name}: delivered again`);
      await player.sleep(repeats[attempt] ?? 0);
    }
    this.#world.reached(`${job.name}: given up`);
  }

  #happens(player: Player, what: 'late' | 'twice' | 'lost', isPossible = true): boolean {
    if (!isPossible || !this.#world.isStorm()) return false;
    const happens = player.choices.fork(what).weighted([1, this.#weather[what]]) === 1;
    if (happens) this.#world.reached(`delivery: ${what}`);
    return happens;
  }
}
