import type { PaymentDocument } from '@sos/contracts/payments';
import { paymentDocuments } from '../../adapters/firestore/payments/payment-documents.ts';
import type { Paid } from '../../usecases/affiliates/settle-commissions.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { followPaid } from './commissions.ts';

const taken: readonly unknown[] = ['captured', 'refund_due', 'refunded'];
/** What of a payment commissions follow from. */
const watched = ['status', 'captured', 'refunded', 'disputeSteps'] as const;

/** A call was paid, or some of it was given back: its commissions follow. */
const consolidatedOnCallCompleted: DocumentHandler = async (change) => {
  const { before, after } = change;
  if (!after || !taken.includes(after.get('status'))) return;
  const isNews = watched.some((name) => before?.get(name) !== after.get(name));
  if (isNews) await about(paymentDocuments, ({ id, after: told }) => followPaid(paidOf(id, told)))(change);
};

/** What an older release wrote has no mark of trouble. */
function paidOf(id: string, { clientId, providerId, isTroubled, railId, refunded }: PaymentDocument): Paid {
  return { id, clientId, providerId, isWhole: railId === undefined && !isTroubled && !refunded };
}

export const onPayment: readonly DocumentHandler[] = [consolidatedOnCallCompleted];
