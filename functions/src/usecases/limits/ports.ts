import type { LimitName } from '@sos/domain/limits/limits';
import type { Instant } from '@sos/domain/shared/instant';
import { DomainError } from '@sos/domain/shared/domain-error';

/** What is to be counted under one limit, for whom the key names. */
export interface Count {
  readonly name: LimitName;
  readonly key: string;
  readonly wanted: number;
  /** By how much more than the limit may be counted here. */
  readonly beyond?: number;
}
/** What is counted under each of the limits by then, in their order; or the first that it would go over. */
export type Taken = { readonly spent: readonly number[] } | Over;
export interface Over {
  readonly over: LimitName;
  readonly retryAfter: number;
}

export interface Limits {
  /** Counts under all of these limits, each named once, or under none when one of them would be gone over. */
  takeAll(counts: readonly Count[]): Promise<Taken>;
  /**
   * Of each of these lists the first limit that `takeAll` would go over; counts nothing. What is far from its limit may be
   * half a minute old.
   */
  wouldGoOver(...lists: readonly (readonly Count[])[]): Promise<readonly (Over | undefined)[]>;
  /**
   * Counts one more for whom the key names, or as many as are `wanted`, unless that goes over the limit. Resolves to
   * the seconds after which to come back, 0 when it was within.
   */
  take(name: LimitName, key: string, wanted?: number): Promise<number>;
  /** Takes back what was counted for something that did not happen. */
  giveBack(name: LimitName, key: string, count: number): Promise<void>;
  /** What is counted in the window that is open. */
  count(name: LimitName, key: string): Promise<number>;
  /** Counts what has happened already, over the limit too. Resolves to the pause that follows from it, as `pause` does. */
  note(name: LimitName, key: string): Promise<number>;
  /** The longest pause, in seconds, that is left of what was noted for any of these; 0 for none. It doubles with each over the limit. */
  pause(noted: readonly Pick<Count, 'name' | 'key'>[]): Promise<number>;
}

/** How many stand at a limit, and when the last of them may go on. */
export interface LimitHit {
  readonly name: LimitName;
  readonly subjects: number;
  readonly until: Instant;
}
/** Who they are is not kept. Limits that each instance counts for itself, and those of the whole platform, are none of these. */
export interface LimitHits {
  now(): Promise<readonly LimitHit[]>;
}

/** A call that is about to be placed. Costs are in cents. */
export interface PlannedDial {
  readonly clientId: string;
  /** E.164. */
  readonly to: string;
  /** A digest of the number, which counts stand under. */
  readonly line: string;
  /** True for a dial that is tried again, after a try of which nobody knew the outcome. */
  readonly isCounted: boolean;
  readonly longestCost: number;
  /** What the platform earns by the call. */
  readonly fee: number;
}
/** A dial that a limit does not allow; `fee`: it could cost more than the platform earns by it. */
export class DialLimitError extends DomainError {
  readonly limit: LimitName | 'fee';

  constructor(limit: LimitName | 'fee', retryAfter: number) {
    super('limited', 'too_many_requests', { details: { retryAfter } });
    this.limit = limit;
  }
}
/** Counts a dial, and gives back what takes its counts back. Throws DialLimitError. */
export type GuardDial = (dial: PlannedDial) => Promise<() => Promise<void>>;

/**
 * Why a call that nobody has paid for yet could not ring: limits of the provider's own, or of all calls of the client's, or a
 * telephone of the client's at which the talk could cost more than the platform earns by it.
 */
export type NoDialRoom =
  | { readonly over: 'provider' | 'telephone' }
  | { readonly over: 'everybody'; /** Seconds. */ readonly retryAfter: number };
export type DialRoom = (dials: {
  readonly client: PlannedDial;
  readonly provider: PlannedDial;
}) => Promise<NoDialRoom | undefined>;

/** An SMS that is about to be sent. */
export interface PlannedSms {
  readonly uid: string;
  /** E.164. */
  readonly to: string;
  /** A digest of the number, which counts stand under. */
  readonly line: string;
  /** It tells an admin of an alert. */
  readonly isAlert: boolean;
}
/** Counts an SMS, and gives back what takes its counts back; undefined where a limit does not allow it. */
export type GuardSms = (sms: PlannedSms) => Promise<(() => Promise<void>) | undefined>;

export type LimitMaxima = Readonly<Partial<Record<LimitName, number>>>;
