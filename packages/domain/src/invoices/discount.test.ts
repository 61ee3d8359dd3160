import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aPayment } from '../testing/a-payment.ts';
import { defaultSeller } from './default-seller.ts';
import { type Addressee, draftsOf } from './invoice.ts';

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
    ['invoice', { code: 'WELCOME5', amount: 500, net: 416 }],
    ['statement', null],
    ['credit', null],
  ]);
  expect(draftsOf({ ...paid, coupon: null }, parties)[0]?.discount).toBeNull();
});

it('the lines of a discounted invoice are the whole price, of which the discount leaves what was paid', () => {
  const discount = fc.integer({ min: 1, max: 4850 });
  const buyer = fc.constantFrom<Partial<Addressee>>(
    { country: 'FR' },
    { country: 'TH' },
    { country: 'DE', vatNumber: 'DE1' },
  );
  fc.assert(
    fc.property(discount, fc.nat(3000), buyer, (off, borne, differs) => {
      const coupon = { code: 'C', discount: off, borneByProvider: Math.min(borne, off) };
      const client = { ...parties.client, ...differs };
      const captured = 4900 - off;
      const [invoice] = draftsOf(aPayment({ status: 'captured', captured, coupon }), { ...parties, client });
      if (!invoice?.discount) throw new Error('no discount');
      const { lines, net, vat, rounding } = invoice;
      expect(lines.reduce((sum, line) => sum + line.net, 0) - invoice.discount.net).toBe(net);
      expect(net + vat + rounding).toBe(captured);
      expect(Math.min(...lines.map((line) => line.net))).toBeGreaterThan(0);
    }),
  );
});
