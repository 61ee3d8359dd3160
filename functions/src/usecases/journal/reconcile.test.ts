import type { Movement } from '@sos/domain/journal/papers';
import { type PaymentDifferenceKind, paymentDifferenceKinds } from '@sos/domain/journal/difference';
import { money } from '@sos/domain/money/money';
import { beforeEach, describe, expect, it } from 'vitest';
import { VendorUnavailableError } from '../shared/ports.ts';
import { aReconciledWorld, type AWorld, DAY, wrongs } from '../testing/a-reconciled-world.ts';

const START = Date.UTC(2026, 0, 5, 12);
type Wrongs = ReturnType<typeof wrongs>;

let world: AWorld;
let wrong: Wrongs;
beforeEach(() => {
  world = aReconciledWorld(START);
  wrong = wrongs(world);
});

const found = () => [...world.kept.byId.values()].map(({ kind, paymentId }) => `${kind} ${paymentId}`).toSorted();
const alerted = () =>
  world.alerts.raised.map(({ detail }) => `${String(detail['difference'])} ${String(detail['paymentId'])}`).toSorted();
const drop = () => undefined;
const same = (movement: Movement) => movement;
const amounting = (kind: string, amount: number) => (movement: Movement) =>
  movement.kind === kind ? { ...movement, amount } : movement;
const without = (kind: string) => (movement: Movement) => (movement.kind === kind ? undefined : movement);
const part = (id: string, status: 'done' | 'pending', amount = 500) => ({
  railRefundId: `re_${id}`,
  refundId: `r-${id}`,
  amount,
  status,
});
const at = START;

/** Makes each kind of difference of a payment that is named after it. */
const seeds: Readonly<Record<PaymentDifferenceKind, (id: PaymentDifferenceKind) => void>> = {
  payment_unknown: (id) => {
    const of = { rail: 'stripe', paymentId: null, currency: 'EUR', fee: 0, at } as const;
    wrong.list({ ...of, kind: 'capture', ref: 'pi_stranger', railPaymentId: 'pi_stranger', amount: 1900 });
    const stranger = { railPaymentId: 'pi_stranger', currency: 'EUR', captured: 1900, refunds: [], fee: null } as const;
    wrong.truth({ ...stranger, moves: [] });
    wrong.rail(id, { truth: {}, list: same });
  },
  capture_missing: (id) => wrong.rail(id, { truth: { captured: 0, fee: null }, list: without('capture') }),
  capture_unrecorded: (id) => {
    wrong.payment(id, { status: 'authorized', captured: null });
    wrong.forgetEntries(id, 'capture_');
  },
  capture_amount: (id) => wrong.rail(id, { truth: { captured: 4901 }, list: amounting('capture', 4901) }),
  capture_currency: (id) => {
    const list = (each: Movement) => (each.kind === 'capture' ? { ...each, currency: 'USD' } : each);
    wrong.rail(id, { truth: { currency: 'USD' }, list });
  },
  fee_amount: (id) => {
    const list = (each: Movement) => (each.kind === 'capture' ? { ...each, fee: 100 } : each);
    wrong.rail(id, { truth: { fee: money(100, 'EUR') }, list });
  },
  refund_missing: (id) => wrong.rail(id, { truth: { refunds: [] }, list: without('refund') }),
  refund_unrecorded: (id) => {
    wrong.payment(id, { refunds: [] });
    wrong.forgetEntries(id, 'refund_');
  },
  refund_amount: (id) =>
    wrong.rail(id, { truth: { refunds: [part(id, 'done', 501)] }, list: amounting('refund', 501) }),
  transfer_missing: (id) => wrong.rail(id, { truth: { moves: [] }, list: without('send') }),
  transfer_unrecorded: (id) => {
    wrong.forgetTransfer(id);
    wrong.forgetEntries(id, 'transfer_');
  },
  transfer_amount: (id) => {
    const moves = [{ kind: 'send', amount: 2999, railId: `tr_${id}` }] as const;
    wrong.rail(id, { truth: { moves }, list: amounting('send', 2999) });
  },
  entry_missing: (id) => wrong.forgetEntries(id, 'refund_'),
  entry_extra: (id) => {
    const lines = [
      { account: 'provider_payable', partyId: 'provider-uid', amount: 3000, currency: 'EUR' },
      { account: 'stripe_clearing', partyId: null, amount: -3000, currency: 'EUR' },
    ] as const;
    wrong.entry({ id: `transfer_${id}_2`, paymentId: id, at: START, lines });
  },
  entry_wrong: (id) => {
    const lines = [
      { account: 'provider_payable', partyId: 'provider-uid', amount: 3000, currency: 'USD' },
      { account: 'stripe_clearing', partyId: null, amount: -3000, currency: 'USD' },
    ] as const;
    wrong.entry({ id: `transfer_${id}_1`, paymentId: id, at: START, lines });
  },
};
const nameOf = (kind: PaymentDifferenceKind) => (kind === 'payment_unknown' ? 'payment_unknown ' : `${kind} ${kind}`);

