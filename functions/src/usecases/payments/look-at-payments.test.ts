import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { aBookedPayment, aTill, NOW } from '../testing/a-till.ts';
import { makeGetPayment } from './look-at-payments.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const clock = { now: () => NOW };
const asked = { paymentId: 'booking-1' };

function aDesk(rail: 'stripe' | 'paypal' = 'stripe') {
  const till = aTill();
  const rails = { stripe: till.rail, paypal: till.paypal };
  const trail: string[] = [];
  const deeds = { note: async ({ id }: { id: string }) => void trail.push(id) };
  till.payments.add(aBookedPayment({ rail }));
  const at = rail === 'stripe' ? till.rail : till.paypal;
  at.add('pi_1', 'authorized');
  return {
    till,
    at,
    trail,
    look: checkAnswers('adminGetPayment', makeGetPayment({ payments: till.payments, rails, clock })),
    retry: checkAnswers('adminRetryPayment', till.retryPayment(deeds)),
  };
}

describe('a payment', () => {
  it('is shown beside what its rail says, which agrees', async () => {
    const { look } = aDesk();
    expect(await look(irma, asked)).toMatchObject({
      payment: { id: 'booking-1', status: 'authorized', total: 4900 },
      vendor: { status: 'authorized', captured: 0 },
      platformFee: 1900,
      providerShare: 3000,
      refundable: 0,
      differences: [],
    });
  });

  it('says what the provider has by now, once part of it was given back', async () => {
    const { look, till } = aDesk();
    expect((await look(irma, asked)).shareLeft).toBeNull();
    const refund = { id: 'r1', amount: 1000, providerPart: 612, bearer: 'provider', origin: 'admin' } as const;
    const refunds = [{ ...refund, status: 'pending', railRefundId: 're_1', at: NOW }] as const;
    till.payments.add(aBookedPayment({ status: 'captured', captured: 4900, refunded: 1000, refunds }));
    expect(await look(irma, asked)).toMatchObject({ providerShare: 3000, shareLeft: 2388 });
  });

  it('shows in what the rail differs', async () => {
    const { look, at } = aDesk();
    await at.capture('pi_1', 'by-hand');
    expect((await look(irma, asked)).differences).toEqual(['status']);
  });

  it('is shown alone while the rail does not answer', async () => {
    const { look, at } = aDesk();
    at.fail = () => true;
    expect(await look(irma, asked)).toMatchObject({ vendor: null, differences: [] });
  });

  it('that is none is not found', async () => {
    const { look, retry } = aDesk();
    await expect(look(irma, { paymentId: 'nothing' })).rejects.toMatchObject({ reason: 'not_found' });
    await expect(retry(irma, { paymentId: 'nothing', reason: 'a look' })).rejects.toMatchObject({
      reason: 'not_found',
    });
  });
});

describe('asking again', () => {
  const wish = { ...asked, reason: 'The bank lifted its block' };

  it.each(['stripe', 'paypal'] as const)('takes what is due although the rail refused just now (%s)', async (rail) => {
    const { till, retry, trail, at } = aDesk(rail);
    const debt = { tryNumber: 2, unknownSince: null, refusedWith: 'do_not_honor', refusals: 1, askAfter: NOW + 60_000 };
    till.payments.add(aBookedPayment({ rail, status: 'capture_due', debt: { since: NOW, ...debt } }));
    expect(await retry(irma, wish)).toEqual({ status: 'captured' });
    expect(at.intents.get('pi_1')?.captures).toBe(1);
    expect(await retry(irma, wish)).toEqual({ status: 'captured' });
    expect(at.intents.get('pi_1')?.captures).toBe(1);
    expect(trail).toEqual([`retry-booking-1-${NOW}`, `retry-booking-1-${NOW}`]);
  });

  it('follows what was done at the rail by hand', async () => {
    const { retry, at } = aDesk();
    await at.capture('pi_1', 'by-hand');
    expect(await retry(irma, wish)).toEqual({ status: 'captured' });
  });
});
