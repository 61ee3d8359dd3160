import { isDeepStrictEqual } from 'node:util';
import { BrokenShardError, type IndexPart, type ProfileState, type SearchIndex } from './ports.ts';

export interface FollowProfileNeeds {
  readonly index: Pick<SearchIndex, 'take'>;
  /** Puts the whole index right. */
  readonly repair: () => Promise<unknown>;
}

/** Takes one change of a profile into the index; a change that the search has nothing of writes nothing. */
export function makeFollowProfile({ index, repair }: FollowProfileNeeds) {
  return async (before: ProfileState['person'], after: ProfileState): Promise<void> => {
    const parts = partsOf(before, after.person);
    if (parts.length === 0) return;
    try {
      await index.take([after], parts);
    } catch (error) {
      if (!(error instanceof BrokenShardError)) throw error;
      await repair();
    }
  };
}

/** Whoever can be found from now on needs both; whoever cannot any more is known by the facts. */
function partsOf(before: ProfileState['person'], after: ProfileState['person']): readonly IndexPart[] {
  if (before === undefined || after === undefined) return before === after ? [] : ['facts', 'live'];
  const parts = ['facts', 'live'] as const;
  return parts.filter((part) => !isDeepStrictEqual(before[part], after[part]));
}
