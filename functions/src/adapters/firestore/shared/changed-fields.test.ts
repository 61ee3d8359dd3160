import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { changedFields } from './changed-fields.ts';

it('finds the fields that differ, each whole, with what another release left in it', () => {
  const newer = Timestamp.fromMillis(1);
  const before = { a: 1, same: { deep: [1, 2] }, changed: { x: 1, newer }, newerAt: newer };
  const after = { ...before, a: 2, same: { deep: [1, 2] }, changed: { ...before.changed, x: 2 } };
  expect(changedFields(before, after)).toEqual({ a: 2, changed: { x: 2, newer } });
  expect(changedFields(before, before)).toEqual({});
});
