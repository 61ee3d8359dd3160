import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeSetOwnAccount } from './own-account.ts';
import { MemoryStandings } from '../testing/memory-standings.ts';
import {
  makeEditWhitelist,
  makeGetWhitelist,
  makeSetRole,
  makeSuspendAffiliate,
  makeUpdateUserStatus,
} from './change-standing.ts';
import { makeGrantFirstAdmin } from './grant-first-admin.ts';
import type { SignIn } from './ports.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const hans = { ...irma, uid: 'hans' };
const reason = 'They asked for it.';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let memory: MemoryStandings;
let now: number;
let followed: string[];
let fails: boolean;
const unproved = new Set<string>();
beforeEach(() => {
  memory = new MemoryStandings();
  now = 100;
  followed = [];
  fails = false;
  unproved.clear();
  for (const uid of ['irma', 'hans']) memory.users.set(uid, aUser({ role: 'admin' }));
  memory.users.set('nora', aUser({ role: 'client' }));
  memory.users.set('ana', aUser({ role: 'lawyer' }));
  memory.profiles.set('ana', aProfile());
  memory.list = { uids: ['irma', 'hans'], revision: 3 };
});

function signInOf(uid: string): SignIn | undefined {
  const signIn = { emailConfirmed: !unproved.has(uid), hasPassword: true, hasGoogle: false, disabled: false };
  const claims = { role: 'client', isAdmin: false, applying: false } as const;
  return memory.users.has(uid) ? { uid, email: `${uid}@example.com`, ...signIn, claims } : undefined;
}

function desk() {
  const needs = {
    standings: memory,
    clock: { now: () => (now += 1) },
    log: silent,
    follow: async (uid: string) => {
      followed.push(uid);
      if (fails) throw new Error('14 UNAVAILABLE');
    },
  };
  return {
    status: checkAnswers('adminUpdateUserStatus', makeUpdateUserStatus(needs)),
    affiliate: checkAnswers('adminSuspendAffiliate', makeSuspendAffiliate(needs)),
    role: checkAnswers('adminSetRole', makeSetRole({ ...needs, registry: { find: async (uid) => signInOf(uid) } })),
    own: checkAnswers('adminSetOwnAccount', makeSetOwnAccount(needs)),
    list: checkAnswers('adminGetWhitelist', makeGetWhitelist(needs)),
    edit: checkAnswers('adminEditWhitelist', makeEditWhitelist(needs)),
    grant: makeGrantFirstAdmin({
      ...needs,
      registry: {
        findByEmail: async (email: string) => {
          const uid = email.split('@')[0] ?? '';
          return signInOf(uid);
        },
      },
    }),
  };
}

