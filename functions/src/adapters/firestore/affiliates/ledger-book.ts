import { paths } from '@sos/contracts/paths';
import type { Programme } from '@sos/domain/accounts/affiliates';
import type { Commission } from '@sos/domain/affiliates/commission';
import { AggregateField, type Query, Timestamp } from 'firebase-admin/firestore';
import type { LedgerBook } from '../../../usecases/affiliates/ledger-ports.ts';
import type { LedgerMonth } from '../../../usecases/affiliates/referral-ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { commissionDocuments, ledgerDocuments } from './affiliate-documents.ts';
import { pageBy } from './page-by.ts';

const linesOf = (affiliateId: string) =>
  db().collection(paths.affiliateLedgerLines()).where('affiliateId', '==', affiliateId);

function within(query: Query, field: string, { from, to }: LedgerMonth): Query {
  return query.where(field, '>=', Timestamp.fromMillis(from)).where(field, '<', Timestamp.fromMillis(to));
}

/** What affiliates read of `affiliate_ledger`, with the commissions that its lines come from. */
export function makeLedgerBook(report: ReportCorrupt): LedgerBook {
  return {
    balanceBefore: async (affiliateId, at) => {
      const earlier = linesOf(affiliateId).where('at', '<', Timestamp.fromMillis(at));
      return (await earlier.aggregate({ amount: AggregateField.sum('amount') }).get()).data().amount;
    },
    lines: async (month, query) => {
      const all = within(linesOf(month.affiliateId), 'at', month);
      const { docs, next } = await pageBy(all, { field: 'at', direction: 'asc' }, query);
      const lines = (await ledgerDocuments.list(docs, report)).map(({ id, value }) => ({ ...value, id }));
      const ids = [...new Set(lines.flatMap(({ commissionId }) => (commissionId === '' ? [] : commissionId)))];
      const byId = await commissionsById(month.programme, ids, report);
      return { lines: lines.map((line) => ({ line, commission: byId.get(line.commissionId) })), next };
    },
    open: async (month, query) => {
      const { programme, affiliateId } = month;
      const own = db().collection(paths[`${programme}Commissions`]()).where('affiliateId', '==', affiliateId);
      const all = within(own.where('lines', '==', 0), 'callAt', month);
      const { docs, next } = await pageBy(all, { field: 'callAt', direction: 'asc' }, query);
      const listed = await commissionDocuments[programme].list(docs, report);
      return { commissions: listed.map(({ id, value }) => ({ ...value, id, programme })), next };
    },
  };
}

async function commissionsById(
  programme: Programme,
  ids: readonly string[],
  report: ReportCorrupt,
): Promise<ReadonlyMap<string, Commission>> {
  if (ids.length === 0) return new Map();
  const documents = commissionDocuments[programme];
  const listed = await documents.list(await db().getAll(...ids.map((id) => documents.ref(id))), report);
  return new Map(listed.map(({ id, value }) => [id, { ...value, id, programme }]));
}
