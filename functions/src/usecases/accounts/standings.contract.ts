import type { ProfileDocument } from '@sos/contracts/providers';
import type { UserDocument } from '@sos/contracts/users';
import { DomainError } from '@sos/domain/shared/domain-error';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { beforeEach, expect, it } from 'vitest';
import type { Standings } from './standing-ports.ts';

interface World {
  readonly standings: Standings;
  readonly addUser: (uid: string, user: UserDocument) => Promise<void>;
  readonly addProfile: (uid: string, profile: ProfileDocument) => Promise<void>;
  readonly userOf: (uid: string) => Promise<UserDocument | undefined>;
  readonly profileOf: (uid: string) => Promise<ProfileDocument | undefined>;
  /** The ids of what admins wrote down. */
  readonly trail: () => Promise<readonly string[]>;
}

const NOW = 7;
const audit = anAuditRecord({ id: 'user-ana-7' });

/** What it does when somebody is gone. */
function goneContract(world: () => World): void {
  it('a profile whose member is gone is taken out of sight, and no other', async () => {
    await world().addProfile('gone', aProfile());
    for (const uid of ['gone', 'ana', 'nobody']) await world().standings.hideWithoutMember(uid, NOW);
    expect(await world().profileOf('gone')).toMatchObject({ visible: false, availability: 'offline' });
    expect(await world().profileOf('ana')).toMatchObject({ visible: true, availability: 'available' });
  });
}

/** What it does about an account that the platform operates. */
function ownContract(world: () => World): void {
  it('whether the platform operates an account is written with its profile, which stays as it is otherwise', async () => {
    await world().standings.change('ana', () => ({ member: { isAAA: true }, ofPlatform: true, audit }), NOW);
    expect(await world().userOf('ana')).toMatchObject({ isAAA: true });
    expect(await world().profileOf('ana')).toMatchObject({
      ofPlatform: true,
      visible: true,
      availability: 'available',
    });
    await world().standings.change('ana', () => ({ ofPlatform: false, audit: { ...audit, id: 'user-ana-8' } }), NOW);
    expect(await world().profileOf('ana')).toMatchObject({ ofPlatform: false, visible: true });
  });
}

/** What every keeper of standings does. `open` gives one that knows nobody, for each test. */
export function standingsContract(open: () => World): void {
  let world: World;
  beforeEach(async () => {
    world = open();
    await world.addUser('ana', aUser({ role: 'lawyer' }));
    await world.addProfile('ana', aProfile());
  });
  goneContract(() => world);
  ownContract(() => world);

  it('a standing is written with its profile and the trail, or not at all', async () => {
    const member = { status: 'suspended', hidProfile: true } as const;
    const after = await world.standings.change('ana', () => ({ member, visible: false, audit }), NOW);
    expect(after.member).toMatchObject(member);
    expect(await world.userOf('ana')).toMatchObject({ role: 'lawyer', ...member });
    expect(await world.profileOf('ana')).toMatchObject({ visible: false, availability: 'offline' });
    expect(await world.trail()).toEqual([audit.id]);
    const refused = world.standings.change(
      'ana',
      () => {
        throw new DomainError('conflict', 'changed');
      },
      NOW,
    );
    await expect(refused).rejects.toMatchObject({ reason: 'changed' });
    expect(await world.trail()).toEqual([audit.id]);
  });

  it('a profile that is shown again stays offline', async () => {
    await world.standings.change('ana', () => ({ visible: false, audit }), NOW);
    await world.standings.change('ana', () => ({ visible: true, audit: { ...audit, id: 'user-ana-8' } }), NOW);
    expect(await world.profileOf('ana')).toMatchObject({ visible: true, availability: 'offline' });
  });

  it('the list begins empty, and rises with each change', async () => {
    expect(await world.standings.book()).toMatchObject({ whitelist: [], revision: 0 });
    await world.addUser('irma', aUser({ role: 'admin' }));
    await world.standings.change('irma', () => ({ whitelist: ['irma'], audit }), NOW);
    const book = await world.standings.book();
    expect(book).toMatchObject({ whitelist: ['irma'], revision: 1 });
    expect(book.people.get('irma')).toMatchObject({ role: 'admin', status: 'active' });
  });

  it('of two deeds about admins at once the second sees what the first has done', async () => {
    const seen: number[] = [];
    const deed = (id: string) =>
      world.standings.change(
        'ana',
        ({ book }) => {
          seen.push(book.revision);
          return { whitelist: book.whitelist, audit: { ...audit, id } };
        },
        NOW,
      );
    await Promise.all([deed('one'), deed('two')]);
    expect((await world.standings.book()).revision).toBe(2);
    expect(Math.max(...seen)).toBe(1);
  });

  it('of somebody whom nobody knows nothing is written but the trail', async () => {
    const { member, profile } = await world.standings.change('gone', () => ({ audit }), NOW);
    expect([member, profile]).toEqual([undefined, undefined]);
  });
}
