import { expect, it } from 'vitest';
import { MOST_SAVED_SEARCHES, savedSearchId, withoutSearch, withSearch } from './saved-searches.ts';

const search = (country: string, savedAt = 1) => {
  const filters = { country };
  return { id: savedSearchId(filters), filters, savedAt };
};

it('a search is saved once, and saved again it comes first', () => {
  const list = withSearch([search('TH'), search('FR')], search('FR', 2));
  expect(list).toEqual([search('FR', 2), search('TH')]);
});

it('the same filters are one search, in whatever order they were chosen', () => {
  const one = savedSearchId({ country: 'TH', kind: 'lawyer' });
  expect(savedSearchId({ kind: 'lawyer', country: 'TH', language: undefined })).toBe(one);
  expect(savedSearchId({ country: 'TH' })).not.toBe(one);
  expect(savedSearchId({ words: 'TH' })).not.toBe(savedSearchId({ country: 'TH' }));
});

it('a full list takes no more, and still what it has', () => {
  const full = Array.from({ length: MOST_SAVED_SEARCHES }, (_, index) => search(`C${index}`));
  expect(withSearch(full, search('XX'))).toBeUndefined();
  expect(withSearch(full, search('C3', 2))?.[0]).toEqual(search('C3', 2));
});

it('what is not there is taken out without a change', () => {
  const list = [search('TH')];
  expect(withoutSearch(list, 'another')).toBe(list);
  expect(withoutSearch(list, search('TH').id)).toEqual([]);
});
