import { sessionStatuses } from '@sos/domain/calls/session';
import { availabilities } from '@sos/domain/providers/availability';
import { describe, expect, it } from 'vitest';
import { aCall, aMember } from '../../testing/a-member.ts';
import { inOrder, standingOf } from './member.ts';

const inCall = (status: (typeof sessionStatuses)[number]) =>
  standingOf(aMember({ availability: 'busy', call: aCall({ status }) }));

describe('what a member does', () => {
  it('is told by their call while they have one', () => {
    expect(sessionStatuses.map((status) => [status, inCall(status)])).toEqual([
      ['scheduled', 'booked'],
      ['calling_client', 'ringing'],
      ['calling_provider', 'ringing'],
      ['connecting', 'ringing'],
      ['active', 'talking'],
      ['completed', 'busy'],
      ['failed', 'busy'],
      ['cancelled', 'busy'],
    ]);
  });

  it('is told by their switch otherwise', () => {
    expect(availabilities.map((availability) => standingOf(aMember({ availability })))).toEqual([
      'online',
      'busy',
      'offline',
    ]);
  });

  it('orders the team, and names decide between equals', () => {
    const team = [
      aMember({ id: 'off', displayName: 'Ada', availability: 'offline' }),
      aMember({ id: 'b', displayName: 'Bo' }),
      aMember({ id: 'a', displayName: 'Abel' }),
      aMember({ id: 'talk', displayName: 'Zoe', call: aCall() }),
      aMember({ id: 'ring', displayName: 'Yan', call: aCall({ status: 'calling_provider' }) }),
    ];
    expect(inOrder(team).map(({ id }) => id)).toEqual(['ring', 'talk', 'a', 'b', 'off']);
  });
});
