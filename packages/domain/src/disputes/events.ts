import type { Instant } from '../shared/instant.ts';
import type { DisputeDeed, RailDispute } from './dispute.ts';
import type { Evidence } from './evidence.ts';

/** The evidence as an admin leaves it, and as they found it where that is known. */
interface Written<E> {
  readonly evidence: E;
  readonly seen?: Evidence | undefined;
  readonly at: Instant;
}

/** What can happen to a dispute. */
export type DisputeEvent =
  /** `toldAt`: when the rail was asked, before it answered. */
  | { readonly type: 'told'; readonly dispute: RailDispute; readonly toldAt: Instant; readonly at: Instant }
  | ({ readonly type: 'edited' } & Written<Evidence>)
  | ({ readonly type: 'ordered'; readonly deed: DisputeDeed } & Written<Evidence | null>)
  /** The rail is about to be asked. */
  | { readonly type: 'asking'; readonly at: Instant }
  /** The rail was asked again, and says that what it was asked before has not happened. */
  | { readonly type: 'not_happened'; readonly tryNumber: number; readonly at: Instant }
  /** The rail would not, and has done nothing. */
  | { readonly type: 'refused'; readonly code: string; readonly tryNumber: number; readonly at: Instant };
