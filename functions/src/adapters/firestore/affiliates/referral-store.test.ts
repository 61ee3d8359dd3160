import { affiliateCodeSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { referralsContract } from '../../../usecases/affiliates/referrals.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { fraudCaseDocuments, fraudDocuments } from './affiliate-documents.ts';
import { makeClicks, makeCodes, makeFraudNotes, makeReferrals } from './referral-store.ts';

localFirestore();

describe('referrals in Firestore', () => {
  referralsContract(() => ({
    codes: makeCodes(noneCorrupt),
    clicks: makeClicks(noneCorrupt),
    referrals: makeReferrals(noneCorrupt),
    giveCode: (code, owner) => put(paths.affiliateCode(code), affiliateCodeSchema, owner),
    notes: async () => {
      const { docs } = await db().collection('fraud_signals').get();
      const notes = await fraudDocuments.list(docs, noneCorrupt);
      return notes.map(({ value: { isOpen: _isOpen, rule, ...note } }) => ({
        ...note,
        rule: rule === 'same_user' ? rule : ('same_device' as const),
      }));
    },
    cases: async () => {
      const { docs } = await db().collection(paths.fraudCases()).get();
      return (await fraudCaseDocuments.list(docs, noneCorrupt)).map(({ value }) => value);
    },
  }));
});

describe('what an affiliate earns', () => {
  const isFlagged = (uid: string) => makeFraudNotes(noneCorrupt).isFlagged(uid);
  const standing = (status: 'active' | 'suspended') =>
    put(paths.user('cleo'), userDocumentSchema, aUser({ role: 'chatter', status }));

  it('goes on for who is in good standing, and is held while they are suspended, gone, or noted', async () => {
    expect(await isFlagged('cleo')).toBe(true);
    await standing('suspended');
    expect(await isFlagged('cleo')).toBe(true);
    await standing('active');
    expect(await isFlagged('cleo')).toBe(false);
    const note = {
      affiliateId: 'cleo',
      programme: 'chatter',
      otherId: 'nora',
      rule: 'same_device',
      at: Date.UTC(2026, 0, 5),
    } as const;
    await makeReferrals(noneCorrupt).noteFraud(note);
    expect(await isFlagged('cleo')).toBe(true);
    expect(await isFlagged('somebody')).toBe(true);
  });
});
