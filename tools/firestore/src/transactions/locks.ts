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

/** A look for a way through those who wait for each other. */
interface Search {
  readonly seen: Set<Owner>;
  /** How many in the queue of each lock have been met. */
  readonly ahead: Map<string, number>;
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
  releaseAll(owner: Owner, reason?: Error): void {
    for (const waiter of this.#waits.get(owner) ?? []) waiter.refuse(reason ?? contention());
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
    if (!this.#isAwaited(start)) return;
    const circle = () => this.#wayBack(start, start, { seen: new Set(), ahead: new Map() });
    for (let found = circle(); found; found = circle()) {
      found.reduce((a, b) => (b.age > a.age ? b : a)).abort(wounded());
    }
  }

  /** Somebody else wants what the owner holds, or stands behind it in a queue. */
  #isAwaited(owner: Owner): boolean {
    const isOther = (waiter: Waiter | undefined) => waiter !== undefined && waiter.owner !== owner;
    const held = [...(this.#held.get(owner) ?? [])];
    if (held.some((key) => this.#lock(key).queue.some(isOther))) return true;
    return [...(this.#waits.get(owner) ?? [])].some(({ key }) => isOther(this.#lock(key).queue.at(-1)));
  }

  /** The owners on a way of waits from one owner to the first, if there is one. */
  #wayBack(first: Owner, from: Owner, search: Search): Owner[] | undefined {
    search.seen.add(from);
    for (const blocker of this.#blockers(from, search)) {
      if (blocker === first) return [from];
      if (search.seen.has(blocker)) continue;
      const way = this.#wayBack(first, blocker, search);
      if (way) return [from, ...way];
    }
    return undefined;
  }

  /** Whom the owner waits for, without those whom the search has met in the same queue before. */
  *#blockers(owner: Owner, { ahead }: Search): Generator<Owner> {
    for (const waiter of this.#waits.get(owner) ?? []) {
      const { queue } = this.#lock(waiter.key);
      const met = ahead.get(waiter.key) ?? 0;
      const place = queue.indexOf(waiter);
      ahead.set(waiter.key, Math.max(met, place));
      yield* this.#opponents(owner, waiter.key, waiter.mode);
      for (const each of queue.slice(met, place)) if (each.owner !== owner) yield each.owner;
    }
  }
}
