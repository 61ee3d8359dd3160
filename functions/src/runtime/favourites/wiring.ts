import { makeFavouriteStore } from '../../adapters/firestore/favourites/favourite-store.ts';
import { makeFindCard } from '../../usecases/providers/find-card.ts';
import { providerPorts } from '../providers/wiring.ts';
import { clock } from '../shared/wiring.ts';

export const favouritePorts = {
  favourites: makeFavouriteStore(),
  findCard: makeFindCard(providerPorts),
  clock,
};
