import type { Instant } from '../shared/instant.ts';
import type { MoveKind, Payee } from './transfer.ts';

/** What can happen to a transfer. */
export type TransferEvent =
  /** What is the provider's, and whether they can be paid. */
  | {
      readonly type: 'counted';
      readonly earned: number;
      readonly isFrozen: boolean;
      readonly payee: Payee;
      readonly at: Instant;
    }
  /** The rail is about to be asked. */
  | { readonly type: 'asking'; readonly at: Instant }
  /** The rail has done it, at whichever try. */
  | {
      readonly type: 'done';
      readonly kind: MoveKind;
      readonly amount: number;
      readonly railId: string;
      readonly of: string | null;
      readonly payee: Payee;
      readonly at: Instant;
    }
  /** The rail was asked again, and says that what it was asked before has not happened. */
  | { readonly type: 'not_happened'; readonly tryNumber: number; readonly at: Instant }
  /** An admin wants the rail asked now, whatever pause follows its refusal. */
  | { readonly type: 'retried'; readonly at: Instant }
  /** The rail would not, and has done nothing. */
  | { readonly type: 'refused'; readonly code: string; readonly tryNumber: number; readonly at: Instant };
