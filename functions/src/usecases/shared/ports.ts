import type { AlertKind } from '@sos/domain/alerts/kinds';
import type { Task, TaskKey } from '@sos/domain/shared/task';
import type { Vendor } from '@sos/domain/vendors/breaker';

/** Milliseconds since the epoch. */
export interface Clock {
  now(): number;
}

/** Asks for a part of a list. */
export interface PageQuery {
  readonly limit: number;
  /** Where the page before ended; null for the first one. */
  readonly after: string | null;
}
export interface Page {
  /** Fewer than the limit where some cannot be read. */
  readonly ids: readonly string[];
  /** Where the next page begins; null when there is none. */
  readonly next: string | null;
}

/** Structured log; telephone numbers, e-mail addresses, tokens and card data never go in, and are redacted if they do. */
export interface Log {
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
}

/** Raises an alert once per key; repeating it changes nothing until somebody has seen to it, and then opens it anew. */
export interface Alerts {
  raise(alert: {
    readonly kind: AlertKind;
    readonly key: string;
    readonly detail: Record<string, unknown>;
  }): Promise<void>;
}

/**
 * Work for later. A name is one task: enqueueing it again changes nothing, and for about an hour after its task ran or was
 * cancelled the name stays taken.
 */
export interface Tasks {
  /** Resolves when the queue has the task. */
  enqueue(task: Task): Promise<void>;
  /** A task that has run, or never was, is fine. */
  cancel(task: TaskKey): Promise<void>;
}

/** Who calls: `null` when signed out. */
export interface Actor {
  readonly uid: string;
  readonly role: string | null;
  readonly isAdmin: boolean;
  /** The network that a request of theirs comes from, where it is known. */
  readonly network?: string;
  /** Whether they showed a second factor when they signed in. */
  readonly isProved?: boolean;
}

/** Carries out a request to a vendor, or throws VendorUnavailableError at once while the vendor is known to fail. */
export type Circuit = <T>(work: () => Promise<T>) => Promise<T>;

/** A vendor that may or may not have done what it was asked; try again later. */
export class VendorUnavailableError extends Error {
  override readonly name = 'VendorUnavailableError';
  /** True when the vendor certainly did nothing, so that repeating is safe. */
  readonly certain: boolean;
  /** `open`: the vendor was not even asked, since it has failed others just now. */
  readonly circuit: 'closed' | 'open';
  /** Which one; undefined where whoever asked knows. */
  readonly vendor: Vendor | undefined;

  constructor(message: string, options: { certain: boolean; circuit?: 'open'; vendor?: Vendor; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.certain = options.certain;
    this.vendor = options.vendor;
    this.circuit = options.circuit ?? 'closed';
  }
}
