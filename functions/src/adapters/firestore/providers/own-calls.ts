import { paths } from '@sos/contracts/paths';
import type { PaymentDocument } from '@sos/contracts/payments';
import { currencies, type Money, money } from '@sos/domain/money/money';
import type { OwnCalls } from '../../../usecases/providers/console-ports.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { paymentDocuments, paymentRef } from '../payments/payment-documents.ts';
import { db } from '../shared/db.ts';
import { earnedIn } from '../transfers/own-shares.ts';
import type { ReportCorrupt } from '../shared/documents.ts';

export function makeOwnCalls(report: ReportCorrupt): OwnCalls {
  return {
    page: async (providerId, { limit, after }) => {
      const sessions = db().collection(paths.sessions());
      let query = sessions.where('providerId', '==', providerId).orderBy('createdAt', 'desc').limit(limit);
      if (after !== undefined) {
        const last = await sessions.doc(after).get();
        if (last.get('providerId') !== providerId) return undefined;
        query = query.startAfter(last);
      }
      const { docs } = await query.get();
      const calls = (await sessionDocuments.list(docs, report)).map(({ value }) => value);
      return { calls, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
    },
    shares: async (ids) => {
      if (ids.length === 0) return new Map();
      const found = await db().getAll(...ids.map(paymentRef));
      return new Map(found.flatMap((snapshot) => shareIn(snapshot.id, paymentDocuments.parse(snapshot))));
    },
    owed: async (providerId) => {
      const sums = await Promise.all(currencies.map((currency) => sumOf(providerId, currency)));
      return sums.filter(({ amount }) => amount > 0);
    },
  };
}

/** Of what could not be collected nothing is theirs until it is written off. */
function shareIn(id: string, payment: PaymentDocument | undefined): [string, Money][] {
  const isLost = payment?.status === 'uncollected' && payment.writtenOffAt === null;
  return payment?.refunded === 0 && !isLost ? [[id, payment.providerShare]] : [];
}

/** What of their share has not reached them. */
async function sumOf(providerId: string, currency: Money['currency']): Promise<Money> {
  const share = await earnedIn(providerId, currency);
  return money(Math.max(0, share.earned - share.net), currency);
}
