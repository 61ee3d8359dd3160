import { piggyBankSchema } from '@sos/contracts/challenges';
import { paths } from '@sos/contracts/paths';
import { opened, piggyLine } from '@sos/domain/challenges/piggy-bank';
import { FieldPath } from 'firebase-admin/firestore';
import type { PiggyBanks } from '../../../usecases/challenges/ports.ts';
import { affiliateProfiles } from '../affiliates/affiliate-documents.ts';
import { credit } from '../affiliates/commission-store.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';

export const piggyBankDocuments = documentsOf(piggyBankSchema, paths.piggyBank);
const COLLECTION = 'piggy_banks';

/** Piggy banks in `piggy_banks`; what they hold comes into `affiliate_ledger`. */
export function makePiggyBanks(report: ReportCorrupt): PiggyBanks {
  return {
    read: (uid) => reporting(report, () => piggyBankDocuments.read(uid)),
    fillOnce: async (uid, bank) => {
      await piggyBankDocuments.createOnce(piggyBankDocuments.ref(uid), bank);
    },
    locked: (page) => {
      const found = db().collection(COLLECTION).where('paidAt', '==', null).orderBy(FieldPath.documentId());
      return pageOf(found, COLLECTION, { ...page, readable: (docs) => piggyBankDocuments.list(docs, report) });
    },
    open: (uid, at) => reporting(report, () => optimistically((desk) => open(desk, uid, at))),
  };
}

async function open(desk: Desk, uid: string, at: number): Promise<void> {
  const profiles = affiliateProfiles.chatter;
  const [kept, own] = await desk.read(piggyBankDocuments.ref(uid), profiles.ref(uid));
  const [before, profile] = [kept && piggyBankDocuments.parse(kept), own && profiles.parse(own)];
  const after = before && profile && opened(before, profile.earned + profile.reversed, at);
  if (!after) return;
  piggyBankDocuments.update(desk, piggyBankDocuments.ref(uid), { before, after });
  await credit(desk, 'chatter', piggyLine(after, uid, at));
}
