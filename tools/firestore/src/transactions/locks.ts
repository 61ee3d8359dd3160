import { StatusError } from '../errors.ts';
import type { Owner } from './owner.ts';

/** Any number may share a lock; one alone may have it exclusively. */
export type Mode = 'shared' | 'exclusive';

interface Waiter {
  readonly owner: Owner;
  readonly key: string;
  readonly mode: Mode;
  readonly grant: () => void;
  readonly refuse: (reason: Error) => void;
}

interface Lock {
  readonly holders: Map<Owner, Mode>;
  /** The eldest first. */
  readonly queue: Waiter[];
}

/** Real milliseconds: a client that waits for itself must not wait for ever, however the world's clock runs. */
const LONGEST_WAIT_MS = 5000;

export const contention = () => new StatusError('ABORTED', 'Too much contention on these documents. Please try again.');

export const wounded = () =>
  new StatusError(
    'ABORTED',
    'Aborted due to cross-transaction contention. This occurs when multiple transactions attempt to access the same ' +
      'data, requiring Firestore to abort at least one in order to enforce serializability.',
  );

/**
 * Locks by name. A writer takes a lock from younger readers, who are aborted; else everybody waits, elders first, and
 * when a wait closes a circle, the youngest in it is aborted.
 */
export class Locks {
  readonly #locks = new Map<string, Lock>();
  readonly #held = new Map<Owner, Set<string>>();
  readonly #waits = new Map<Owner, Set<Waiter>>();
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

  /** Nobody holds it, and so nobody waits for it. */
  isFree(key: string): boolean {
    return !this.#locks.has(key);
  }

  holds(owner: Owner, key: string): boolean {
    return this.#locks.get(key)?.holders.has(owner) ?? false;
  }

  /** Resolves when the owner has the lock; rejects with ABORTED when the owner is aborted or has waited for too long. */
  async acquire(owner: Owner, key: string, mode: Mode): Promise<void> {
    if (this.tryAcquire(owner, key, mode)) return;
    const granted = this.#enqueue(owner, key, mode);
    for (const holder of this.#opponents(owner, key, mode)) {
      if (holder.abandoned || (holder.age > owner.age && this.#isReader(holder, key))) holder.abort(wounded());
    }
    this.#grantWaiting(key);
    this.#breakCircle(owner);
    await granted;
  }

  /** Takes the lock if that disturbs nobody. */
  tryAcquire(owner: Owner, key: string, mode: Mode): boolean {
    const lock = this.#lock(key);
    const held = lock.holders.get(owner);
    if (held === 'exclusive' || held === mode) return true;
    if (lock.queue.length > 0 || this.#opponents(owner, key, mode).length > 0) return false;
    this.#give(owner, key, mode);
    return true;
  }

  /** Lets go of everything; what the owner still waits for is refused. */
  releaseAll(owner: Owner, reason: Error = contention()): void {
    for (const waiter of this.#waits.get(owner) ?? []) waiter.refuse(reason);
    const held = this.#held.get(owner) ?? [];
    this.#held.delete(owner);
    for (const key of held) {
      this.#locks.get(key)?.holders.delete(owner);
      this.#grantWaiting(key);
    }
  }

  /** Aborts an abandoned owner if somebody waits for it; otherwise that happens when somebody comes. */
  yieldIfAwaited(owner: Owner): void {
    const awaited = [...(this.#held.get(owner) ?? [])].some((key) => (this.#locks.get(key)?.queue.length ?? 0) > 0);
    if (awaited) owner.abort(contention());
  }

  #lock(key: string): Lock {
    const known = this.#locks.get(key);
    if (known) return known;
    const made: Lock = { holders: new Map(), queue: [] };
    this.#locks.set(key, made);
    return made;
  }

  #enqueue(owner: Owner, key: string, mode: Mode): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => waiter.refuse(contention()), this.#longestWaitMs);
      const leave = () => {
        clearTimeout(timer);
        this.#leave(waiter);
      };
      const waiter: Waiter = {
        owner,
        key,
        mode,
        grant: () => (leave(), this.#give(owner, key, mode), setImmediate(resolve)),
        refuse: (reason) => (leave(), this.#grantWaiting(key), reject(reason)),
      };
      const { queue } = this.#lock(key);
      const younger = queue.findIndex((each) => each.owner.age > owner.age);
      queue.splice(younger < 0 ? queue.length : younger, 0, waiter);
      this.#waits.set(owner, (this.#waits.get(owner) ?? new Set()).add(waiter));
    });
  }

  #leave(waiter: Waiter): void {
    const queue = this.#locks.get(waiter.key)?.queue ?? [];
    queue.splice(queue.indexOf(waiter), 1);
    const waits = this.#waits.get(waiter.owner);
    waits?.delete(waiter);
    if (waits?.size === 0) this.#waits.delete(waiter.owner);
  }

  #give(owner: Owner, key: string, mode: Mode): void {
    const { holders } = this.#lock(key);
    if (holders.get(owner) !== 'exclusive') holders.set(owner, mode);
    this.#held.set(owner, (this.#held.get(owner) ?? new Set()).add(key));
  }

  /** Whoever stands behind one that cannot have the lock waits as well, so that writers do not starve. */
  #grantWaiting(key: string): void {
    const { holders, queue } = this.#lock(key);
    for (let next = queue[0]; next && this.#opponents(next.owner, key, next.mode).length === 0; next = queue[0]) {
      next.grant();
    }
    if (holders.size === 0 && queue.length === 0) this.#locks.delete(key);
  }

  /** The holders besides whom the owner cannot have the lock. */
  #opponents(owner: Owner, key: string, mode: Mode): Owner[] {
    const holders = [...this.#lock(key).holders];
    const against = holders.filter(
      ([holder, held]) => holder !== owner && (mode === 'exclusive' || held === 'exclusive'),
    );
    return against.map(([holder]) => holder);
  }

  #isReader(holder: Owner, key: string): boolean {
    return this.#lock(key).holders.get(holder) === 'shared';
  }

  #breakCircle(start: Owner): void {
    const circle = () => this.#wayBack(start, start, new Set());
    for (let found = circle(); found; found = circle()) {
      found.reduce((a, b) => (b.age > a.age ? b : a)).abort(wounded());
    }
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
    for (const waiter of this.#waits.get(owner) ?? []) {
      yield* this.#opponents(owner, waiter.key, waiter.mode);
      const { queue } = this.#lock(waiter.key);
      for (const ahead of queue.slice(0, queue.indexOf(waiter))) if (ahead.owner !== owner) yield ahead.owner;
    }
  }
}
