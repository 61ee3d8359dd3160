import type { Catalogue } from '@sos/domain/search/catalogue';
import type { Facts, Live } from '@sos/domain/search/person';
import type { SavedSearch } from '@sos/domain/search/saved-searches';
import type { PageQuery } from '../shared/ports.ts';

/** Everybody who may be found, as far as this instance has heard. */
export interface Directory {
  /** Reads what changed since it was last asked, unless that is a moment ago. */
  catalogue(): Promise<Catalogue>;
}

/** What a profile says, and when it was written. */
export interface ProfileState {
  readonly id: string;
  /** In microseconds; rises with each write. */
  readonly version: number;
  /** Undefined where nobody may find them. */
  readonly person: { readonly facts: Facts; readonly live: Live } | undefined;
}

/** What has to be written: facts change seldom, and are the larger part. */
export type IndexPart = 'facts' | 'live';

export interface SearchIndex {
  /**
   * Takes these states in; one that is older than what is known of its profile changes nothing. Throws BrokenShardError
   * when a shard that it needs cannot be read, unless what could not be read is written anew.
   */
  take(states: readonly ProfileState[], parts: readonly IndexPart[], broken?: 'anew'): Promise<void>;
  /** Ids whose entries are not what the states say, those that no state is of included. */
  differing(states: ReadonlyMap<string, ProfileState>): Promise<readonly string[]>;
}

/** A part of the index that cannot be read. */
export class BrokenShardError extends Error {
  override readonly name = 'BrokenShardError';
}

export interface ProfileStates {
  /** All profiles, by id; one that cannot be read is reported, and nobody may find it. */
  page(query: PageQuery): Promise<{ readonly states: readonly ProfileState[]; readonly next: string | null }>;
}

export interface SavedSearches {
  /** Those of the person, the newest first. */
  of(uid: string): Promise<readonly SavedSearch[]>;
  /** Decides and writes as one step; `decide` may run more than once, and what it throws stops it. */
  change(uid: string, decide: (list: readonly SavedSearch[]) => readonly SavedSearch[]): Promise<void>;
}
