import { paths } from '@sos/contracts/paths';
import type { Programme } from '@sos/domain/accounts/affiliates';
import { AggregateField } from 'firebase-admin/firestore';
import type { Statements } from '../../../usecases/affiliates/commission-ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { commissionDocuments } from './affiliate-documents.ts';
import { pageBy } from './page-by.ts';

const own = (programme: Programme, affiliateId: string) =>
  db().collection(paths[`${programme}Commissions`]()).where('affiliateId', '==', affiliateId);

/** What affiliates see of their commissions. */
export function makeStatements(report: ReportCorrupt): Statements {
  return {
    page: async (programme, affiliateId, query) => {
      const newest = { field: 'callAt', direction: 'desc' } as const;
      const { docs, next } = await pageBy(own(programme, affiliateId), newest, query);
      const listed = await commissionDocuments[programme].list(docs, report);
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
