import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { changedFields } from './changed-fields.ts';

const newer = Timestamp.fromMillis(1);
const before = {
  a: 1,
  same: { deep: [1, 2] },
  changed: { x: 1, 'with.dot': 1, newer },
  list: [{ x: 1, newer }],
  none: null,
};

it('finds the fields that differ, by the names that lead to them', () => {
  const changed = { ...before.changed, x: 2, 'with.dot': 2, added: { y: 1 } };
  expect(changedFields(before, { ...before, a: 2, same: { deep: [1, 2] }, changed })).toEqual([
    { path: ['a'], value: 2 },
    { path: ['changed', 'x'], value: 2 },
    { path: ['changed', 'with.dot'], value: 2 },
    { path: ['changed', 'added'], value: { y: 1 } },
  ]);
  expect(changedFields(before, before)).toEqual([]);
});

it('takes lists, and maps that come or go, whole', () => {
  const list = [{ x: 2, newer }];
  expect(changedFields(before, { ...before, list, none: { y: 1 }, changed: null })).toEqual([
    { path: ['changed'], value: null },
    { path: ['list'], value: list },
    { path: ['none'], value: { y: 1 } },
  ]);
});

it('leaves a field that is not spoken of', () => {
  expect(changedFields(before, { changed: { x: 2 } })).toEqual([{ path: ['changed', 'x'], value: 2 }]);
});
