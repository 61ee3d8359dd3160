import { savedSearchId } from '@sos/domain/search/saved-searches';
import { beforeEach, expect, it } from 'vitest';
import type { SavedSearches } from './ports.ts';

const search = (country: string) => ({ id: savedSearchId({ country }), filters: { country }, savedAt: 1 });

/** What every store of saved searches does. `open` gives an empty one, for each test. */
export function savedSearchesContract(open: () => SavedSearches): void {
  let searches: SavedSearches;
  beforeEach(() => void (searches = open()));
  const add = (uid: string, country: string) => searches.change(uid, (list) => [search(country), ...list]);

  it('each person has their own list', async () => {
    await add('ana', 'TH');
    await add('ana', 'FR');
    expect(await searches.of('ana')).toEqual([search('FR'), search('TH')]);
    expect(await searches.of('eve')).toEqual([]);
  });

  it('two changes at once are both kept', async () => {
    await Promise.all([add('ana', 'TH'), add('ana', 'FR')]);
    expect(await searches.of('ana')).toHaveLength(2);
  });

  it('a change that is refused changes nothing, and the last one can be taken out', async () => {
    await add('ana', 'TH');
    const refused = searches.change('ana', () => {
      throw new Error('full');
    });
    await expect(refused).rejects.toThrow('full');
    expect(await searches.of('ana')).toHaveLength(1);
    await searches.change('ana', () => []);
    expect(await searches.of('ana')).toEqual([]);
  });
}
