import { sessionStatuses } from '@sos/domain/calls/session';
import { aSession } from '@sos/domain/testing/a-session';
import { expect, it } from 'vitest';
import { deedsOf } from './deeds-of.ts';

const { settlement } = aSession();

it.each([
  ['scheduled', ['cancel']],
  ['calling_client', ['release']],
  ['calling_provider', ['release']],
  ['connecting', ['release']],
  ['active', ['release', 'capture']],
  ['completed', ['free']],
  ['failed', ['free']],
  ['cancelled', ['free']],
] as const)('a call that is %s offers %j', (status, deeds) => {
  expect(deedsOf({ status, settlement: { ...settlement, status: 'captured' } })).toEqual(deeds);
  expect(sessionStatuses).toContain(status);
});

it('what was decided and not yet done can be carried out again', () => {
  expect(deedsOf({ status: 'failed', settlement: { ...settlement, status: 'release_due' } })).toEqual([
    'again',
    'free',
  ]);
});