describe('an admin', () => {
  it('makes nobody an admin whose address is not confirmed, and gives them other roles', async () => {
    const { role } = desk();
    unproved.add('nora');
    const asked = { uid: 'nora', role: 'admin', was: 'client', reason } as const;
    await expect(role(irma, asked)).rejects.toMatchObject({ reason: 'address_unconfirmed' });
    expect(memory.users.get('nora')).toMatchObject({ role: 'client' });
    await role(irma, { ...asked, role: 'blogger' });
    unproved.clear();
    await expect(role(irma, { ...asked, was: 'blogger' })).resolves.toEqual({ role: 'admin' });
    await expect(role(irma, { ...asked, uid: 'nobody' })).rejects.toMatchObject({ reason: 'not_found' });
  });

  it('suspends somebody, whom nobody can book meanwhile, and restores them as they were', async () => {
    const { status } = desk();
    expect(await status(irma, { uid: 'ana', status: 'suspended', reason })).toEqual({ status: 'suspended' });
    expect(memory.users.get('ana')).toMatchObject({ status: 'suspended', role: 'lawyer' });
    expect(memory.profiles.get('ana')).toMatchObject({ visible: false, availability: 'offline' });
    const [suspension] = memory.trail.list().map(({ id }) => id);
    expect(await status(hans, { uid: 'ana', status: 'active', reason, undoes: suspension })).toEqual({
      status: 'active',
    });
    expect(memory.profiles.get('ana')).toMatchObject({ visible: true, availability: 'offline' });
    expect(memory.trail.list()).toMatchObject([
      {
        adminId: 'irma',
        action: 'adminUpdateUserStatus',
        before: { status: 'active' },
        after: { status: 'suspended' },
        reason,
      },
      { adminId: 'hans', before: { status: 'suspended' }, after: { status: 'active' }, undoes: suspension },
    ]);
    expect(followed).toEqual(['ana', 'ana']);
  });

  it('counts the account of a provider as our own team and takes that back, once each, and nobody else’s', async () => {
    const { own } = desk();
    expect(await own(irma, { uid: 'ana', isOwn: true, reason })).toEqual({ isOwn: true });
    expect(memory.users.get('ana')).toMatchObject({ isAAA: true, status: 'active', role: 'lawyer' });
    expect(memory.profiles.get('ana')).toMatchObject({ ofPlatform: true, visible: true });
    await expect(own(hans, { uid: 'ana', isOwn: true, reason })).rejects.toMatchObject({ reason: 'changed' });
    const [first] = memory.trail.list().map(({ id }) => id);
    await own(hans, { uid: 'ana', isOwn: false, reason, undoes: first });
    expect(memory.users.get('ana')).toMatchObject({ isAAA: false });
    expect(memory.profiles.get('ana')).toMatchObject({ ofPlatform: false });
    await expect(own(irma, { uid: 'nora', isOwn: true, reason })).rejects.toMatchObject({ reason: 'not_found' });
    await expect(own(irma, { uid: 'irma', isOwn: true, reason })).rejects.toMatchObject({ reason: 'own_account' });
    expect(memory.trail.list()).toMatchObject([
      { action: 'adminSetOwnAccount', before: { isOwn: false }, after: { isOwn: true }, undoes: null },
      { adminId: 'hans', before: { isOwn: true }, after: { isOwn: false }, undoes: first },
    ]);
    expect(followed).toEqual(['ana', 'ana']);
  });

  it('suspends an affiliate and nobody else, under a name of its own in the trail', async () => {
    const { affiliate } = desk();
    memory.users.set('cleo', aUser({ role: 'chatter' }));
    expect(await affiliate(irma, { uid: 'cleo', status: 'suspended', reason })).toEqual({ status: 'suspended' });
    const again = affiliate(hans, { uid: 'cleo', status: 'suspended', reason });
    await expect(again).rejects.toMatchObject({ reason: 'changed' });
    const lawyer = affiliate(irma, { uid: 'ana', status: 'suspended', reason });
    await expect(lawyer).rejects.toMatchObject({ reason: 'not_found' });
    expect(memory.trail.list().map(({ action, subjectId }) => [action, subjectId])).toEqual([
      ['adminSuspendAffiliate', 'cleo'],
    ]);
    expect(followed).toEqual(['cleo']);
  });

  it('gives another role, with which a profile comes and goes', async () => {
    const { role } = desk();
    await role(irma, { uid: 'ana', role: 'client', was: 'lawyer', reason });
    expect(memory.profiles.get('ana')).toMatchObject({ visible: false });
    await role(irma, { uid: 'ana', role: 'lawyer', was: 'client', reason });
    expect(memory.profiles.get('ana')).toMatchObject({ visible: true });
    await role(irma, { uid: 'nora', role: 'agency_manager', was: 'client', reason });
    expect(memory.users.get('nora')?.role).toBe('agency_manager');
  });

  it('makes no expatriate of a lawyer whose profile was checked, and one of whoever has handed nothing in', async () => {
    const { role } = desk();
    const fixed = { reason: 'kind_fixed' };
    await expect(role(irma, { uid: 'ana', role: 'expat', was: 'lawyer', reason })).rejects.toMatchObject(fixed);
    await role(irma, { uid: 'ana', role: 'client', was: 'lawyer', reason });
    await expect(role(irma, { uid: 'ana', role: 'expat', was: 'client', reason })).rejects.toMatchObject(fixed);
    memory.users.set('leo', aUser({ role: 'lawyer' }));
    await role(irma, { uid: 'leo', role: 'expat', was: 'lawyer', reason });
    expect(memory.users.get('leo')?.role).toBe('expat');
  });

  it('who comes second is told, and writes nothing', async () => {
    const { status, role, edit } = desk();
    await status(irma, { uid: 'nora', status: 'suspended', reason });
    await role(irma, { uid: 'ana', role: 'client', was: 'lawyer', reason });
    await edit(irma, { uid: 'hans', listed: false, revision: 3, reason });
    const late = { reason: 'changed' };
    await expect(status(hans, { uid: 'nora', status: 'suspended', reason })).rejects.toMatchObject(late);
    memory.list = { uids: ['irma', 'hans'], revision: 5 };
    await expect(role(hans, { uid: 'ana', role: 'expat', was: 'lawyer', reason })).rejects.toMatchObject(late);
    await expect(edit(hans, { uid: 'irma', listed: false, revision: 3, reason })).rejects.toMatchObject(late);
    await expect(status(hans, { uid: 'nora', status: 'suspended', reason })).rejects.toMatchObject(late);
    expect(memory.trail.size).toBe(3);
  });

  it('decides about nobody who is not there, and not about themselves', async () => {
    const { status, role, edit } = desk();
    await expect(status(irma, { uid: 'gone', status: 'suspended', reason })).rejects.toMatchObject({
      reason: 'not_found',
    });
    const own = { reason: 'own_account' };
    await expect(status(irma, { uid: 'irma', status: 'suspended', reason })).rejects.toMatchObject(own);
    await expect(role(irma, { uid: 'irma', role: 'client', was: 'admin', reason })).rejects.toMatchObject(own);
    await expect(edit(irma, { uid: 'irma', listed: false, revision: 3, reason })).rejects.toMatchObject(own);
    expect(memory.trail.size).toBe(0);
  });

  it.each(['status', 'role', 'list'] as const)(
    'is always left: of two who put each other out by %s one stays',
    async (way) => {
      const all = desk();
      const out = (admin: typeof irma, uid: string) => {
        if (way === 'status') return all.status(admin, { uid, status: 'suspended', reason });
        if (way === 'role') return all.role(admin, { uid, role: 'client', was: 'admin', reason });
        return all.edit(admin, { uid, listed: false, revision: 3, reason });
      };
      const both = await Promise.allSettled([out(irma, 'hans'), out(hans, 'irma')]);
      expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
      expect(memory.list.uids).toContain('irma');
      expect(memory.users.get('irma')).toMatchObject({ role: 'admin', status: 'active' });
    },
  );

  it('puts on the list only who is an admin', async () => {
    const { role, edit, list } = desk();
    const { revision } = await list(irma, {});
    const early = edit(irma, { uid: 'nora', listed: true, revision, reason });
    await expect(early).rejects.toMatchObject({ reason: 'not_found' });
    await role(irma, { uid: 'nora', role: 'admin', was: 'client', reason });
    const seen = (await list(irma, {})).revision;
    const { uids } = await edit(irma, { uid: 'nora', listed: true, revision: seen, reason });
    expect(uids).toEqual(['irma', 'hans', 'nora']);
    expect((await list(irma, {})).uids).toEqual(uids);
  });

  it('has done it also where claims can only follow later', async () => {
    fails = true;
    expect(await desk().status(irma, { uid: 'nora', status: 'suspended', reason })).toEqual({ status: 'suspended' });
  });
});

