import type { InvitationDocument } from '@sos/contracts/agencies';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { UserDocument } from '@sos/contracts/users';
import { nextRequest } from '@sos/domain/agencies/next-request';
import { aRequest } from '@sos/domain/testing/a-request';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { beforeEach, describe, expect, it } from 'vitest';
import { endMembership, joining } from './join-and-leave.ts';
import { memberNow } from './member-of.ts';
import type { Agencies, BookingRequests, DayBook } from './ports.ts';

interface World {
  readonly agencies: Agencies;
  readonly requests: BookingRequests;
  readonly days: DayBook;
  readonly putUser: (uid: string, user: UserDocument) => Promise<void>;
  readonly putProfile: (uid: string, profile: ProfileDocument) => Promise<void>;
  readonly userOf: (uid: string) => Promise<UserDocument | undefined>;
}

const NOW = Date.UTC(2026, 0, 5, 12);
const invitationOf = (agencyId: string, providerId: string): InvitationDocument => ({
  agencyId,
  agencyName: 'Help Abroad',
  address: `${providerId}@example.com`,
  providerId,
  status: 'waiting',
  invitedAt: NOW,
  expiresAt: NOW + 1000,
  answeredAt: null,
});

/** A world for each test, and what tests do in it. */
function stage(open: () => World) {
  let world = open();
  const invite = async (agencyId: string, providerId: string) => {
    const invitationId = `${agencyId}-${providerId}`;
    await world.agencies.changeInvitation(invitationId, () => invitationOf(agencyId, providerId));
    return { agencyId, providerId, invitationId };
  };
  const join = async (agencyId: string, providerId: string) => {
    const ids = await invite(agencyId, providerId);
    const wish = { ...ids, maySwitchOff: false, now: NOW };
    await world.agencies.changeMembership(ids, (state) => joining(state, wish));
  };
  const membersOf = async (id: string) => (await world.agencies.members(id)).map(({ providerId }) => providerId);
  beforeEach(async () => {
    world = open();
    for (const uid of ['help', 'other']) await world.putUser(uid, aUser({ role: 'agency_manager' }));
    for (const uid of ['p-1', 'p-2']) {
      await world.putUser(uid, aUser({ role: 'lawyer' }));
      await world.putProfile(uid, aProfile({ displayName: uid }));
    }
  });
  return { of: () => world, invite, join, membersOf };
}
type Stage = ReturnType<typeof stage>;

/** What every store of agencies does. `open` gives an empty one, for each test. */
export function agenciesContract(open: () => World): void {
  const set = stage(open);
  belonging(set);
  invitations(set);
  requests(set);
  days(set);
}

