import { money } from '@sos/domain/money/money';
import { aPayment } from '@sos/domain/testing/a-payment';
import { expect, it } from 'vitest';
import { aTill } from '../testing/a-till.ts';

const ids = ['one', 'two', 'three'] as const;

/** A client with three forms open, of which one holds money already, and another client with one. */
function aTillWithForms() {
  const till = aTill();
  for (const id of [...ids, 'other'] as const) {
    till.payments.add(
      aPayment({
        id,
        railPaymentId: `pi_${id}`,
        status: id === 'three' ? 'authorized' : 'created',
        ...(id === 'other' && { clientId: 'eve' }),
      }),
    );
    till.rail.add(`pi_${id}`, id === 'three' ? 'authorized' : 'open');
  }
  const decline = (id: string, number: number, card = `card-${number}`) => {
    till.rail.refuseCard(`pi_${id}`, card);
    const payment = { railPaymentId: `pi_${id}`, amount: money(4900, 'EUR') };
    const told = { rail: 'stripe', type: 'payment_intent.failed', bookingId: id, became: 'failed', payment } as const;
    return till.applyRailEvent({ ...told, eventId: `e${number}`, account: null, livemode: true });
  };
  return { till, decline };
}

it('after the sixth declined card every form that the person has open is closed, and what is held stays', async () => {
  const { till, decline } = aTillWithForms();
  for (const number of [1, 2, 3, 4, 5]) await decline('one', number);
  expect([till.status('one'), till.status('two')]).toEqual(['failed', 'created']);
  await decline('one', 6);
  expect(['one', 'two', 'three', 'other'].map((id) => till.status(id))).toEqual([
    'released',
    'released',
    'authorized',
    'created',
  ]);
});

it('one card that many people try closes the form that it is tried in, and no other of theirs', async () => {
  const { till, decline } = aTillWithForms();
  for (const number of [1, 2, 3]) await decline('one', number, 'stolen');
  for (const number of [4, 5, 6]) await decline('other', number, 'stolen');
  expect([till.status('other'), till.status('one'), till.status('two')]).toEqual(['released', 'failed', 'created']);
});
