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
  ['completed', ['refund', 'free']],
  ['failed', ['refund', 'free']],
  ['cancelled', ['refund', 'free']],
] as const)('a call that is %s offers %j', (status, deeds) => {
  expect(deedsOf({ status, settlement: { ...settlement, status: 'captured' } })).toEqual(deeds);
  expect(sessionStatuses).toContain(status);
});

it('what could not be collected can be tried again, and of what went back nothing is left to do', () => {
  const of = (money: 'uncollected' | 'refunded' | 'released') => {
    return deedsOf({ status: 'completed', settlement: { ...settlement, status: money } });
  };
  expect([of('uncollected'), of('refunded'), of('released')]).toEqual([['collect', 'free'], ['free'], ['free']]);
});

it('what was decided and not yet done can be carried out again', () => {
  expect(deedsOf({ status: 'failed', settlement: { ...settlement, status: 'release_due' } })).toEqual([
    'again',
    'free',
  ]);
});