describe('a reconciliation', () => {
  it('finds nothing where all say the same, and asks no rail that has a list about any payment', async () => {
    for (let index = 0; index < 250; index += 1) await world.settle({ id: `p${index}` });
    world.pass(DAY);
    await world.reconcile();
    expect(found()).toEqual([]);
    expect(world.asked).toEqual([]);
    const run = await world.kept.latest();
    expect(run).toMatchObject({ phase: 'done', found: 0, endedAt: START + DAY });
    expect(run?.looked).toMatchObject({ movements: 750, payments: 250, entries: 750 });
  });

  it('finds every kind of difference once within a day among payments that are right, and tells of each', async () => {
    for (const kind of paymentDifferenceKinds) await world.settle({ id: kind });
    for (let index = 0; index < 120; index += 1) await world.settle({ id: `right-${index}` });
    for (const kind of paymentDifferenceKinds) seeds[kind](kind);
    const before = JSON.stringify([
      world.payments.byId.list(),
      world.transfers.byId.list(),
      world.payments.entries.list(),
    ]);
    world.pass(DAY);
    await world.reconcile();
    expect(found()).toEqual(paymentDifferenceKinds.map(nameOf).toSorted());
    expect(alerted()).toEqual(found());
    expect((await world.kept.latest())?.found).toBe(15);
    const after = JSON.stringify([
      world.payments.byId.list(),
      world.transfers.byId.list(),
      world.payments.entries.list(),
    ]);
    expect(after).toBe(before);
  });

  it.each(paymentDifferenceKinds)('finds %s where nothing else is wrong, and once of two runs', async (kind) => {
    await world.settle({ id: kind });
    seeds[kind](kind);
    world.pass(DAY);
    await world.reconcile();
    world.pass(DAY / 2);
    await world.reconcile();
    expect(found()).toEqual([nameOf(kind)]);
    expect(world.alerts.raised).toHaveLength(1);
    expect([...world.kept.byId.values()][0]).toMatchObject({ isOpen: true, goneAt: null });
  });

  it('says that a difference is gone once the rail says the same', async () => {
    await world.settle({ id: 'p1' });
    wrong.rail('p1', { truth: { captured: 4901 }, list: amounting('capture', 4901) });
    world.pass(DAY);
    await world.reconcile();
    wrong.rail('p1', { truth: { captured: 4900 }, list: amounting('capture', 4900) });
    world.pass(DAY);
    await world.reconcile();
    expect([...world.kept.byId.values()]).toMatchObject([{ isOpen: false, goneAt: START + 2 * DAY }]);
  });

  it('asks a rail without a list about each payment', async () => {
    await world.settle({ id: 'p1', rail: 'paypal' });
    await world.settle({ id: 'p2', rail: 'paypal' });
    wrong.paypal('p2', { captured: 4800 });
    world.pass(DAY);
    await world.reconcile();
    expect(found()).toEqual(['capture_amount p2']);
    expect(world.asked.filter((each) => each.startsWith('paypal'))).toHaveLength(2);
  });

  it('tells of what time explains only when its time is over', async () => {
    await world.settle({ id: 'p1' });
    const debt = { tryNumber: 1, unknownSince: null, refusedWith: null, refusals: 0, askAfter: null };
    wrong.payment('p1', { status: 'capture_due', captured: null, debt: { ...debt, since: START + DAY / 2 } });
    wrong.forgetEntries('p1', 'capture_');
    world.pass(DAY);
    await world.reconcile();
    expect(found()).toEqual(['capture_unrecorded p1']);
    expect(alerted()).toEqual([]);
    world.pass(DAY);
    await world.reconcile();
    expect(alerted()).toEqual(['capture_unrecorded p1']);
  });

  it('leaves the last hour to the next run', async () => {
    await world.settle({ id: 'p1' });
    wrong.rail('p1', { truth: { captured: 4901 }, list: amounting('capture', 4901) });
    world.pass(1_800_000);
    await world.reconcile();
    expect(found()).toEqual([]);
    world.pass(DAY);
    await world.reconcile();
    expect(found()).toEqual(['capture_amount p1']);
  });

  it('goes on where the rail failed it, and begins no second run meanwhile', async () => {
    for (let index = 0; index < 250; index += 1) await world.settle({ id: `p${index}` });
    wrong.rail('p200', { truth: { captured: 4901 }, list: amounting('capture', 4901) });
    world.pass(DAY);
    const down = new VendorUnavailableError('out of reach', { certain: false, circuit: 'open' });
    world.listed.fail = (page) => {
      if (page === 3) throw down;
    };
    await expect(world.reconcile()).rejects.toBe(down);
    expect(await world.kept.latest()).toMatchObject({ phase: 'movements', after: 'stripe 200', endedAt: null });
    await world.resume();
    expect(found()).toEqual(['capture_amount p200']);
    expect(await world.kept.latest()).toMatchObject({ phase: 'done', looked: { movements: 750 } });
    await world.resume();
    await world.reconcile();
    expect(world.kept.runs.size).toBe(1);
  });

  it('of two at once is one', async () => {
    for (let index = 0; index < 120; index += 1) await world.settle({ id: `p${index}` });
    world.pass(DAY);
    await Promise.all([world.reconcile(), world.reconcile()]);
    await world.resume();
    expect([...world.kept.runs.values()]).toMatchObject([{ phase: 'done', looked: { movements: 360 } }]);
  });

  it('does not open again what an admin has explained', async () => {
    await world.settle({ id: 'p1' });
    wrong.rail('p1', { truth: { captured: 4901 }, list: amounting('capture', 4901) });
    world.pass(DAY);
    await world.reconcile();
    const [difference] = [...world.kept.byId.values()];
    if (difference)
      world.kept.byId.set(difference.id, {
        ...difference,
        isOpen: false,
        explanation: { reason: 'x', by: 'irma', at },
      });
    world.pass(DAY / 2);
    await world.reconcile();
    expect((await world.kept.open({ limit: 9, after: null })).ids).toEqual([]);
  });

  it('lets a payment wait at which the rail still looks', async () => {
    await world.settle({ id: 'p1', rail: 'paypal' });
    const looking = new VendorUnavailableError('is being looked at', { certain: false });
    world.told.paypal.truths.get = () => {
      throw looking;
    };
    world.pass(DAY);
    await world.reconcile();
    expect(await world.kept.latest()).toMatchObject({ phase: 'done', found: 0 });
  });
});

it('a rail’s list that lacks a capture is found by our entries', async () => {
  await world.settle({ id: 'p1' });
  wrong.rail('p1', { truth: { captured: 0, fee: null, refunds: [], moves: [] }, list: drop });
  world.pass(DAY);
  await world.reconcile();
  expect(found()).toEqual(['capture_missing p1', 'refund_missing p1', 'transfer_missing p1']);
});
