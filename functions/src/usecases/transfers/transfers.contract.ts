import { aPayment } from '@sos/domain/testing/a-payment';
import type { Payment } from '@sos/domain/payments/payment';
import { next } from '@sos/domain/transfers/next';
import { earnedOf } from '@sos/domain/transfers/earned';
import { openTransfer, type Payee, type Transfer } from '@sos/domain/transfers/transfer';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Journal } from '../journal/ports.ts';
import type { Payments } from '../payments/ports.ts';
import { allPages } from '../testing/all-pages.ts';
import type { Transfers } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const ready: Payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true };
const captured = (id: string, differs: Partial<Payment> = {}): Payment =>
  aPayment({ id, sessionId: id, status: 'captured', captured: 4900, settledAt: AT, unshared: true, ...differs });

interface Stores {
  readonly transfers: Transfers;
  readonly payments: Payments;
  readonly journal: Journal;
}

/** What every store of transfers does, beside the payments that they are of. */
export function transfersContract(open: () => Stores): void {
  let stores: Stores;
  beforeEach(() => void (stores = open()));
  const counting = (payee: Payee) => (payment: Payment, known: Transfer | undefined) => {
    const { id, providerId } = payment;
    const transfer = known ?? openTransfer({ id, providerId, currency: 'EUR' }, AT);
    return next(transfer, { type: 'counted', earned: earnedOf(payment), isFrozen: false, payee, at: AT });
  };
  const counted = async (id: string, payee = ready) => {
    await stores.payments.createIfAbsent(captured(id));
    return stores.transfers.count(id, counting(payee));
  };
  const done = (railId: string) => (transfer: Transfer) =>
    next(transfer, { type: 'done', kind: 'send', amount: 3000, railId, of: null, payee: ready, at: AT });

  describe('a share', () => {
    it('is counted with its payment, and comes back exactly as it was', async () => {
      const transition = await counted('one');
      expect(transition).toMatchObject({ changed: true, transfer: { status: 'due', earned: 3000 } });
      expect(await stores.transfers.read('one')).toEqual(transition?.transfer);
      expect((await stores.payments.read('one'))?.unshared).toBe(false);
      expect(await stores.transfers.count('one', counting(ready))).toMatchObject({ changed: false });
      expect(await stores.transfers.read('nothing')).toBeUndefined();
      expect(await stores.transfers.count('nothing', counting(ready))).toBeUndefined();
    });

    it('of nothing is not kept, and yet the payment is counted', async () => {
      await stores.payments.createIfAbsent(captured('none', { sessionId: null }));
      await stores.transfers.count('none', counting(ready));
      expect(await stores.transfers.read('none')).toBeUndefined();
      expect((await stores.payments.read('none'))?.unshared).toBe(false);
    });

    it('is posted once with what was sent, by one of ten at once', async () => {
      await counted('one');
      const ten = Array.from({ length: 10 }, () => stores.transfers.change('one', done('tr_1')));
      const transitions = await Promise.all(ten);
      expect(transitions.filter((transition) => transition?.changed)).toHaveLength(1);
      const entries = await stores.journal.entries({ after: null, before: AT + 1, limit: 10 });
      expect(entries.map(({ id }) => id)).toEqual(['transfer_one_1']);
      expect(await stores.transfers.change('nothing', done('tr_1'))).toBeUndefined();
    });
  });

  it('the lists name what is left to do', async () => {
    const late = { ...ready, isReady: false };
    await counted('due');
    await counted('waiting', late);
    await counted('sent');
    await stores.transfers.change('sent', done('tr_1'));
    await stores.payments.createIfAbsent(captured('uncounted'));
    const { transfers } = stores;
    expect((await allPages((query) => transfers.open(query), 1)).toSorted()).toEqual(['due', 'waiting']);
    expect(await allPages((query) => transfers.waitingOf('provider-uid', query), 1)).toEqual(['waiting']);
    expect(await allPages((query) => transfers.waitingOf('nobody', query), 1)).toEqual([]);
    expect(await allPages((query) => transfers.uncounted(query), 1)).toEqual(['uncounted']);
  });
}
