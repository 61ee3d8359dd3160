import { money } from '@sos/domain/money/money';
import { aPayment } from '@sos/domain/testing/a-payment';
import { expect, it } from 'vitest';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryRail } from '../testing/memory-rail.ts';
import { makeFindHold } from './find-hold.ts';
import type { PayerBook, Quarantine } from './ports.ts';

function aDesk(note: PayerBook['note']) {
  const warned: string[] = [];
  const rail = new MemoryRail();
  rail.add('pi_1', 'authorized');
  const held = rail.read.bind(rail);
  rail.read = async (id) => ({ ...(await held(id)), payer: 'card-1' });
  const rails = { stripe: rail, paypal: rail };
  const log = {
    info: () => undefined,
    warn: (what: string) => void warned.push(what),
    error: () => undefined,
  };
  const alerts = new MemoryAlerts();
  const kept: unknown[] = [];
  const quarantine: Quarantine = { keep: async (event) => void kept.push(event) };
  return { rail, warned, kept, alerts, find: makeFindHold({ rails, payers: { note }, quarantine, alerts, log }) };
}

it('what a hold is paid by is noted for its client, and nothing of a payment that holds nothing', async () => {
  const noted: unknown[] = [];
  const desk = aDesk(async (...given) => void noted.push(given));
  expect(await desk.find(aPayment({ clientId: 'nora', railPaymentId: 'pi_1' }))).toBeDefined();
  expect(noted).toEqual([['nora', { rail: 'stripe', payer: 'card-1' }]]);
  desk.rail.add('pi_1', 'canceled');
  expect(await desk.find(aPayment({ railPaymentId: 'pi_1' }))).toBeUndefined();
  expect(noted).toHaveLength(1);
});

it('a mark that cannot be written keeps nobody from their call', async () => {
  const desk = aDesk(async () => Promise.reject(new Error('the store is away')));
  expect(await desk.find(aPayment({ railPaymentId: 'pi_1' }))).toBeDefined();
  expect(desk.warned).toEqual(['payer_not_noted']);
});

it('a hold of another amount than the price is put aside, and books nothing', async () => {
  const desk = aDesk(async () => undefined);
  const read = desk.rail.read.bind(desk.rail);
  desk.rail.read = async (id) => ({ ...(await read(id)), amount: money(50, 'EUR') });
  expect(await desk.find(aPayment({ id: 'booking-1', railPaymentId: 'pi_1' }))).toBeUndefined();
  expect(desk.kept).toMatchObject([{ eventId: 'hold-booking-1', about: 'booking-1', reasons: ['amount'] }]);
  expect(desk.alerts.names).toEqual(['event_quarantined stripe_hold-booking-1']);
});
