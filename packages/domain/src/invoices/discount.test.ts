import { expect, it } from 'vitest';
import { aPayment } from '../testing/a-payment.ts';
import { defaultSeller } from './default-seller.ts';
import { draftsOf } from './invoice.ts';

const somebody = { name: 'Nora Lindqvist', country: 'FR', vatNumber: null, locale: 'en' } as const;
const parties = {
  seller: defaultSeller,
  client: { uid: 'client-uid', ...somebody },
  provider: { uid: 'provider-uid', ...somebody },
};
const refund = { amount: 1000, providerPart: 0, bearer: 'platform', origin: 'admin', status: 'done' } as const;

it('the client’s invoice tells of a coupon, and no other document does', () => {
  const coupon = { code: 'WELCOME5', discount: 500, borneByProvider: 0 };
  const refunds = [{ id: 'r-1', railRefundId: 're_1', at: 0, ...refund }];
  const paid = aPayment({
    sessionId: 'booking-1',
    status: 'captured',
    captured: 4400,
    refunded: 1000,
    refunds,
    coupon,
  });
  expect(draftsOf(paid, parties).map(({ kind, discount }) => [kind, discount])).toEqual([
    ['invoice', { code: 'WELCOME5', amount: 500 }],
    ['statement', null],
    ['credit', null],
  ]);
  expect(draftsOf({ ...paid, coupon: null }, parties)[0]?.discount).toBeNull();
});
