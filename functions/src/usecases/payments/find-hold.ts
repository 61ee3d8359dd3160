import { sameMoney } from '@sos/domain/money/money';
import type { Payment } from '@sos/domain/payments/payment';
import type { Hold } from '../calls/ports.ts';
import type { Log } from '../shared/ports.ts';
import type { PayerBook, RailPayment, Rails } from './ports.ts';

export interface FindHoldNeeds {
  readonly rails: Rails;
  readonly payers: PayerBook;
  readonly log: Log;
}

/** What the rail itself says is held, if it is the whole price. Throws VendorUnavailableError. */
export function makeFindHold(needs: FindHoldNeeds) {
  return async (payment: Payment): Promise<Hold | undefined> => {
    const held = await needs.rails[payment.rail].read(payment.railPaymentId);
    const covers = held.status === 'authorized' && sameMoney(held.amount, payment.price.total);
    if (!covers) return undefined;
    await notePayer(needs, payment, held);
    return { captureBefore: held.captureBefore };
  };
}

/** Whoever has paid is not kept waiting because a mark of fraud cannot be written. */
async function notePayer({ payers, log }: FindHoldNeeds, payment: Payment, { payer }: RailPayment): Promise<void> {
  const { id, rail, clientId } = payment;
  if (payer === undefined) return;
  try {
    await payers.note(clientId, { rail, payer });
  } catch (error) {
    log.warn('payer_not_noted', { id, error });
  }
}
