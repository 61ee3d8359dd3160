import { paths } from '@sos/contracts/paths';
import type { CameBy } from '@sos/domain/articles/shelf';
import { Timestamp } from 'firebase-admin/firestore';
import type { Readers } from '../../../usecases/articles/ports.ts';
import { clickDocuments, commissionDocuments } from '../affiliates/affiliate-documents.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';

/** How many of a blogger's commissions are looked at, the newest first. */
const MOST = 1000;

/** What came by the marks of bloggers' links: `affiliate_clicks`, and `blogger_commissions` with the clicks that they come from. */
export function makeReaders(report: ReportCorrupt): Readers {
  return {
    clicks: async (affiliateId, mark, since) => {
      const own = db().collection(paths.affiliateClicks()).where('affiliateId', '==', affiliateId);
      const found = own.where('source', '==', mark).where('at', '>=', Timestamp.fromMillis(since));
      return (await found.count().get()).data().count;
    },
    calls: async (affiliateId, since) => {
      const own = db().collection(paths.bloggerCommissions()).where('affiliateId', '==', affiliateId);
      const recent = own.where('callAt', '>=', Timestamp.fromMillis(since)).orderBy('callAt', 'desc');
      const listed = await commissionDocuments.blogger.list((await recent.limit(MOST).get()).docs, report);
      const marks = await marksOf(
        listed.flatMap(({ value: { clickId } }) => (clickId === null ? [] : [clickId])),
        report,
      );
      return listed.map(({ value: { clickId, paymentId, amount } }): CameBy => {
        return { mark: marks.get(clickId ?? '') ?? '', paymentId, earned: amount };
      });
    },
  };
}

async function marksOf(clickIds: readonly string[], report: ReportCorrupt): Promise<ReadonlyMap<string, string>> {
  const refs = [...new Set(clickIds)].map((id) => clickDocuments.ref(id));
  if (refs.length === 0) return new Map();
  const docs = (await db().getAll(...refs)).filter(({ exists }) => exists);
  return new Map((await clickDocuments.list(docs, report)).map(({ id, value }) => [id, value.source]));
}
