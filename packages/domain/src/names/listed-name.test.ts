import { expect, it } from 'vitest';
import { listedName } from './listed-name.ts';

it.each([
  ['Nora', 'Adams', 'Adams, Nora'],
  ['Émile', 'de la Tour', 'de la Tour, Émile'],
  ['Анна', 'Ёлкина', 'Ёлкина, Анна'],
  ['गीता', 'शर्मा', 'शर्मा, गीता'],
  ['محمد', 'حسن', 'حسن، محمد'],
  ['小明', '王', '王小明'],
  ['さくら', '田中', '田中さくら'],
  ['민수', '김', '김 민수'],
  ['Wei', '王', '王, Wei'],
])('%s %s stands as %s', (firstName, lastName, listed) => {
  expect(listedName({ firstName, lastName })).toBe(listed);
});

it('is the only name of whoever has but one', () => {
  expect(listedName({ firstName: '', lastName: 'Suharto' })).toBe('Suharto');
  expect(listedName({ firstName: ' Madonna ', lastName: ' ' })).toBe('Madonna');
});
