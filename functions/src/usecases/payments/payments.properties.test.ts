import { money } from '@sos/domain/money/money';
import type { PaymentStatus } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aBookedPayment, aTill } from '../testing/a-till.ts';
import type { RailPayment } from './ports.ts';

const anyAct = fc.constantFrom('capture', 'release', 'sweep', 'finish', 'authorized', 'captured', 'released', 'failed');

/** Where the rail has the money of a settled payment. */
const placeOf: Readonly<Partial<Record<PaymentStatus, RailPayment['status']>>> = {
  authorized: 'authorized',
  captured: 'captured',
  refunded: 'captured',
  released: 'canceled',
  uncollected: 'canceled',
};

it('whatever is asked, told twice or lost, money is taken or given back and never both', async () => {
  const acts = fc.array(fc.record({ act: anyAct, lost: fc.boolean() }), { maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(acts, fc.boolean(), async (steps, isBooked) => {
      const till = aTill();
      till.payments.add(isBooked ? aBookedPayment() : aPayment());
      till.rail.add('pi_1', 'authorized');
      for (const { act, lost } of steps) {
        till.rail.loseAnswer = lost;
        await play(till, act).catch(() => undefined);
      }
      till.rail.loseAnswer = false;
      await till.finishDue();
      const held = till.rail.intents.get('pi_1')?.status;
      const status = till.status();
      expect(status?.endsWith('_due')).toBe(false);
      expect(status === undefined ? undefined : placeOf[status]).toBe(held);
      const neverAsked = isBooked && !steps.some(({ act }) => act === 'release');
      expect(neverAsked && status === 'released').toBe(false);
      expect(!isBooked && held === 'captured').toBe(false);
    }),
    { numRuns: 300 },
  );
});

/** The rail tells only what is true of its payment. */
async function play(till: ReturnType<typeof aTill>, act: string): Promise<void> {
  const truth = { authorized: 'authorized', captured: 'captured', released: 'canceled', failed: 'open' } as const;
  if (act === 'capture') return void (await till.capture('booking-1'));
  if (act === 'release') return void (await till.release('booking-1'));
  if (act === 'sweep') return void (await till.releaseUnscheduled());
  if (act === 'finish') return void (await till.finishDue());
  const became = act as keyof typeof truth;
  if (till.rail.intents.get('pi_1')?.status !== truth[became]) return;
  const payment = { railPaymentId: 'pi_1', amount: money(4900, 'EUR') };
  const event = { rail: 'stripe', eventId: act, type: act, bookingId: 'booking-1', became, payment } as const;
  await till.applyRailEvent({ ...event, account: null, livemode: true });
}
