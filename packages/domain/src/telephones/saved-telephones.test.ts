import { expect, it } from 'vitest';
import { endingOf, MOST_TELEPHONES, renamed, withoutTelephone, withTelephone } from './saved-telephones.ts';

const telephone = (id: string, lineId = `line-${id}`) => ({
  id,
  lineId,
  name: id,
  country: 'FR',
  ending: '78',
  addedAt: 1,
});

it('a telephone is added last', () => {
  expect(withTelephone([telephone('a')], telephone('b'))?.map(({ id }) => id)).toEqual(['a', 'b']);
});

it('the same number, or the same id, is named anew and keeps its place', () => {
  const list = [telephone('a'), telephone('b')];
  const again = withTelephone(list, { ...telephone('c', 'line-a'), name: 'Mine' });
  expect(again).toEqual([{ ...telephone('a'), name: 'Mine' }, telephone('b')]);
  expect(withTelephone(list, { ...telephone('b', 'line-x'), name: 'Work' })).toEqual([
    telephone('a'),
    { ...telephone('b'), name: 'Work' },
  ]);
});

it('there is room for five', () => {
  const five = Array.from({ length: 5 }, (_, index) => telephone(`t${index}`));
  expect(MOST_TELEPHONES).toBe(5);
  expect(withTelephone(five, telephone('more'))).toBeUndefined();
  expect(withTelephone(five, telephone('t2'))).toHaveLength(5);
});

it('one is named anew, or taken out, and the others stay', () => {
  const list = [telephone('a'), telephone('b')];
  expect(renamed(list, 'b', 'Work')).toEqual([telephone('a'), { ...telephone('b'), name: 'Work' }]);
  expect(withoutTelephone(list, 'a')).toEqual([telephone('b')]);
  expect(withoutTelephone(list, 'nothing')).toEqual(list);
});

it('only the last two digits are shown', () => {
  expect(endingOf('+33612345678')).toBe('78');
});
