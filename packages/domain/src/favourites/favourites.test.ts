import { expect, it } from 'vitest';
import { MOST_FAVOURITES, withFavourite, withoutFavourite } from './favourites.ts';

const favourite = (providerId: string) => ({ providerId, name: providerId, savedAt: 1 });

it('a favourite is added first, and once', () => {
  const list = withFavourite([favourite('a')], favourite('b'));
  expect(list?.map(({ providerId }) => providerId)).toEqual(['b', 'a']);
  expect(withFavourite(list ?? [], { ...favourite('a'), savedAt: 2 })).toBe(list);
});

it('a full list takes no more, and still knows those that are in it', () => {
  const full = Array.from({ length: MOST_FAVOURITES }, (_, index) => favourite(`p${index}`));
  expect(withFavourite(full, favourite('another'))).toBeUndefined();
  expect(withFavourite(full, favourite('p3'))).toBe(full);
});

it('a favourite that is not there is taken out without a change', () => {
  const list = [favourite('a'), favourite('b')];
  expect(withoutFavourite(list, 'a')).toEqual([favourite('b')]);
  expect(withoutFavourite(list, 'c')).toBe(list);
});