function belonging({ of, join, membersOf }: Stage): void {
  describe('belonging to an agency', () => {
    it('is written with the agency, its manager and the invitation as one', async () => {
      await join('help', 'p-1');
      await join('help', 'p-2');
      expect(await membersOf('help')).toEqual(['p-1', 'p-2']);
      expect(await of().agencies.find('help')).toMatchObject({ name: 'Help Abroad', memberIds: ['p-1', 'p-2'] });
      expect((await of().userOf('help'))?.linkedProviderIds).toEqual(['p-1', 'p-2']);
      expect((await of().agencies.invitation('help-p-1'))?.status).toBe('accepted');
    });

    it('is of one agency at a time, also where two are joined at once', async () => {
      const both = await Promise.allSettled([join('help', 'p-1'), join('other', 'p-1')]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect([...(await membersOf('help')), ...(await membersOf('other'))]).toEqual(['p-1']);
    });

    it('is listed with all agencies, page by page, by their names', async () => {
      const named = (name: string) => ({ name, shareBusyStatus: false, memberIds: [] });
      for (const [id, name] of [
        ['help', 'B'],
        ['other', 'A'],
        ['third', 'C'],
      ] as const) {
        await of().agencies.save(id, () => named(name));
      }
      const first = await of().agencies.page({ cursor: null, limit: 2 });
      expect(first.items.map(({ id }) => id)).toEqual(['other', 'help']);
      const rest = await of().agencies.page({ cursor: first.next, limit: 2 });
      expect(rest).toMatchObject({ items: [{ id: 'third', name: 'C' }], next: null });
    });

    it('ends everywhere as one, and what happens afterwards is not seen', async () => {
      await join('help', 'p-1');
      expect(await endMembership(of().agencies, { agencyId: 'help', providerId: 'p-1', by: 'member' }, NOW)).toBe(true);
      expect(await membersOf('help')).toEqual([]);
      expect((await of().userOf('help'))?.linkedProviderIds).toEqual([]);
      await of().agencies.follow({ providerId: 'p-1', sessionId: null }, (member, facts) =>
        memberNow({ ...member, agencyId: 'help' }, facts, NOW),
      );
      expect(await membersOf('help')).toEqual([]);
      expect(await endMembership(of().agencies, { agencyId: 'help', providerId: 'p-1', by: 'member' }, NOW)).toBe(
        false,
      );
    });

    it('shows the profile as it is now', async () => {
      await join('help', 'p-1');
      await of().putProfile('p-1', aProfile({ displayName: 'Anew', availability: 'busy' }));
      await of().agencies.follow({ providerId: 'p-1', sessionId: 'none' }, (member, facts) =>
        memberNow(member, facts, NOW + 5),
      );
      const seen = await of().agencies.member('p-1');
      expect(seen).toMatchObject({ displayName: 'Anew', availability: 'busy', availableSince: NOW + 5, call: null });
    });
  });
}

function invitations({ of, invite }: Stage): void {
  it('invitations are found by both sides', async () => {
    await invite('help', 'p-1');
    await invite('other', 'p-1');
    expect((await of().agencies.invitationsOf('help')).map(({ id }) => id)).toEqual(['help-p-1']);
    expect((await of().agencies.invitationsTo('p-1')).map(({ id }) => id).toSorted()).toEqual([
      'help-p-1',
      'other-p-1',
    ]);
    expect(await of().agencies.changeInvitation('help-p-1', () => undefined)).toMatchObject({ status: 'waiting' });
  });
}

function requests({ of }: Stage): void {
  describe('requests', () => {
    const accept = (memberId: string) =>
      of().requests.change('r-1', (before) =>
        nextRequest(before, { type: 'accepted', memberId, isAssigned: false, at: NOW }),
      );

    it('are made once, and accepted once of two who do so at once', async () => {
      expect(await of().requests.createOnce(aRequest({ id: 'r-1', agencyId: 'help' }))).toBe(true);
      expect(await of().requests.createOnce(aRequest({ id: 'r-1', agencyId: 'other' }))).toBe(false);
      const after = await Promise.all([accept('p-1'), accept('p-2')]);
      expect(new Set(after.map((request) => request?.acceptedBy)).size).toBe(1);
      expect(await of().requests.change('none', (before) => before)).toBeUndefined();
    });

    it('are found by their agency while they are open, and by their client once somebody accepted', async () => {
      await of().requests.createOnce(aRequest({ id: 'r-1', agencyId: 'help', clientId: 'nora' }));
      await of().requests.createOnce(aRequest({ id: 'r-2', agencyId: 'help', status: 'lapsed' }));
      expect((await of().requests.openOf('help')).map(({ id }) => id)).toEqual(['r-1']);
      expect(await of().requests.acceptedFor('nora')).toEqual([]);
      const due = { type: 'due', ranked: ['p-1'], at: NOW } as const;
      await of().requests.change('r-1', (before) => nextRequest(before, { ...due, at: before.createdAt }));
      expect((await of().requests.offeredTo('p-1', 'help')).map(({ id }) => id)).toEqual(['r-1']);
      expect(await of().requests.offeredTo('p-1', 'other')).toEqual([]);
      await accept('p-1');
      expect((await of().requests.acceptedFor('nora')).map(({ id }) => id)).toEqual(['r-1']);
    });
  });
}

function days({ of }: Stage): void {
  it('days are counted anew each time, and found by their dates', async () => {
    const figures = {
      calls: 1,
      answered: 1,
      missed: 0,
      talkedSeconds: 60,
      ratings: 0,
      ratingSum: 0,
      earned: { EUR: 5 },
    };
    for (const day of ['2026-01-05', '2026-01-06', '2026-01-08']) {
      await of().days.count('p-1', day, () => ({ ...figures, countedAt: NOW }));
    }
    await of().days.count('p-1', '2026-01-06', ({ calls }) => ({ ...figures, calls: calls.length, countedAt: NOW }));
    const found = await of().days.days('p-1', '2026-01-05', '2026-01-07');
    expect(found.map(({ day, calls }) => [day, calls])).toEqual([
      ['2026-01-05', 1],
      ['2026-01-06', 0],
    ]);
  });
}
