import { beforeEach, expect, it } from 'vitest';
import type { Favourites } from './ports.ts';

const favourite = (providerId: string) => ({ providerId, name: providerId, savedAt: 1 });

/** What every store of favourites does. `open` gives an empty one, for each test. */
export function favouritesContract(open: () => Favourites): void {
  let favourites: Favourites;
  beforeEach(() => void (favourites = open()));
  const add = (uid: string, providerId: string) => favourites.change(uid, (list) => [favourite(providerId), ...list]);

  it('each person has their own list', async () => {
    await add('ana', 'camille');
    await add('ana', 'tomas');
    expect((await favourites.of('ana')).map(({ providerId }) => providerId)).toEqual(['tomas', 'camille']);
    expect(await favourites.of('eve')).toEqual([]);
  });

  it('two changes at once are both kept', async () => {
    await Promise.all([add('ana', 'camille'), add('ana', 'tomas')]);
    expect((await favourites.of('ana')).map(({ providerId }) => providerId).toSorted()).toEqual(['camille', 'tomas']);
  });

  it('a change that is refused changes nothing', async () => {
    await add('ana', 'camille');
    const refused = favourites.change('ana', () => {
      throw new Error('full');
    });
    await expect(refused).rejects.toThrow('full');
    expect(await favourites.of('ana')).toHaveLength(1);
  });

  it('the last one can be taken out', async () => {
    await add('ana', 'camille');
    await favourites.change('ana', () => []);
    expect(await favourites.of('ana')).toEqual([]);
  });
}
