import type { DocumentHandler } from '../document-trigger.ts';
import { settleCommissions } from './commissions.ts';

const taken: readonly unknown[] = ['captured', 'refund_due', 'refunded'];
/** What of a payment commissions follow from. */
const watched = ['status', 'captured', 'refunded', 'disputeSteps'] as const;

/** A call was paid, or some of it was given back: its commissions follow. */
const consolidatedOnCallCompleted: DocumentHandler = async ({ id, before, after }) => {
  if (!after || !taken.includes(after.get('status'))) return;
  const isNews = watched.some((name) => before?.get(name) !== after.get(name));
  if (isNews) await settleCommissions(id);
};

export const onPayment: readonly DocumentHandler[] = [consolidatedOnCallCompleted];
