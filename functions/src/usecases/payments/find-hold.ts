import { sameMoney } from '@sos/domain/money/money';
import type { Payment } from '@sos/domain/payments/payment';
import type { Hold } from '../calls/ports.ts';
import type { Rails } from './ports.ts';

/** What the rail itself says is held, if it is the whole price. Throws VendorUnavailableError. */
export function makeFindHold(rails: Rails) {
  return async ({ rail, railPaymentId, price }: Payment): Promise<Hold | undefined> => {
    const held = await rails[rail].read(railPaymentId);
    const covers = held.status === 'authorized' && sameMoney(held.amount, price.total);
    return covers ? { captureBefore: held.captureBefore } : undefined;
  };
}
