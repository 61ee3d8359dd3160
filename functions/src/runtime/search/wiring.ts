import { makeDirectory } from '../../adapters/firestore/search/directory.ts';
import { makeSavedSearchStore } from '../../adapters/firestore/search/saved-search-store.ts';
import { makeStandingPlaces } from '../../usecases/pages/standing-places.ts';
import { clock, configuration, reportCorrupt } from '../shared/wiring.ts';

export const searchPorts = {
  directory: makeDirectory(clock, reportCorrupt),
  searches: makeSavedSearchStore(),
  prices: configuration,
  standing: makeStandingPlaces(),
  clock,
};
