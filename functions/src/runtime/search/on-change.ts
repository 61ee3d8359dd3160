import { goneState, stateOf } from '../../adapters/firestore/search/profile-states.ts';
import { makeFollowProfile } from '../../usecases/search/follow-profile.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { reportCorrupt } from '../shared/wiring.ts';
import { index, repairIndex } from './index-wiring.ts';

const follow = makeFollowProfile({ index, repair: repairIndex });
const ignoreCorrupt = async () => undefined;

/** Keeps the index of the search. */
const indexProfile: DocumentHandler = async ({ before, after }) => {
  const last = before && (await stateOf(before, ignoreCorrupt));
  if (after) await follow(last?.person, await stateOf(after, reportCorrupt));
  else if (before) await follow(last?.person, goneState(before));
};

export const onProfile: readonly DocumentHandler[] = [indexProfile];
