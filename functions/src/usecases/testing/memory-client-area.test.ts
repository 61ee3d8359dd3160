import { describe } from 'vitest';
import { favouritesContract } from '../favourites/favourites.contract.ts';
import { telephonesContract } from '../telephones/telephones.contract.ts';
import { MemoryFavourites, MemoryTelephones } from './memory-client-area.ts';

describe('favourites in memory', () => {
  favouritesContract(() => new MemoryFavourites());
});

describe('telephones in memory', () => {
  telephonesContract(() => new MemoryTelephones());
});
