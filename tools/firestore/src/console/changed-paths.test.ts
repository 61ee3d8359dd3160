import { expect, it } from 'vitest';
import { ChangedPaths } from './changed-paths.ts';

it('names each path once, and says when there are more than it names', () => {
  const changed = new ChangedPaths();
  expect(changed.take()).toBeUndefined();
  changed.add(['a/1', 'a/2', 'a/1']);
  expect(changed.take()).toEqual({ paths: ['a/1', 'a/2'], more: false });
  changed.add(Array.from({ length: 200 }, (_, i) => `a/${i}`));
  changed.add(['a/199']);
  expect(changed.take()).toMatchObject({ more: false });
  changed.add(Array.from({ length: 201 }, (_, i) => `a/${i}`));
  expect(changed.take()).toMatchObject({ more: true, paths: { length: 200 } });
  expect(changed.take()).toBeUndefined();
});
