import type { Person } from '@sos/domain/accounts/in-office';
import { aProfile } from '@sos/testing/a-profile';
import { describe, expect, it } from 'vitest';
import { MemoryStandings } from '../testing/memory-standings.ts';
import { makeFollowMember } from './follow-member.ts';

const active: Person = { role: 'client', status: 'active' };
const suspended: Person = { ...active, status: 'suspended' };

/** Follows changes of somebody who is as `now` says by the time that the change is told. */
function aFollower(now: Person | undefined) {
  const done: string[] = [];
  const does = (what: string) => async (uid: string) => void done.push(`${what} ${uid}`);
  const standings = new MemoryStandings();
  standings.profiles.set('nora', aProfile());
  const memberships = {
    find: async () => now && { role: 'client', status: now.status, approval: null, ...(now.role !== 'client' && now) },
  };
  const follow = makeFollowMember({
    syncClaims: does('claims of'),
    liftSuspension: does('lifts'),
    cancelBookingsOf: does('cancels of'),
    memberships,
    standings,
    clock: { now: () => 7 },
  });
  return { ...follow, standings, done };
}

describe('whoever loses their standing or role', () => {
  it.each([
    ['suspended', suspended],
    ['given another role', { ...active, role: 'chatter' }],
  ])('by being %s loses what is booked', async (_, after) => {
    const { endOfBookings, done } = aFollower(after);
    await endOfBookings({ uid: 'nora', before: active, after });
    expect(done).toEqual(['cancels of nora']);
  });

  it('and has it back by the time that this is told keeps what they have booked since', async () => {
    const { endOfBookings, done } = aFollower(active);
    await endOfBookings({ uid: 'nora', before: active, after: suspended });
    expect(done).toEqual([]);
  });

  it('and is gone by then loses it too', async () => {
    const { endOfBookings, done } = aFollower(undefined);
    await endOfBookings({ uid: 'nora', before: active, after: suspended });
    expect(done).toEqual(['cancels of nora']);
  });
});

describe('whoever is deleted', () => {
  it('is shown no more, and loses what is booked', async () => {
    const { endOfMember, standings, done } = aFollower(undefined);
    await endOfMember({ uid: 'nora', before: active, after: undefined });
    expect(standings.profiles.get('nora')).toMatchObject({ visible: false, availability: 'offline' });
    expect(done).toEqual(['cancels of nora']);
  });
});

it('a change that takes nothing cancels nothing, and lets nobody in', async () => {
  const { endOfBookings, endOfMember, endOfSuspension, done } = aFollower(active);
  const change = { uid: 'nora', before: active, after: active };
  await Promise.all([endOfBookings(change), endOfMember(change), endOfSuspension(change)]);
  expect(done).toEqual([]);
});

it('whose suspension is over is let in', async () => {
  const { endOfSuspension, done } = aFollower(active);
  await endOfSuspension({ uid: 'nora', before: suspended, after: active });
  expect(done).toEqual(['lifts nora']);
});
