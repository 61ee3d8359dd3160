import { isTalkless } from '@sos/domain/limits/talkless';
import { paymentStatuses } from '@sos/domain/payments/payment';
import { describe, expect, it } from 'vitest';
import { VendorUnavailableError } from '../shared/ports.ts';
import { aCallCenter, client, booking, press, SESSION, untilTalking } from '../testing/call-center.ts';
import { DialRefusedError } from './ports.ts';

const CLIENT_PHONE = '+33600000001';

async function aBookedCall() {
  const center = aCallCenter();
  await center.schedule(client, booking);
  center.wait(240);
  return center;
}
const dialClient = (center: Awaited<ReturnType<typeof aBookedCall>>, number = 1) =>
  center.dialDue({ sessionId: SESSION, providerId: 'provider-uid', party: 'client', number });

describe('a number that never accepted a call', () => {
  it('is not rung a seventh time in a day: the call ends by our fault and counts against nobody, and the money is given back', async () => {
    const center = await aBookedCall();
    for (let ring = 0; ring < 6; ring++) await center.limits.take('cold_rings', `line-of-${CLIENT_PHONE}`);
    await dialClient(center);
    expect(center.carrier.dials).toEqual([]);
    const session = center.session();
    expect(session).toMatchObject({ endReason: 'system_error', settlement: { status: 'release_due' } });
    expect(isTalkless(session)).toBe(false);
    const timeline = center.memory.timeline;
    expect(timeline.find(({ event }) => event === 'abandoned')).toMatchObject({ detail: 'cold_rings' });
    expect(center.alerts).toContain(`dialling_refused ${SESSION}`);
  });

  it('is proved by the first call that is accepted, and then rings as often as calls need', async () => {
    const center = await aBookedCall();
    await dialClient(center);
    expect(await center.memory.numbers.isProved(CLIENT_PHONE)).toBe(false);
    await press(center, { attemptId: 'client-1', callSid: 'CA1' });
    expect(await center.memory.numbers.isProved(CLIENT_PHONE)).toBe(true);
  });

  it('of a provider is proved in the same way', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    expect(await center.memory.numbers.isProved('+33600000002')).toBe(true);
  });
});

describe('what is counted for a dial', () => {
  const counted = (center: Awaited<ReturnType<typeof aBookedCall>>) => center.limits.count('dialling', 'platform');

  it('is the longest that the call may cost', async () => {
    const center = await aBookedCall();
    await dialClient(center);
    expect(await counted(center)).toBe(26 * 6);
  });

  it.each([
    ['is out of reach for certain', new VendorUnavailableError('no', { certain: true }), 26 * 6],
    ['may have heard us', new VendorUnavailableError('no answer', { certain: false }), 26 * 6],
    ['was called, and then something else failed', new Error('no store'), 26 * 6],
    ['refuses the number', new DialRefusedError('number', { message: 'no such number' }), 0],
  ])('when the carrier %s', async (_what, fault, cents) => {
    const center = await aBookedCall();
    center.carrier.fail = () => fault;
    await dialClient(center).catch(() => undefined);
    expect(await counted(center)).toBe(cents);
  });

  it('wakes somebody when the platform’s budget is spent, and ends the call', async () => {
    const center = await aBookedCall();
    await center.limits.take('dialling', 'platform', 200_000);
    await dialClient(center);
    expect(center.carrier.dials).toEqual([]);
    expect(center.alerts).toContain(`dialling_refused ${SESSION}`);
    expect(center.session()).toMatchObject({ status: 'failed' });
  });
});

it('gives back what a refused dial was counted for once the session knows of it, and not before', async () => {
  const center = await aBookedCall();
  center.carrier.fail = () => new DialRefusedError('number', { message: 'no such number' });
  const known: unknown[] = [];
  center.limits.giveBack = async () => void known.push(center.session().client.attempts[0]?.result);
  await dialClient(center);
  expect(new Set(known)).toEqual(new Set(['refused']));
});

it.each([true, false])(
  'counts a dial once, however often it is tried while the carrier is out of order',
  async (certain) => {
    const center = await aBookedCall();
    center.carrier.fail = () => new VendorUnavailableError('no answer', { certain });
    for (let tries = 0; tries < 9; tries++) {
      await dialClient(center).catch(() => undefined);
      center.wait(75);
    }
    expect(await center.limits.count('cold_rings', `line-of-${CLIENT_PHONE}`)).toBe(1);
    center.carrier.fail = undefined;
    await dialClient(center);
    expect(center.carrier.dials).toHaveLength(1);
  },
);

it.each(['authorized', 'capture_due', 'captured'] as const)('rings on money that is %s', async (status) => {
  const center = await aBookedCall();
  const payment = await center.payments.read(SESSION);
  if (payment) center.payments.add({ ...payment, status });
  await dialClient(center);
  expect(center.carrier.dials).toHaveLength(1);
});

it('rings for a client to whom a coupon gave the whole fee', async () => {
  const center = await aBookedCall();
  const payment = await center.payments.read(SESSION);
  const { total } = payment?.price ?? {};
  if (payment && total) {
    const price = { ...payment.price, platformFee: { ...total, amount: 0 } };
    center.payments.add({ ...payment, price, coupon: { code: 'GIFT', discount: 1900, borneByProvider: 0 } });
  }
  await dialClient(center);
  expect(center.carrier.dials).toHaveLength(1);
});

const unheld = paymentStatuses.filter((status) => !['authorized', 'capture_due', 'captured'].includes(status));

it.each(unheld)('rings nobody on money that is %s, and wakes somebody', async (status) => {
  const center = await aBookedCall();
  const payment = await center.payments.read(SESSION);
  if (payment) center.payments.add({ ...payment, status });
  await dialClient(center);
  expect(center.carrier.dials).toEqual([]);
  expect(center.alerts).toContain(`hold_lost ${SESSION}`);
  expect(center.session()).toMatchObject({ status: 'failed', endReason: 'system_error' });
});
