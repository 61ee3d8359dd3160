import { type CallSession, sessionStatuses } from '@sos/domain/calls/session';
import { aSession } from '@sos/domain/testing/a-session';
import { expect, it } from 'vitest';
import { deedsOf } from './deeds-of.ts';

const { settlement, ...others } = aSession();

/** What is offered for a call whose money stands so. */
function offered(
  status: CallSession['status'],
  money: CallSession['settlement']['status'],
  releasedAt: number | null = null,
) {
  const session = { ...others, status, settlement: { ...settlement, status: money } };
  return deedsOf({ session, payment: { status: 'uncollected', captured: 0, refunded: 0, releasedAt } });
}

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
  expect(offered(status, 'captured')).toEqual(deeds);
  expect(sessionStatuses).toContain(status);
});

it('what could not be collected can be tried again, and of what went back nothing is left to do', () => {
  const of = (money: 'uncollected' | 'refunded' | 'released') => offered('completed', money);
  expect([of('uncollected'), of('refunded'), of('released')]).toEqual([['collect', 'free'], ['free'], ['free']]);
});

it('what the rail has let go is not tried again', () => {
  expect(offered('completed', 'uncollected', 5)).toEqual(['free']);
});

it('what was decided and not yet done can be carried out again', () => {
  expect(offered('failed', 'release_due')).toEqual(['again', 'free']);
});
