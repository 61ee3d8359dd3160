import { describe } from 'vitest';
import { savedSearchesContract } from '../search/saved-searches.contract.ts';
import { searchIndexContract } from '../search/search-index.contract.ts';
import { MemorySavedSearches, MemorySearch } from './memory-search.ts';

describe('the index in memory', () => {
  searchIndexContract(() => {
    const memory = new MemorySearch();
    return {
      directory: memory,
      index: memory,
      profiles: memory,
      breakAll: async () => memory.breakAll(),
      put: async (...states) => memory.put(...states),
    };
  });
});

describe('saved searches in memory', () => {
  savedSearchesContract(() => new MemorySavedSearches());
});