describe('the command', () => {
  it('makes the first admin, written down, and on the list', async () => {
    memory.list = { uids: [], revision: 0 };
    for (const uid of ['irma', 'hans']) memory.users.delete(uid);
    const { grant, role } = desk();
    expect(await grant('Nora@example.com')).toBe('granted');
    expect(memory.users.get('nora')).toMatchObject({ role: 'admin', status: 'active' });
    expect(memory.list.uids).toEqual(['nora']);
    expect(memory.trail.list()).toMatchObject([{ action: 'grant', subjectId: 'nora' }]);
    const nora = { ...irma, uid: 'nora' };
    expect(await role(nora, { uid: 'ana', role: 'admin', was: 'lawyer', reason })).toEqual({ role: 'admin' });
  });

  it('makes none once there is one, nor of an address that nobody has', async () => {
    const { grant } = desk();
    expect(await grant('nora@example.com')).toBe('there_is_an_admin');
    expect(await grant('nobody@example.com')).toBe('no_such_account');
    expect(memory.users.get('nora')?.role).toBe('client');
    expect(memory.trail.size).toBe(0);
  });

  it('makes one where every admin is suspended', async () => {
    for (const uid of ['irma', 'hans']) memory.users.set(uid, aUser({ role: 'admin', status: 'suspended' }));
    expect(await desk().grant('hans@example.com')).toBe('granted');
    expect(memory.users.get('hans')).toMatchObject({ status: 'active' });
  });
});
