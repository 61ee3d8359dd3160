import { sameMoney } from '@sos/domain/money/money';
import type { Payment } from '@sos/domain/payments/payment';
import type { Rails } from './ports.ts';

/** Whether the rail itself says that the whole price is held. Throws VendorUnavailableError. */
export function makeCheckHold(rails: Rails) {
  return async ({ rail, railPaymentId, price }: Payment): Promise<boolean> => {
    const held = await rails[rail].read(railPaymentId);
    return held.status === 'authorized' && sameMoney(held.amount, price.total);
  };
}
