import type { Payment } from '@sos/domain/payments/payment';
import type { RailPayment, Rails } from './ports.ts';

/**
 * Gives a hold up whose payment was given up before it was made: the client agreed on the rail's page while we released.
 * Throws VendorUnavailableError.
 */
export async function giveUpStrayHold(
  { rails }: { readonly rails: Rails },
  { id, rail, railPaymentId, status }: Payment,
  truth: RailPayment,
): Promise<void> {
  if (status === 'released' && truth.status === 'authorized') await rails[rail].release(railPaymentId, `stray:${id}`);
}
