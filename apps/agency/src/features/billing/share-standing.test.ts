import { expect, it } from 'vitest';
import { aShare } from '../../testing/a-statement.ts';
import { shareStanding } from './share-standing.ts';

it.each([
  ['waiting', {}],
  ['paid', { sent: 3_000, status: 'sent' }],
  ['part', { sent: 1_000 }],
  ['back', { earned: 0, sent: 3_000, reversed: 3_000 }],
  ['stuck', { status: 'failed' }],
  ['own', { isOwn: true }],
] as const)('a share is %s', (standing, given) => {
  expect(shareStanding(aShare(given as object))).toBe(standing);
});
