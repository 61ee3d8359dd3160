import { StatusError } from '../errors.ts';
import type { Owner } from './owner.ts';

interface Waiter {
  readonly owner: Owner;
  readonly grant: () => void;
  readonly refuse: (reason: Error) => void;
}

interface Lock {
  readonly holder: Owner;
  readonly queue: Waiter[];
}

/** Real milliseconds: a client that waits for itself must not wait for ever, however the world's clock runs. */
const LONGEST_WAIT_MS = 5000;

export const contention = () => new StatusError('ABORTED', 'Too much contention on these documents. Please try again.');

/** Exclusive locks by name, granted in the order in which they were asked for. */
export class Locks {
  readonly #locks = new Map<string, Lock>();
  readonly #held = new Map<Owner, Set<string>>();
  readonly #waits = new Map<Owner, Set<{ readonly waiter: Waiter; readonly key: string }>>();
  readonly #longestWaitMs: number;

  constructor(longestWaitMs = LONGEST_WAIT_MS) {
    this.#longestWaitMs = longestWaitMs;
  }

  get held(): number {
    return this.#locks.size;
  }

  /** How many wait for a lock. */
  get waiting(): number {
    return [...this.#waits.values()].reduce((total, { size }) => total + size, 0);
  }

  /** Takes the lock if it can be had at once. */
  tryAcquire(owner: Owner, key: string): boolean {
    const lock = this.#locks.get(key);
    if (lock?.holder.abandoned && lock.holder !== owner) lock.holder.abort(contention());
    const holder = this.#locks.get(key)?.holder;
    if (holder) return holder === owner;
    this.#give(owner, key);
    return true;
  }

  /** Waits for the lock; rejects with ABORTED when the wait would close a circle and the owner is the youngest in it. */
  async acquire(owner: Owner, key: string): Promise<void> {
    if (this.tryAcquire(owner, key)) return;
    await this.#wait(owner, key);
  }

  releaseAll(owner: Owner): void {
    this.#refuseWaits(owner);
    const held = this.#held.get(owner) ?? [];
    this.#held.delete(owner);
    for (const key of held) this.#release(key);
  }

  /** Ends an abandoned owner if somebody waits for it; otherwise it ends when somebody comes. */
  yieldIfAwaited(owner: Owner): void {
    const awaited = [...(this.#held.get(owner) ?? [])].some((key) => (this.#locks.get(key)?.queue.length ?? 0) > 0);
    if (awaited) owner.abort(contention());
  }

  holds(owner: Owner, key: string): boolean {
    return this.#locks.get(key)?.holder === owner;
  }

  #give(owner: Owner, key: string, queue: Waiter[] = []): void {
    this.#locks.set(key, { holder: owner, queue });
    const held = this.#held.get(owner);
    if (held) held.add(key);
    else this.#held.set(owner, new Set([key]));
  }

  #release(key: string): void {
    const queue = this.#locks.get(key)?.queue ?? [];
    this.#locks.delete(key);
    const next = queue.shift();
    if (!next) return;
    this.#give(next.owner, key, queue);
    next.grant();
  }

  #wait(owner: Owner, key: string): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => waiter.refuse(contention()), this.#longestWaitMs);
      const leave = () => {
        clearTimeout(timer);
        this.#forget(owner, wait);
      };
      const waiter: Waiter = {
        owner,
        grant: () => (leave(), resolve()),
        refuse: (reason) => (leave(), reject(reason)),
      };
      const wait = { waiter, key };
      this.#locks.get(key)?.queue.push(waiter);
      this.#waits.set(owner, (this.#waits.get(owner) ?? new Set()).add(wait));
      this.#breakCircle(owner);
    });
  }

  #forget(owner: Owner, wait: { readonly waiter: Waiter; readonly key: string }): void {
    const queue = this.#locks.get(wait.key)?.queue ?? [];
    const place = queue.indexOf(wait.waiter);
    if (place >= 0) queue.splice(place, 1);
    const waits = this.#waits.get(owner);
    waits?.delete(wait);
    if (waits?.size === 0) this.#waits.delete(owner);
  }

  #refuseWaits(owner: Owner): void {
    for (const { waiter } of this.#waits.get(owner) ?? []) waiter.refuse(contention());
  }

  #breakCircle(start: Owner): void {
    const circle = this.#wayBack(start, start, new Set());
    const youngest = circle?.reduce((a, b) => (b.age > a.age ? b : a));
    if (!youngest) return;
    this.#refuseWaits(youngest);
    youngest.abort(contention());
  }

  /** The owners on a way of waits from one owner to the first, if there is one. */
  #wayBack(first: Owner, from: Owner, seen: Set<Owner>): Owner[] | undefined {
    seen.add(from);
    for (const blocker of this.#blockers(from)) {
      if (blocker === first) return [from];
      if (seen.has(blocker)) continue;
      const way = this.#wayBack(first, blocker, seen);
      if (way) return [from, ...way];
    }
    return undefined;
  }

  *#blockers(owner: Owner): Generator<Owner> {
    for (const { key, waiter } of this.#waits.get(owner) ?? []) {
      const lock = this.#locks.get(key);
      if (!lock) continue;
      yield lock.holder;
      for (const ahead of lock.queue.slice(0, lock.queue.indexOf(waiter))) yield ahead.owner;
    }
  }
}
