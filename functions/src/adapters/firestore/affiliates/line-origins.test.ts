import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';
import { expect, it } from 'vitest';
import { makeDeedLog } from '../audit/audit-documents.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { db } from '../shared/db.ts';
import { ConditionalWrites } from '../shared/optimistic.ts';
import { affiliateProfiles } from './affiliate-documents.ts';
import { makeFriends } from './console-store.ts';
import { makeLineOrigins } from './line-origins.ts';
import { makeClicks } from './referral-store.ts';

localFirestore();

it('lines are told when their clicks were and what was written about them, as far as it is known', async () => {
  const click = {
    id: 'click-1',
    code: 'ABCD2345',
    affiliateId: 'ana',
    at: 5,
    network: 'n',
    device: 'd',
    source: 'forum',
  };
  await makeClicks(noneCorrupt).note(click);
  const about = { adminId: 'irma', action: 'adminAdjustCommission', subjectKind: 'user', subjectId: 'ana' } as const;
  const entry = { ...about, before: null, after: null, reason: 'A slip.', at: 5, undoes: null };
  await makeDeedLog().note({ id: 'adjustment_1', ...entry });
  const origins = makeLineOrigins(noneCorrupt);
  expect([...(await origins.clicks(['click-1', 'gone']))]).toEqual([['click-1', { at: 5, source: 'forum' }]]);
  expect([...(await origins.notes(['adjustment_1', 'gone']))]).toEqual([['adjustment_1', 'A slip.']]);
  expect((await origins.clicks([])).size).toBe(0);
});

it('those who refer friends are listed page by page, the newest first', async () => {
  const writes = new ConditionalWrites();
  for (const [uid, createdAt] of [
    ['ana', 1],
    ['bea', 3],
    ['cy', 2],
  ] as const)
    affiliateProfiles.general.create(writes, affiliateProfiles.general.ref(uid), anAffiliateProfile({ createdAt }));
  await writes.commit();
  const friends = makeFriends(noneCorrupt);
  expect(await friends.page({ after: undefined, limit: 2 })).toEqual({ uids: ['bea', 'cy'], next: 'cy' });
  expect(await friends.page({ after: 'cy', limit: 2 })).toEqual({ uids: ['ana'], next: null });
  expect(await friends.page({ after: 'nobody', limit: 2 })).toBeUndefined();
  expect((await db().collection('affiliate_members').get()).size).toBe(3);
});
