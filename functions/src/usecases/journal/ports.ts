import type { Balances, Posting } from '@sos/domain/journal/posting';
import type { Instant } from '@sos/domain/shared/instant';

/** A place in the journal, whose entries are in the order of their instants. */
export interface Place {
  readonly at: Instant;
  readonly id: string;
}
/** What the entries up to a place add up to. */
export interface KeptBalances {
  readonly balances: Balances;
  /** Null before the first entry. */
  readonly upTo: Place | null;
}

export interface Journal {
  /** Entries behind the place and before the instant, in their order. */
  entries(query: { after: Place | null; before: Instant; limit: number }): Promise<Posting[]>;
  balances(): Promise<KeptBalances>;
  /** False when somebody else was quicker, and then nothing is kept. */
  keep(balances: KeptBalances, seen: KeptBalances): Promise<boolean>;
}
