import { expect, it } from 'vitest';
import { Recent } from './recent.ts';

const names = ['a', 'b', 'c', 'd'];
const all = (recent: Recent<number>) => names.map((name) => recent.get(name));

it('remembers so many, and forgets first what nobody has looked for or told of for longest', () => {
  const recent = new Recent<number>(3);
  for (const [index, name] of ['a', 'b', 'c'].entries()) recent.set(name, index);
  recent.set('a', 9);
  expect(recent.get('b')).toBe(1);
  recent.set('d', 3);
  expect(all(recent)).toEqual([9, 1, undefined, 3]);
});

it('forgets what it is told to', () => {
  const recent = new Recent<number>();
  recent.set('a', 1);
  recent.delete('a');
  expect(all(recent)).toEqual([undefined, undefined, undefined, undefined]);
});
