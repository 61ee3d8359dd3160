import { affiliateFigureSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { type Counted, dayOf, type DayFigures, monthOf, noFigures, plusFigures } from '@sos/domain/affiliates/figures';
import { FieldValue } from 'firebase-admin/firestore';
import type { AffiliateCounts } from '../../../usecases/affiliates/figure-ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import type { Writer } from '../shared/optimistic.ts';

export const countDocuments = documentsOf(affiliateFigureSchema, paths.affiliateFigure);

/** Over how many documents a month's figures are spread, so that many clicks at once do not wait for each other. */
const SHARDS = 4;

/** Figures in `affiliate_figures`. */
export function makeAffiliateCounts(report: ReportCorrupt): AffiliateCounts {
  return {
    since: async (affiliateId, month) => {
      const own = db().collection(paths.affiliateFigures()).where('affiliateId', '==', affiliateId);
      const { docs } = await own.where('month', '>=', month).get();
      const byDay = new Map<string, DayFigures>();
      for (const { value } of await countDocuments.list(docs, report)) {
        for (const [day, figures] of Object.entries(value.days)) {
          byDay.set(day, plusFigures(byDay.get(day) ?? noFigures, figures));
        }
      }
      return byDay;
    },
  };
}

/** Adds to the figures in the write of what is counted, so that it is counted once and never lost. */
export function count(writer: Writer, { affiliateId, at, figures }: Counted, id: string): void {
  const moved = Object.entries(figures).filter(([, value]) => value !== 0);
  if (moved.length === 0) return;
  const added = Object.fromEntries(moved.map(([name, value]) => [name, FieldValue.increment(value)] as const));
  const month = monthOf(at);
  const ref = countDocuments.ref(`${affiliateId}_${month}_${shardOf(id)}`);
  writer.merge(ref, { affiliateId, month, days: { [dayOf(at)]: added } });
}

/** The same for one thing each time. */
function shardOf(id: string): number {
  return Array.from(id).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 0) % SHARDS;
}
