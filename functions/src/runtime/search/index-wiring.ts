import { makeProfileStates } from '../../adapters/firestore/search/profile-states.ts';
import { makeSearchIndexStore } from '../../adapters/firestore/search/search-index-store.ts';
import { makeRepairIndex } from '../../usecases/search/repair-index.ts';
import { log } from '../log.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const index = makeSearchIndexStore(reportCorrupt);
export const repairIndex = makeRepairIndex({ index, profiles: makeProfileStates(reportCorrupt), clock, log });
