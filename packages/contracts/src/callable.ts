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
  | 'heavy'
  | 'answer';

/** What is built and deployed by itself: the functions of each of the platform's regions, and those of the assistant's project. */
export const codebases = [...regions, 'assistant'] as const;
export type Codebase = (typeof codebases)[number];

/** Where a function is deployed: the platform's own project, or that of the assistant. */
export type Project = 'platform' | 'assistant';

/** All that callers and servers agree on about one callable. */
export interface CallableEntry {
  /** The platform's unless it says otherwise. */
  readonly project?: Project;
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
  /** What is told, piece by piece, to whoever asks for a stream before the answer is there. */
  readonly chunk?: z.ZodType;
  /** Of a request's body, where that may be more than a form's worth. */
  readonly mostBytes?: number;
  /** The reasons it refuses with, besides those that every callable may have. */
  readonly refusals: readonly Exclude<RefusalReason, CommonRefusal>[];
}

/** Keeps an entry's exact types. */
export function callable<const Entry extends CallableEntry>(entry: Entry): Entry {
  return entry;
}
