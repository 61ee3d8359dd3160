import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeFraudNotes } from './fraud-notes.ts';
import { makeReferrals } from './referral-store.ts';

localFirestore();

const notes = makeFraudNotes(noneCorrupt);
const stands = (uid: string, status: 'active' | 'suspended') =>
  put(paths.user(uid), userDocumentSchema, aUser({ role: 'chatter', status }));
const note = (affiliateId: string, otherId: string) =>
  makeReferrals(noneCorrupt).noteFraud({
    affiliateId,
    programme: 'chatter',
    otherId,
    rule: 'same_device',
    at: Date.UTC(2026, 0, 5),
  });

describe('what an affiliate earns', () => {
  it('goes on for who is in good standing, and is held while they are suspended, gone, or noted', async () => {
    expect(await notes.isFlagged('cleo')).toBe(true);
    await stands('cleo', 'suspended');
    expect(await notes.isFlagged('cleo')).toBe(true);
    await stands('cleo', 'active');
    expect(await notes.isFlagged('cleo')).toBe(false);
    await note('cleo', 'nora');
    expect(await notes.isFlagged('cleo')).toBe(true);
    expect(await notes.isFlagged('somebody')).toBe(true);
  });

  it('is found to be held among that of many, each for their own reason and nobody for another’s', async () => {
    const all = Array.from({ length: 65 }, (_, index) => `uid-${index}`);
    for (const uid of all.slice(0, 64)) await stands(uid, uid === 'uid-40' ? 'suspended' : 'active');
    await note('uid-3', 'nora');
    await note('uid-3', 'lena');
    await note('uid-63', 'nora');
    expect([...(await notes.flaggedAmong(all))].toSorted()).toEqual(['uid-3', 'uid-40', 'uid-63', 'uid-64']);
    expect([...(await notes.flaggedAmong([]))]).toEqual([]);
  });
});
