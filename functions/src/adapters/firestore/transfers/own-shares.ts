import { paths } from '@sos/contracts/paths';
import { currencies, type Currency } from '@sos/domain/money/money';
import { AggregateField, type Query, Timestamp } from 'firebase-admin/firestore';
import type { EarnedSum, OwnShares } from '../../../usecases/transfers/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { toTransfer, transferDocuments } from './transfer-documents.ts';

/** More than one provider has in a month, or on the way to their bank. */
const MOST = 1000;

export function makeOwnShares(report: ReportCorrupt): OwnShares {
  const read = async (query: Query) => {
    const { docs } = await query.get();
    const shares = (await transferDocuments.list(docs, report)).map(({ id, value }) => toTransfer(id, value));
    return { docs, shares };
  };
  return {
    page: async (providerId, { after, limit }) => {
      const last = after === null ? undefined : await transferDocuments.ref(after).get();
      if (last && last.get('providerId') !== providerId) return undefined;
      const newest = own(providerId).orderBy('createdAt', 'desc').limit(limit);
      const { docs, shares } = await read(last ? newest.startAfter(last) : newest);
      return { shares, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
    },
    sums: async (providerId) => {
      const sums = await Promise.all(currencies.map((currency) => earnedIn(providerId, currency)));
      return sums.filter(({ earned, net }) => earned > 0 || net > 0);
    },
    sentSince: async (providerId, since) => {
      const sent = own(providerId).where('sentAt', '>=', Timestamp.fromMillis(since)).orderBy('sentAt', 'desc');
      return (await read(sent.limit(MOST))).shares;
    },
    between: async (providerId, from, to) => {
      const begun = own(providerId)
        .where('createdAt', '>=', Timestamp.fromMillis(from))
        .where('createdAt', '<', Timestamp.fromMillis(to))
        .orderBy('createdAt');
      return (await read(begun.limit(MOST))).shares;
    },
  };
}

const own = (providerId: string) => db().collection(paths.transfers()).where('providerId', '==', providerId);

/** All that a provider has earned in a currency. */
export async function earnedIn(providerId: string, currency: Currency): Promise<EarnedSum> {
  const sums = { earned: AggregateField.sum('earned'), net: AggregateField.sum('net') };
  const summed = await own(providerId).where('currency', '==', currency).aggregate(sums).get();
  return { currency, ...summed.data() };
}
