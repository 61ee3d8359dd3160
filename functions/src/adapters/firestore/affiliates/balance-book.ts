import { available } from '@sos/domain/affiliates/commission';
import { FieldPath } from 'firebase-admin/firestore';
import type { BalanceBook } from '../../../usecases/affiliates/check-balances.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { pageOf } from '../shared/pages.ts';
import { affiliateProfiles } from './affiliate-documents.ts';
import { makeLedgerBook } from './ledger-book.ts';

/** As late as a time stamp can be. */
const END_OF_TIME = Date.UTC(9999, 11, 31);

/** Balances in the profiles beside the lines of `affiliate_ledger`. */
export function makeBalanceBook(report: ReportCorrupt): BalanceBook {
  const ledger = makeLedgerBook(report);
  return {
    affiliates: (programme, query) => {
      const profiles = affiliateProfiles[programme];
      const collection = profiles.ref('any').parent.path;
      const all = db().collection(collection).orderBy(FieldPath.documentId());
      return pageOf(all, collection, { ...query, readable: (docs) => profiles.list(docs, report) });
    },
    compare: (programme, uid) =>
      reporting(report, async () => {
        const profiles = affiliateProfiles[programme];
        const before = await profiles.read(uid);
        const amount = await ledger.balanceBefore(uid, END_OF_TIME);
        // A line is written with the profile: one that is as it was has seen every line that was added up.
        const after = await profiles.read(uid);
        if (!before || !after || available(before) !== available(after)) return undefined;
        return { stored: available(before), ledger: amount };
      }),
  };
}
