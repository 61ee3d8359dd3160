import { money } from '@sos/domain/money/money';
import { beforeEach, describe, expect, it } from 'vitest';
import { type PaymentRail, RailStateError } from './ports.ts';

interface World {
  readonly rail: PaymentRail;
  /** What the client does in the browser: the money is held from then on. */
  readonly pay: (railPaymentId: string) => Promise<void>;
  /** How much is held and how much was taken, in minor units. */
  readonly till: () => Promise<{ held: number; taken: number }>;
}

const PRICE = money(4900, 'EUR');
const order = (bookingId: string) => ({
  bookingId,
  amount: PRICE,
  clientId: 'c',
  providerId: 'p',
  key: `create:${bookingId}`,
});

/** What every payment provider does behind the port. `open` gives one without payments, for each test. */
export function paymentRailContract(open: () => World): void {
  holdContract(open);
  let world: World;
  beforeEach(() => void (world = open()));
  const opened = async () => (await world.rail.create(order('b-1'))).railPaymentId;
  const authorized = async () => {
    const id = await opened();
    await world.pay(id);
    return id;
  };

  describe('a payment', () => {
    it('is opened once under its key', async () => {
      const [first, second] = [await world.rail.create(order('b-1')), await world.rail.create(order('b-1'))];
      expect(second.railPaymentId).toBe(first.railPaymentId);
      expect(first).toMatchObject({ status: 'open', amount: PRICE });
      expect((await world.rail.create(order('b-2'))).railPaymentId).not.toBe(first.railPaymentId);
    });

    it('holds the money once the client has paid', async () => {
      const id = await authorized();
      expect(await world.rail.read(id)).toMatchObject({ railPaymentId: id, status: 'authorized', amount: PRICE });
      expect(await world.till()).toEqual({ held: 4900, taken: 0 });
    });
  });

  describe('a capture', () => {
    it('takes the money once, however often it is asked for', async () => {
      const id = await authorized();
      await world.rail.capture(id, 'capture:b-1');
      expect(await world.rail.capture(id, 'capture:b-1')).toMatchObject({ status: 'captured' });
      expect(await world.rail.capture(id, 'capture:b-1:2')).toMatchObject({ status: 'captured' });
      expect(await world.till()).toEqual({ held: 0, taken: 4900 });
    });

    it('of what was never paid, or was released, is refused as a matter of state', async () => {
      const id = await opened();
      await expect(world.rail.capture(id, 'capture:b-1')).rejects.toThrow(RailStateError);
      await world.rail.release(id, 'release:b-1');
      await expect(world.rail.capture(id, 'capture:b-1')).rejects.toThrow(RailStateError);
    });
  });

  describe('a release', () => {
    it('gives the hold up, and can be repeated', async () => {
      const id = await authorized();
      await world.rail.release(id, 'release:b-1');
      expect(await world.rail.release(id, 'release:b-1')).toMatchObject({ status: 'canceled' });
      expect(await world.till()).toEqual({ held: 0, taken: 0 });
    });

    it('of what was captured is refused as a matter of state', async () => {
      const id = await authorized();
      await world.rail.capture(id, 'capture:b-1');
      await expect(world.rail.release(id, 'release:b-1')).rejects.toThrow(RailStateError);
    });
  });

  it('a refund gives back what was captured, once under its key', async () => {
    const id = await authorized();
    await world.rail.capture(id, 'capture:b-1');
    await world.rail.refund(id, 'refund:b-1');
    await world.rail.refund(id, 'refund:b-1');
    expect(await world.till()).toEqual({ held: 0, taken: 0 });
  });
}

function holdContract(open: () => World): void {
  describe('a hold', () => {
    it('is asked for as often as one likes, and made once', async () => {
      const { rail, pay, till } = open();
      const { railPaymentId: id } = await rail.create(order('b-1'));
      await pay(id);
      expect(await rail.authorize(id, 'authorize:b-1:2')).toMatchObject({ status: 'authorized' });
      expect(await till()).toEqual({ held: 4900, taken: 0 });
    });

    it('of what the client has not agreed to is refused as a matter of state', async () => {
      const { rail, till } = open();
      const { railPaymentId: id } = await rail.create(order('b-1'));
      await expect(rail.authorize(id, 'authorize:b-1')).rejects.toThrow(RailStateError);
      expect(await till()).toEqual({ held: 0, taken: 0 });
    });
  });
}
