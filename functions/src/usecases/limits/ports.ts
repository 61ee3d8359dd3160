import type { LimitName } from '@sos/domain/limits/limits';

export interface Limits {
  /**
   * Counts one more for whom the key names, or as many as are `wanted`, unless that goes over the limit. Resolves to
   * the seconds after which to come back, 0 when it was within.
   */
  take(name: LimitName, key: string, wanted?: number): Promise<number>;
  /** What is counted in the window that is open. */
  count(name: LimitName, key: string): Promise<number>;
}

export type LimitMaxima = Readonly<Partial<Record<LimitName, number>>>;
