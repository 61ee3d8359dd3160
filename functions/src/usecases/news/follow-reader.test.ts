import type { UserDocument } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { beforeEach, expect, it } from 'vitest';
import { MemoryAccounts } from '../testing/memory-accounts.ts';
import { makeFollowReader } from './follow-reader.ts';

const agreed = aUser({ email: 'nora@example.com', locale: 'fr', news: { agreed: true, at: 1 } });
const { news: _news, ...silent } = agreed;

let people: MemoryAccounts;
let readers: Map<string, string>;
beforeEach(() => {
  people = new MemoryAccounts();
  readers = new Map();
});

/** The document of Nora becomes another, and the list is told of it, twice. */
async function becomes(before: UserDocument | undefined, after: UserDocument | undefined): Promise<void> {
  if (after) people.documents.set('nora', after);
  else people.documents.delete('nora');
  const follow = makeFollowReader({
    members: people.members,
    clock: { now: () => 9 },
    list: {
      standing: async (email) => {
        const known = readers.get(email);
        return known === undefined || known === 'left' ? known : 'reads';
      },
      enter: async ({ email, locale }) => void readers.set(email, locale),
      leave: async (email) => void (readers.has(email) && readers.set(email, 'left')),
      forget: async (email) => void readers.delete(email),
    },
  });
  for (const _time of [1, 2]) await follow('nora', { before, after });
}

it('takes a member who agrees, in their language, and nobody else', async () => {
  await becomes(undefined, silent);
  expect(readers.size).toBe(0);
  await becomes(silent, agreed);
  expect([...readers]).toEqual([['nora@example.com', 'fr']]);
});

it('lets go of whoever agrees no more, and keeps nothing of whoever is gone', async () => {
  await becomes(silent, agreed);
  const refused = { ...agreed, news: { agreed: false, at: 2 } };
  await becomes(agreed, refused);
  expect([...readers]).toEqual([['nora@example.com', 'left']]);
  await becomes(refused, { ...agreed, news: { agreed: true, at: 3 } });
  expect([...readers]).toEqual([['nora@example.com', 'fr']]);
  await becomes(agreed, undefined);
  expect(readers.size).toBe(0);
});

it('follows somebody to another address', async () => {
  await becomes(silent, agreed);
  await becomes(agreed, { ...agreed, email: 'lind@example.com' });
  expect([...readers]).toEqual([['lind@example.com', 'fr']]);
});

it('enters nobody again who has told the list itself to stop, and knows from then on', async () => {
  readers.set('nora@example.com', 'left');
  await becomes(agreed, { ...agreed, locale: 'de' });
  expect([...readers]).toEqual([['nora@example.com', 'left']]);
  expect(people.documents.get('nora')?.news).toEqual({ agreed: false, at: 9 });
});
