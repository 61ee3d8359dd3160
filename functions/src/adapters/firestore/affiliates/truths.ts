import { type PaymentTruth, type ToldPayment, truthOf } from '@sos/domain/affiliates/truth';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { TruthsOf } from '../../../usecases/affiliates/commission-ports.ts';
import { paymentDocuments, paymentRef, readStored } from '../payments/payment-documents.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { readable } from '../shared/readable.ts';

/** Read from `payments`; one that cannot be read is reported and left out. */
export function makeTruthsOf(report: ReportCorrupt): TruthsOf {
  return async (ids) => {
    if (ids.length === 0) return new Map();
    const truths = new Map<string, PaymentTruth>();
    for (const snapshot of await db().getAll(...ids.map(paymentRef))) {
      const told = await readable(() => toldIn(snapshot), report);
      const truth = told && truthOf(told);
      if (truth) truths.set(snapshot.id, truth);
    }
    return truths;
  };
}

/** The books of a payment of which nothing was given back or is disputed say nothing that counts here. */
async function toldIn(snapshot: DocumentSnapshot): Promise<ToldPayment | undefined> {
  const stored = paymentDocuments.parse(snapshot);
  if (!stored) return undefined;
  const isPlain = !stored.isTroubled && stored.railId === undefined;
  if (isPlain) return { ...stored, refunds: [], disputes: [] };
  return (await readStored(snapshot, (ref) => ref.get()))?.payment;
}
