import { describe } from 'vitest';
import { favouritesContract } from '../../../usecases/favourites/favourites.contract.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { makeFavouriteStore } from './favourite-store.ts';

localFirestore();

describe('favourites in Firestore', () => {
  favouritesContract(() => makeFavouriteStore());
});
