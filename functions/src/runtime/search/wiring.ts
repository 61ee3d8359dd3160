import { makeDirectory } from '../../adapters/firestore/search/directory.ts';
import { makeSavedSearchStore } from '../../adapters/firestore/search/saved-search-store.ts';
import { clock, configuration, reportCorrupt } from '../shared/wiring.ts';

export const searchPorts = {
  directory: makeDirectory(clock, reportCorrupt),
  searches: makeSavedSearchStore(),
  prices: configuration,
  clock,
};
