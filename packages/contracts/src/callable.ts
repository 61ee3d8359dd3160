import type { CommonRefusal, RefusalReason } from '@sos/domain/shared/refusals';
import type { LimitName } from '@sos/domain/limits/limits';
import type { z } from 'zod';

export const regions = ['europe-west1', 'europe-west2', 'europe-west3'] as const;
export type Region = (typeof regions)[number];

/** Who may call: `public` everybody, `member` everybody who is signed in, the others whoever has that role. */
export type Access = 'public' | 'client' | 'provider' | 'agency' | 'member' | 'admin';

/** How much machine a function gets; the figures are in the functions' `resources.ts`. */
export type ResourceClass =
  | 'emergency'
  | 'admin'
  | 'user'
  | 'highTraffic'
  | 'webhook'
  | 'scheduled'
  | 'trigger'
  | 'heavy';

/** All that callers and servers agree on about one callable. */
export interface CallableEntry {
  readonly region: Region;
  readonly access: Access;
  readonly resources: ResourceClass;
  /**
   * Whether the caller's account is looked up again, so that a token kept after sign-out, demotion or deletion opens
   * nothing: what moves money, books, or is an admin's. True unless it says otherwise; what is public never asks.
   */
  readonly sensitive?: boolean;
  /** Whether a browser says who is signed in although anyone may call; what is public needs no identity otherwise. */
  readonly identified?: boolean;
  /** Whether whoever signed in and never registered may call it, too; `account_incomplete` otherwise. */
  readonly unregistered?: boolean;
  /** Whether the caller must have signed in within the last minutes; `sign_in_again` otherwise. */
  readonly recent?: boolean;
  /** Whether the use case is told from which network a request comes; always so for what clients alone may call. */
  readonly located?: boolean;
  /** Under which limits each request is counted before it is read. */
  readonly limits?: readonly LimitName[];
  /** Strict at every level: an unknown field is refused. */
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** The reasons it refuses with, besides those that every callable may have. */
  readonly refusals: readonly Exclude<RefusalReason, CommonRefusal>[];
}

/** Keeps an entry's exact types. */
export function callable<const Entry extends CallableEntry>(entry: Entry): Entry {
  return entry;
}
