import type { Instant } from '@sos/domain/shared/instant';
import type { Task, TaskKey } from '@sos/domain/shared/task';
import type { Clock, Tasks } from '../shared/ports.ts';

/** How long a name stays taken after its task, in milliseconds. */
const NAME_KEPT = 3_600_000;

const addressOf = ({ queue, name }: TaskKey) => `${queue}/${name}`;

/** A queue that runs nothing by itself: whoever asks what is `due` runs it and says that it is `done`. */
export class MemoryTasks implements Tasks {
  /** By `queue/name`, in the order in which they came. */
  readonly waiting = new Map<string, Task>();
  readonly #takenUntil = new Map<string, Instant>();
  readonly #clock: Clock;
  readonly #arrived: (task: Task) => void;

  /** `arrived` hears of each task that is new. */
  constructor(clock: Clock, arrived: (task: Task) => void = () => undefined) {
    this.#clock = clock;
    this.#arrived = arrived;
  }

  async enqueue(task: Task): Promise<void> {
    const address = addressOf(task);
    const taken = (this.#takenUntil.get(address) ?? 0) > this.#clock.now();
    if (taken || this.waiting.has(address)) return;
    this.waiting.set(address, task);
    this.#arrived(task);
  }

  async cancel(key: TaskKey): Promise<void> {
    this.done(key);
  }

  /** Whether this very task still waits, and not another of its name. */
  holds(task: Task): boolean {
    return this.waiting.get(addressOf(task)) === task;
  }

  /** What should run by the instant, the oldest first; a task that is not done is due again. */
  due(now: Instant): Task[] {
    return [...this.waiting.values()]
      .filter(({ at }) => (at ?? 0) <= now)
      .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0));
  }

  /** Takes a task out; its name stays taken for an hour. */
  done(key: TaskKey): void {
    const address = addressOf(key);
    if (this.waiting.delete(address)) this.#takenUntil.set(address, this.#clock.now() + NAME_KEPT);
  }
}
