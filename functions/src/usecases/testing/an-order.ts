import { money } from '@sos/domain/money/money';

export const PRICE = money(4900, 'EUR');

/** What a rail is asked to open; the same key asks for the same again. */
export const anOrder = (key = 'create:b-1') => ({
  bookingId: 'b-1',
  amount: PRICE,
  clientId: 'c',
  providerId: 'p',
  key,
});
