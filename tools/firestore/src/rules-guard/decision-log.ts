import type { AccessRequest, Decision } from '@sos/rules/access-request';
import type { Caller } from '../caller.ts';

/** One thing that the rules decided. */
export interface LoggedDecision {
  /** Counts from 1. */
  readonly id: number;
  /** `request.time`, in microseconds. */
  readonly time: bigint;
  readonly method: AccessRequest['method'];
  readonly database: string;
  /** A document's path; of a query, that of its collection. */
  readonly path: string;
  readonly caller: Caller;
  readonly decision: Decision;
  /** The rules that decided. */
  readonly source: string;
}

const KEPT = 500;

/** The last decisions of the rules. Only references are kept, so that a decision costs hardly more for being logged. */
export class DecisionLog {
  readonly #ring: Omit<LoggedDecision, 'id'>[] = [];
  #last = 0;

  add(entry: Omit<LoggedDecision, 'id'>): void {
    this.#ring[this.#last++ % KEPT] = entry;
  }

  /** The id of the newest. */
  get last(): number {
    return this.#last;
  }

  find(id: number): LoggedDecision | undefined {
    const isKept = id > this.#last - KEPT && id <= this.#last;
    const entry = isKept ? this.#ring[(id - 1) % KEPT] : undefined;
    return entry && { id, ...entry };
  }

  /** Those that are newer than the id and still kept, oldest first. */
  since(id: number): LoggedDecision[] {
    const entries: LoggedDecision[] = [];
    for (let next = Math.max(id + 1, this.#last - KEPT + 1); next <= this.#last; next++) {
      const entry = this.find(next);
      if (entry) entries.push(entry);
    }
    return entries;
  }
}
