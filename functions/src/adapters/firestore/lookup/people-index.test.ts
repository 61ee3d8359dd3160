import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { ownedNumberSchema } from '@sos/contracts/phones';
import { userDocumentSchema } from '@sos/contracts/users';
import { aSession } from '@sos/domain/testing/a-session';
import { expect, it } from 'vitest';
import { peopleIndexContract } from '../../../usecases/lookup/people-index.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeCallFinder, makePeopleIndex } from './people-index.ts';

localFirestore();
const people = makePeopleIndex((e164) => `line-of-${e164}`, noneCorrupt);

peopleIndexContract(() => ({
  people,
  put: async (uid, user) => {
    if (user) await put(paths.user(uid), userDocumentSchema, user);
    else await db().doc(paths.user(uid)).delete();
  },
}));

it('a number leads to whose account has proved it', async () => {
  await put(paths.provedNumber('line-of-+33612345678'), ownedNumberSchema, { ownerId: 'ada' });
  expect(await people.ownerOf('+33612345678')).toBe('ada');
  expect(await people.ownerOf('+33600000000')).toBeUndefined();
});

it('calls are found by the beginning of their id', async () => {
  for (const id of ['abcd-1', 'abcd-2', 'abce-1']) {
    await put(paths.session(id), sessionDocumentSchema, { ...aSession(), id });
  }
  const calls = makeCallFinder(noneCorrupt);
  expect((await calls.beginning('abcd', 5)).map(({ id }) => id)).toEqual(['abcd-1', 'abcd-2']);
  expect(await calls.beginning('abcd', 1)).toHaveLength(1);
});
