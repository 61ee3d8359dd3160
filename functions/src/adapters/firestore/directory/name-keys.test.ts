import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import { NAME_KEY_VERSION, nameKey } from '@sos/domain/names/name-key';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { beforeEach, expect, it } from 'vitest';
import { makeWriteNameKeys } from '../../../usecases/directory/name-keys.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeDirectory } from './directory-store.ts';
import { makeNameKeys } from './name-keys.ts';

localFirestore();
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const keys = makeNameKeys(noneCorrupt);
const write = makeWriteNameKeys({ keys, log: silent });
let directory: ReturnType<typeof makeDirectory>;
beforeEach(() => void (directory = makeDirectory(noneCorrupt)));

const called = (uid: string, lastName: string, firstName = 'Ana') =>
  put(paths.user(uid), userDocumentSchema, aUser({ lastName, firstName }));
const shown = (uid: string, displayName: string) =>
  put(paths.profile(uid), profileDocumentSchema, aProfile({ displayName, approval: 'approved' }));

/** Through all pages of two, from the one that an admin opens. */
async function uids(order: 'a_to_z' | 'z_to_a'): Promise<string[]> {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const page: Awaited<ReturnType<typeof directory.users>> = await directory.users({ order, after, limit: 2 });
    found.push(...(page?.rows ?? []).map(({ uid }) => uid));
    after = page?.next ?? undefined;
  } while (after !== undefined);
  return found;
}

const people = async () => {
  await called('zola', 'Zola');
  await called('eluard', 'Éluard');
  await called('emery', 'emery');
  await called('wang', '王');
  await called('li', '李');
  await called('ahmad', 'أحمد');
};

it('nobody is left out of a list by name while some have no key, and once all have one they stand in its order', async () => {
  await people();
  const before = await uids('a_to_z');
  expect(before.toSorted()).toEqual(['ahmad', 'eluard', 'emery', 'li', 'wang', 'zola']);
  expect(before[0]).toBe('zola');
  await write();
  expect(await uids('a_to_z')).toEqual(['eluard', 'emery', 'zola', 'ahmad', 'li', 'wang']);
  expect(await uids('z_to_a')).toEqual(['wang', 'li', 'ahmad', 'zola', 'emery', 'eluard']);
});

it('providers stand in the order of their names, under each filter', async () => {
  await shown('b', 'bela');
  await shown('a', 'Ádám');
  await shown('z', 'Zoe');
  await write();
  const list = async (filters: object) => {
    const page = await directory.providers({ order: 'a_to_z', after: undefined, limit: 9, ...filters });
    return page?.rows.map(({ uid }) => uid);
  };
  expect(await list({})).toEqual(['a', 'b', 'z']);
  expect(await list({ approval: 'approved' })).toEqual(['a', 'b', 'z']);
});

it('a walk goes on where the one before stopped, and is made once', async () => {
  await people();
  await keys.save({ version: NAME_KEY_VERSION, at: 'users', after: 'li' });
  await write();
  const keyed = async (uid: string) => (await db().doc(paths.user(uid)).get()).get('nameKey') as unknown;
  expect([await keyed('ahmad'), await keyed('wang')]).toEqual([undefined, nameKey('王', 'Ana')]);
  await write();
  expect(await keyed('ahmad')).toBeUndefined();
  expect(await keys.walked()).toEqual({ version: NAME_KEY_VERSION, at: null, after: null });
});

it('keys of an older version are written anew, and those of a newer one are left alone and not listed by', async () => {
  await people();
  await keys.save({ version: NAME_KEY_VERSION + 1, at: null, after: null });
  await write();
  expect((await db().doc(paths.user('zola')).get()).get('nameKey')).toBeUndefined();
  expect((await uids('a_to_z'))[0]).toBe('zola');
});

it('a key follows the name, and whoever is gone has none', async () => {
  await called('ana', 'Zola');
  await keys.keep('users', 'ana');
  await called('ana', 'Abel');
  await Promise.all([keys.keep('users', 'ana'), keys.keep('users', 'ana'), keys.keep('users', 'nobody')]);
  expect((await db().doc(paths.user('ana')).get()).get('nameKey')).toBe(nameKey('Abel', 'Ana'));
  expect((await db().doc(paths.user('nobody')).get()).exists).toBe(false);
});
