import type { Clock, Log } from '../shared/ports.ts';
import type { ProfileState, ProfileStates, SearchIndex } from './ports.ts';

const PAGE = 500;

export interface RepairIndexNeeds {
  readonly index: SearchIndex;
  readonly profiles: ProfileStates;
  readonly clock: Clock;
  readonly log: Log;
}

/** Compares the index with every profile and writes what differs; a part that cannot be read is made anew. */
export function makeRepairIndex({ index, profiles, clock, log }: RepairIndexNeeds) {
  return async (): Promise<number> => {
    const beganAt = clock.now() * 1000;
    const states = new Map<string, ProfileState>();
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<ProfileStates['page']>> = await profiles.page({ limit: PAGE, after });
      for (const state of page.states) states.set(state.id, state);
      after = page.next;
    } while (after !== null);
    const ids = await index.differing(states);
    if (ids.length === 0) return 0;
    // A profile that was deleted has no state; one that was made meanwhile is newer than the look at all of them.
    const gone = (id: string): ProfileState => ({ id, version: beganAt, person: undefined });
    await index.take(
      ids.map((id) => states.get(id) ?? gone(id)),
      ['facts', 'live'],
      'anew',
    );
    log.warn('search_index_repaired', { entries: ids.length });
    return ids.length;
  };
}
