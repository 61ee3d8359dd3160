import type { UserDocument } from '@sos/contracts/users';
import { beforeEach, expect, it } from 'vitest';
import type { EmailChanges, Members, Memberships } from './ports.ts';

interface World {
  readonly members: Members;
  readonly memberships: Memberships;
  readonly changes: EmailChanges;
  /** Stores a profile with this approval. */
  readonly approve: (uid: string, approval: 'pending' | 'approved') => Promise<void>;
}

const member: UserDocument = {
  role: 'lawyer',
  status: 'active',
  firstName: 'Nora',
  lastName: 'Lind',
  email: 'nora@example.com',
  country: 'FR',
  locale: 'fr',
  currency: 'EUR',
  termsVersion: '2026-11',
  termsAcceptedAt: 1,
  createdAt: 2,
};

/** What every keeper of members does. `open` gives one that has none, for each test. */
export function membersContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  it('a member is made once, whoever tries again', async () => {
    const { members } = world;
    const made = await Promise.all([members.createOnce('ana', member), members.createOnce('ana', member)]);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await members.createOnce('ana', { ...member, role: 'admin' })).toBe(false);
    expect(await members.find('ana')).toEqual(member);
    expect(await members.find('bob')).toBeUndefined();
  });

  it('a change keeps what it does not name, and makes nobody', async () => {
    const { members } = world;
    await members.createOnce('ana', member);
    expect(await members.change('ana', { country: 'TH' })).toBe(true);
    expect(await members.change('bob', { country: 'TH' })).toBe(false);
    expect(await members.find('ana')).toEqual({ ...member, country: 'TH' });
    expect(await members.find('bob')).toBeUndefined();
  });

  it('a change from an address that is no longer theirs changes nothing', async () => {
    const { members } = world;
    await members.createOnce('ana', member);
    expect(await members.change('ana', { email: 'new@example.com' }, member.email)).toBe(true);
    expect(await members.change('ana', { email: 'old@example.com' }, member.email)).toBe(false);
    expect((await members.find('ana'))?.email).toBe('new@example.com');
  });

  it('a membership is a member with what became of their application', async () => {
    const { members, memberships, approve } = world;
    await approve('ana', 'approved');
    expect(await memberships.find('ana')).toBeUndefined();
    await members.createOnce('ana', member);
    await members.createOnce('bob', { ...member, role: 'client', status: 'suspended' });
    expect(await memberships.find('ana')).toEqual({ role: 'lawyer', status: 'active', approval: 'approved' });
    expect(await memberships.find('bob')).toEqual({ role: 'client', status: 'suspended', approval: null });
  });

  it('of the addresses that somebody wants the last counts', async () => {
    const { changes } = world;
    const first = { requestId: 'r1', email: 'one@example.com', askedAt: 1 };
    const second = { requestId: 'r2', email: 'two@example.com', askedAt: 2 };
    expect(await changes.find('ana')).toBeUndefined();
    await changes.save('ana', first);
    await changes.save('ana', second);
    expect(await changes.find('ana')).toEqual(second);
    expect(await changes.find('bob')).toBeUndefined();
  });
}
