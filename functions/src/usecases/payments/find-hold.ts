import { sameMoney } from '@sos/domain/money/money';
import type { Payment } from '@sos/domain/payments/payment';
import type { Hold } from '../calls/ports.ts';
import type { Log } from '../shared/ports.ts';
import { putAside, type PutAsideNeeds } from './put-aside.ts';
import type { PayerBook, RailPayment, Rails } from './ports.ts';

export interface FindHoldNeeds extends PutAsideNeeds {
  readonly rails: Rails;
  readonly payers: PayerBook;
  readonly log: Log;
}

/** What the rail itself says is held, if it is the whole price; any other amount is put aside. Throws VendorUnavailableError. */
export function makeFindHold(needs: FindHoldNeeds) {
  return async (payment: Payment): Promise<Hold | undefined> => {
    const held = await needs.rails[payment.rail].read(payment.railPaymentId);
    if (held.status !== 'authorized') return undefined;
    if (!sameMoney(held.amount, payment.price.total)) {
      await keepDifference(needs, payment);
      return undefined;
    }
    await notePayer(needs, payment, held);
    return { captureBefore: held.captureBefore };
  };
}

/** Once for each payment, however often it is tried to book with it. */
async function keepDifference(needs: FindHoldNeeds, { id, rail }: Payment): Promise<void> {
  const about = { vendor: rail, eventId: `hold-${id}`, type: 'hold', about: id };
  await putAside(needs, { ...about, reasons: ['amount'], told: null });
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
