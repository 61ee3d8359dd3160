import type { Timer, WorldClock } from '@sos/clock/world-clock';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import { Gates } from '../gate.ts';
import { backoffMs, isExhausted, type RetryPolicy } from '../retry-policy.ts';
import { SpentNames } from './spent-names.ts';
import type { Task } from './task.ts';
import { TasksError } from './tasks-error.ts';

export interface QueueSettings {
  readonly retry: RetryPolicy;
  readonly maxConcurrentDispatches: number;
}

export interface TaskQueuesOptions {
  readonly clock: WorldClock;
  readonly faults?: FaultPlan | undefined;
  /** What the queue's function declares now. */
  readonly settings: (task: Task) => QueueSettings;
  /** Delivers one attempt; the status of the answer, or undefined when there was none. */
  readonly dispatch: (task: Task) => Promise<number | undefined>;
  /** Told of a task that is given up. */
  readonly onGivenUp: (task: Task) => void;
}

export interface TasksSnapshot {
  readonly tasks: readonly Task[];
  readonly spentNames: Readonly<Record<string, number>>;
}

export type PendingTask = Task & { readonly running: boolean };

interface Entry {
  task: Task;
  running: boolean;
  timer: Timer | undefined;
}

/** Cloud Tasks: tasks wait for their time, run within their queue's limit, and are tried again when they fail. */
export class TaskQueues {
  readonly #options: TaskQueuesOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #spent = new SpentNames();
  readonly #gates = new Gates();
  /** `region/queue` of those that hold their tasks. */
  readonly #paused = new Set<string>();

  constructor(options: TaskQueuesOptions) {
    this.#options = options;
  }

  /** Throws a `TasksError` 409 when the name is in use or was within the hour. */
  create(task: Task): void {
    if (this.#entries.has(task.name)) throw new TasksError('ALREADY_EXISTS', 'Requested entity already exists.');
    if (this.#spent.has(task.name, this.#options.clock.now())) {
      throw new TasksError('ALREADY_EXISTS', 'A task with this name existed too recently.');
    }
    this.#add(task);
  }

  /** Takes a task from its queue; an attempt under way runs on, but is the last. Throws a `TasksError` 404. */
  delete(name: string): void {
    const entry = this.#entries.get(name);
    if (!entry) throw new TasksError('NOT_FOUND', `There is no task ${name}; it has run, or was never made.`);
    entry.timer?.cancel();
    this.#forget(entry);
  }

  isPaused(queue: string): boolean {
    return this.#paused.has(queue);
  }

  /** A queue that is paused takes tasks and runs none; what is due runs once it goes on. */
  pause(queue: string, paused: boolean): void {
    if (paused) this.#paused.add(queue);
    else if (this.#paused.delete(queue)) this.#goOn(queue);
  }

  /** By due time. */
  pending(): PendingTask[] {
    const tasks = [...this.#entries.values()].map(({ task, running }) => ({ ...task, running }));
    return tasks.sort((a, b) => a.scheduledAt - b.scheduledAt);
  }

  /** A task under way counts as waiting: after a restart it runs again, as Cloud Tasks promises no more than that. */
  snapshot(): TasksSnapshot {
    return { tasks: [...this.#entries.values()].map(({ task }) => task), spentNames: this.#spent.toJSON() };
  }

  restore({ tasks, spentNames }: TasksSnapshot): void {
    this.close();
    this.#spent.restore(spentNames);
    for (const task of tasks) this.#add(task);
  }

  /** Forgets what waits; nothing more is dispatched. */
  close(): void {
    for (const { timer } of this.#entries.values()) timer?.cancel();
    this.#entries.clear();
  }

  #add(task: Task): void {
    const entry: Entry = { task, running: false, timer: undefined };
    this.#entries.set(task.name, entry);
    this.#arm(entry, task.scheduledAt);
  }

  /** A task that is due runs without the clock's help, so that it runs while time stands still. */
  #arm(entry: Entry, due: number): void {
    const { clock } = this.#options;
    if (due <= clock.now()) void this.#run(entry);
    else entry.timer = clock.at(due, () => this.#run(entry), `task ${entry.task.queue}/${entry.task.id}`);
  }

  #goOn(queue: string): void {
    const held = [...this.#entries.values()].filter(({ task, running, timer }) => {
      return `${task.region}/${task.queue}` === queue && !running && timer === undefined;
    });
    for (const entry of held) this.#arm(entry, entry.task.scheduledAt);
  }

  #run(entry: Entry): Promise<void> {
    entry.timer = undefined;
    const { region, queue } = entry.task;
    if (this.#paused.has(`${region}/${queue}`)) return Promise.resolve();
    const { maxConcurrentDispatches } = this.#options.settings(entry.task);
    return this.#options.clock.during(() =>
      this.#gates.run(`${region}/${queue}`, maxConcurrentDispatches, () => this.#attempt(entry)),
    );
  }

  async #attempt(entry: Entry): Promise<void> {
    if (!this.#isCurrent(entry)) return;
    const fault = this.#options.faults?.take('tasks', `${entry.task.queue} ${entry.task.id}`);
    if (fault?.do === 'delay') return this.#arm(entry, this.#options.clock.now() + fault.seconds * 1000);
    entry.running = true;
    entry.task = { firstAttemptAt: this.#options.clock.now(), ...entry.task };
    const copies = fault?.do === 'duplicate' ? (fault.copies ?? 2) : 1;
    const answers = Array.from({ length: copies }, () => this.#options.dispatch(entry.task));
    const [status] = await Promise.all(answers);
    entry.running = false;
    this.#settle(entry, status);
  }

  #settle(entry: Entry, status: number | undefined): void {
    if (!this.#isCurrent(entry)) return;
    if (status !== undefined && status >= 200 && status < 300) return this.#forget(entry);
    const now = this.#options.clock.now();
    const { retry } = this.#options.settings(entry.task);
    const failed = afterFailure(entry.task, status);
    if (isExhausted(retry, failed.attempts, now - (failed.firstAttemptAt ?? now))) {
      this.#forget(entry);
      return this.#options.onGivenUp(failed);
    }
    const due = now + backoffMs(retry, failed.attempts);
    entry.task = { ...failed, scheduledAt: due };
    this.#arm(entry, due);
  }

  #isCurrent(entry: Entry): boolean {
    return this.#entries.get(entry.task.name) === entry;
  }

  #forget({ task }: Entry): void {
    this.#entries.delete(task.name);
    this.#spent.add(task.name, this.#options.clock.now());
  }
}

function afterFailure(task: Task, status: number | undefined): Task {
  const reachedHandler = status !== undefined && status < 500;
  return {
    ...task,
    attempts: task.attempts + 1,
    executions: task.executions + (reachedHandler ? 1 : 0),
    ...(status !== undefined && { previousResponse: status }),
  };
}
