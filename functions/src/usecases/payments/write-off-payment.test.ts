import { balancesOf } from '@sos/domain/journal/posting';
import { paymentStatuses } from '@sos/domain/payments/payment';
import { earnedOf } from '@sos/domain/transfers/earned';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { aBookedPayment, aTill, NOW } from '../testing/a-till.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const asked = { paymentId: 'booking-1', reason: 'the bank gave it back' };

function aLostPayment(differs: Parameters<typeof aBookedPayment>[0] = {}) {
  const till = aTill();
  till.payments.add(aBookedPayment({ status: 'uncollected', captured: null, ...differs }));
  const payment = () => till.payments.byId.get('booking-1');
  return { till, payment, writeOff: checkAnswers('adminWriteOffPayment', till.writeOffPayment) };
}

describe('a payment that could not be collected', () => {
  it('is owed to its provider once it is written off, at the platform’s cost, and written down with who did it', async () => {
    const { till, payment, writeOff } = aLostPayment();
    const before = payment();
    expect(before && earnedOf(before)).toBe(0);
    const answer = await writeOff(irma, asked);
    expect(answer).toEqual({ share: { amount: 3000, currency: 'EUR' }, writtenOffAt: NOW });
    const after = payment();
    expect(after).toMatchObject({ status: 'uncollected', unshared: true, unbilled: false, writtenOffAt: NOW });
    expect(after && earnedOf(after)).toBe(3000);
    const entries = till.payments.entries.list();
    expect(entries.map(({ id }) => id)).toEqual(['writeoff_booking-1']);
    expect(balancesOf(entries)).toEqual({ provider_payable: { EUR: -3000 }, platform_revenue: { EUR: 3000 } });
    const { reason } = asked;
    expect(till.payments.trail.list()).toMatchObject([{ id: 'writeoff-booking-1', adminId: 'irma', reason }]);
  });

  it('is written off once, however often and by whomever it is asked', async () => {
    const { till, writeOff } = aLostPayment();
    const first = await writeOff(irma, asked);
    till.wait(60);
    const hans = { ...irma, uid: 'hans' };
    expect(await Promise.all([writeOff(irma, asked), writeOff(hans, asked)])).toEqual([first, first]);
    expect(till.payments.entries.list()).toHaveLength(1);
    expect(till.payments.trail.list()).toHaveLength(1);
  });

  const others = paymentStatuses.filter((status) => status !== 'uncollected');

  it.each(others)('alone may be: not one that is %s', async (status) => {
    const { payment, writeOff } = aLostPayment({ status });
    await expect(writeOff(irma, asked)).rejects.toMatchObject({ reason: 'changed' });
    expect(payment()?.writtenOffAt).toBeNull();
  });

  it('is named', async () => {
    const { writeOff } = aLostPayment();
    await expect(writeOff(irma, { ...asked, paymentId: 'none' })).rejects.toMatchObject({ reason: 'not_found' });
  });
});
