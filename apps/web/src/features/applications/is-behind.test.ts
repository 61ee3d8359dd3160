import { expect, it } from 'vitest';
import { isBehind } from './is-behind.ts';

const waiting = {
  status: 'waiting',
  displayName: null,
  barAuthority: null,
  barNumber: null,
  admission: null,
  photo: null,
  words: null,
  submittedAt: 0,
} as const;

it.each([
  ['a correction is asked', { status: 'submitted', review: null }, { status: 'correction_asked', review: null }],
  ['it is approved', { status: 'submitted', review: null }, { status: 'approved' }],
  ['it is handed in on another device', { status: 'draft', review: null }, { status: 'submitted', review: null }],
  ['a change is taken', { status: 'approved', review: waiting }, { status: 'approved', review: null }],
  [
    'a change is refused',
    { status: 'approved', review: waiting },
    { status: 'approved', review: { status: 'rejected' } },
  ],
] as const)('what is shown is behind once %s', (_what, view, stored) => {
  expect(isBehind(view, stored)).toBe(true);
});

it.each([
  ['its applicant writes on', { status: 'draft', review: null }, { status: 'draft', revision: 8 }],
  ['a change waits', { status: 'approved', review: waiting }, { status: 'approved', review: { status: 'waiting' } }],
] as const)('what is shown stays while %s', (_what, view, stored) => {
  expect(isBehind(view, stored)).toBe(false);
});
