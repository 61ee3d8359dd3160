import { paths } from '@sos/contracts/paths';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { AggregateField, FieldPath, Timestamp } from 'firebase-admin/firestore';
import type { Statements } from '../../../usecases/affiliates/commission-ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { commissionDocuments } from './affiliate-documents.ts';

const own = (programme: AffiliateRole, affiliateId: string) =>
  db().collection(paths[`${programme}Commissions`]()).where('affiliateId', '==', affiliateId);

/** What affiliates see of their commissions. */
export function makeStatements(report: ReportCorrupt): Statements {
  return {
    page: async (programme, affiliateId, { after, limit }) => {
      const newest = own(programme, affiliateId).orderBy('callAt', 'desc').orderBy(FieldPath.documentId(), 'desc');
      const [at, last] = after?.split(' ') ?? [];
      const rest = last === undefined ? newest : newest.startAfter(Timestamp.fromMillis(Number(at) || 0), last);
      const { docs } = await rest.limit(limit).get();
      const listed = await commissionDocuments[programme].list(docs, report);
      const end = docs.length === limit ? docs.at(-1) : undefined;
      const next = end ? `${(end.get('callAt') as Timestamp).toMillis()} ${end.id}` : null;
      return { commissions: listed.map(({ id, value }) => ({ ...value, id, programme })), next };
    },
    waiting: async (programme, affiliateId) => {
      const sums = await Promise.all(
        ['pending', 'validated'].map(async (status) => {
          const open = own(programme, affiliateId).where('status', '==', status);
          return (await open.aggregate({ amount: AggregateField.sum('amount') }).get()).data().amount;
        }),
      );
      return sums.reduce((sum, each) => sum + each, 0);
    },
    referred: async (affiliateId) => {
      const brought = db().collection(paths.affiliateReferrals()).where('affiliateId', '==', affiliateId);
      return (await brought.count().get()).data().count;
    },
  };
}
