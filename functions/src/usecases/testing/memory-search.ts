import { isDeepStrictEqual } from 'node:util';
import { type Catalogue, catalogueOf } from '@sos/domain/search/catalogue';
import type { SavedSearch } from '@sos/domain/search/saved-searches';
import {
  BrokenShardError,
  type Directory,
  type IndexPart,
  type ProfileState,
  type ProfileStates,
  type SavedSearches,
  type SearchIndex,
} from '../search/ports.ts';
import type { PageQuery } from '../shared/ports.ts';

type Entry = Pick<ProfileState, 'version' | 'person'>;

/** The index of the search, and those whom it tells of. */
export class MemorySearch implements Directory, SearchIndex, ProfileStates {
  readonly #profiles = new Map<string, ProfileState>();
  readonly #facts = new Map<string, Entry>();
  readonly #live = new Map<string, Entry>();
  #isBroken = false;

  /** What a profile says, whether the index has heard of it or not. */
  put(...states: readonly ProfileState[]): void {
    for (const state of states) this.#profiles.set(state.id, state);
  }

  /** From now on nothing of the index can be read. */
  breakAll(): void {
    this.#isBroken = true;
  }

  async catalogue(): Promise<Catalogue> {
    const shown = this.#isBroken ? [] : [...this.#facts];
    const facts = shown.flatMap(([id, { person }]) => (person ? [[id, person.facts] as const] : []));
    return catalogueOf(facts, (id) => this.#live.get(id)?.person?.live);
  }

  async take(states: readonly ProfileState[], parts: readonly IndexPart[], broken?: 'anew'): Promise<void> {
    if (this.#isBroken && broken !== 'anew') throw new BrokenShardError('memory');
    if (this.#isBroken) {
      this.#facts.clear();
      this.#live.clear();
      this.#isBroken = false;
    }
    for (const part of parts) {
      const entries = this.#of(part);
      for (const { id, version, person } of states) {
        if ((entries.get(id)?.version ?? -1) <= version) entries.set(id, { version, person });
      }
    }
  }

  async differing(states: ReadonlyMap<string, ProfileState>): Promise<readonly string[]> {
    if (this.#isBroken) return [...states.keys()];
    const own = [...states.values()].filter((state) => this.#differs(state)).map(({ id }) => id);
    const strangers = [...this.#facts].filter(([id, { person }]) => person && !states.has(id)).map(([id]) => id);
    return [...own, ...strangers];
  }

  async page({ limit, after }: PageQuery) {
    const all = [...this.#profiles.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const states = all.filter(({ id }) => after === null || id > after).slice(0, limit);
    return { states, next: states.length === limit ? (states.at(-1)?.id ?? null) : null };
  }

  #of(part: IndexPart): Map<string, Entry> {
    return part === 'facts' ? this.#facts : this.#live;
  }

  #differs({ id, version, person }: ProfileState): boolean {
    return (['facts', 'live'] as const).some((part) => {
      const known = this.#of(part).get(id);
      if ((known?.version ?? -1) > version) return false;
      return !isDeepStrictEqual(known?.person?.[part], person?.[part]);
    });
  }
}

export class MemorySavedSearches implements SavedSearches {
  readonly #lists = new Map<string, readonly SavedSearch[]>();

  async of(uid: string): Promise<readonly SavedSearch[]> {
    return this.#lists.get(uid) ?? [];
  }

  async change(uid: string, decide: (list: readonly SavedSearch[]) => readonly SavedSearch[]): Promise<void> {
    this.#lists.set(uid, decide(this.#lists.get(uid) ?? []));
  }
}
