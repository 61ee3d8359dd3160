import { paths } from '@sos/contracts/paths';
import { beginningOf, type Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import { FieldPath, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { PayoutPaperStore } from '../../../usecases/journal/payout-ports.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { pageOf } from '../shared/pages.ts';
import { toWithdrawal, withdrawalDocuments } from '../withdrawals/withdrawal-documents.ts';
import { entryDocuments } from './journal-store.ts';

/** More than that begin alike only where somebody made their ids up. */
const MOST_ALIKE = 20;

/** What there is about withdrawals: in `payment_withdrawals` and `accounting_entries`. */
export function makePayoutPaperStore(report: ReportCorrupt): PayoutPaperStore {
  const all = () => db().collection(paths.withdrawals());
  const listed = async (docs: readonly QueryDocumentSnapshot[]): Promise<Withdrawal[]> =>
    (await withdrawalDocuments.list(docs, report)).map(({ id, value }) => toWithdrawal(id, value));
  return {
    of: (id) => reporting(report, () => papersOf(id, report)),
    byRailId: async (rail, railId) => {
      const found = all().where('rail', '==', rail).where('order.railId', '==', railId).limit(1);
      return (await listed((await found.get()).docs))[0];
    },
    beginningWith: async (beginning) => {
      const ordered = all().orderBy(FieldPath.documentId()).startAt(beginning).limit(MOST_ALIKE);
      return (await listed((await ordered.get()).docs)).filter(({ id }) => beginningOf(id) === beginning);
    },
    changedIn: ({ from, to }, page) => {
      const changed = all()
        .where('changedAt', '>=', Timestamp.fromMillis(from))
        .where('changedAt', '<', Timestamp.fromMillis(to))
        .orderBy('changedAt');
      const readable = (docs: Parameters<typeof withdrawalDocuments.list>[0]) => withdrawalDocuments.list(docs, report);
      return pageOf(changed, paths.withdrawals(), { ...page, readable });
    },
  };
}

/** Read as they are at one moment, since each change writes both. */
function papersOf(id: string, report: ReportCorrupt): ReturnType<PayoutPaperStore['of']> {
  const own = db().collection(paths.accountingEntries()).where('paymentId', '==', id);
  return db().runTransaction(
    async (transaction) => {
      const stored = withdrawalDocuments.parse(await transaction.get(withdrawalDocuments.ref(id)));
      if (!stored) return undefined;
      const entries = await entryDocuments.list((await transaction.get(own)).docs, report);
      return {
        withdrawal: toWithdrawal(id, stored),
        entries: entries.map((entry) => ({ ...entry.value, id: entry.id })),
      };
    },
    { readOnly: true },
  );
}
