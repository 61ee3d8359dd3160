import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { membersContract } from '../../../usecases/accounts/members.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeEmailChanges, makeMembers, makeMemberships } from './member-store.ts';

localFirestore();
const members = makeMembers(noneCorrupt);

describe('members in Firestore', () => {
  membersContract(() => ({
    members,
    memberships: makeMemberships(noneCorrupt),
    changes: makeEmailChanges(noneCorrupt),
    approve: (uid, approval) => put(paths.profile(uid), profileDocumentSchema, aProfile({ approval })),
  }));
});

it('what a newer release wrote beside a member’s fields stays through a change', async () => {
  await members.createOnce('ana', aUser());
  const stored = db().doc(paths.user('ana'));
  await stored.update({ ofLater: 1, locale: 'xx' });
  await members.change('ana', { country: 'TH' });
  expect((await stored.get()).data()).toMatchObject({ ofLater: 1, locale: 'xx', country: 'TH' });
});

it('a standing that only a newer release knows opens nothing', async () => {
  await members.createOnce('ana', aUser());
  await db().doc(paths.user('ana')).update({ status: 'frozen' });
  expect((await members.find('ana'))?.status).toBe('suspended');
});
