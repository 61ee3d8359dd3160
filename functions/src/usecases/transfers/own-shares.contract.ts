import { aPayment } from '@sos/domain/testing/a-payment';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { next } from '@sos/domain/transfers/next';
import { openTransfer, type Payee } from '@sos/domain/transfers/transfer';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Payments } from '../payments/ports.ts';
import type { OwnShares, Transfers } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const HOUR = 3_600_000;
const ready: Payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true };

interface Stores {
  readonly ownShares: OwnShares;
  readonly transfers: Transfers;
  readonly payments: Payments;
}

/** What a provider sees of their shares, whichever store has them. */
export function ownSharesContract(open: () => Stores): void {
  let stores: Stores;
  const add = async (id: string, hour: number, differs: { currency?: 'EUR' | 'USD'; providerId?: string } = {}) => {
    const { currency = 'EUR', providerId = 'camille' } = differs;
    const price = priceOf(defaultPrices, 'lawyer', currency);
    await stores.payments.createIfAbsent(aPayment({ id, sessionId: id, providerId, price, unshared: true }));
    const at = AT + hour * HOUR;
    await stores.transfers.count(id, () =>
      next(openTransfer({ id, providerId, currency }, at), {
        type: 'counted',
        earned: 3000,
        isFrozen: false,
        payee: ready,
        at,
      }),
    );
  };
  const send = (id: string, hour: number) =>
    stores.transfers.change(id, (transfer) =>
      next(transfer, {
        type: 'done',
        kind: 'send',
        amount: 3000,
        railId: `tr_${id}`,
        of: null,
        payee: ready,
        at: AT + hour * HOUR,
      }),
    );
  const ids = (shares: readonly { readonly id: string }[] = []) => shares.map(({ id }) => id);

  describe('a provider’s own shares', () => {
    beforeEach(async () => {
      stores = open();
      await add('one', 1);
      await add('two', 2, { currency: 'USD' });
      await add('three', 3);
      await add('other', 4, { providerId: 'somebody' });
      await send('one', 5);
    });

    it('come page by page, the newest first, and none of another’s', async () => {
      const first = await stores.ownShares.page('camille', { after: null, limit: 2 });
      expect(ids(first?.shares)).toEqual(['three', 'two']);
      const second = await stores.ownShares.page('camille', { after: first?.next ?? null, limit: 2 });
      expect([ids(second?.shares), second?.next]).toEqual([['one'], null]);
      expect(await stores.ownShares.page('camille', { after: 'other', limit: 2 })).toBeUndefined();
    });

    it('are added up by currency', async () => {
      expect(await stores.ownShares.sums('camille')).toEqual([
        { currency: 'EUR', earned: 6000, net: 3000 },
        { currency: 'USD', earned: 3000, net: 0 },
      ]);
      expect(await stores.ownShares.sums('nobody')).toEqual([]);
    });

    it('are found by when they were sent, and when they began', async () => {
      expect(ids(await stores.ownShares.sentSince('camille', AT + 5 * HOUR))).toEqual(['one']);
      expect(await stores.ownShares.sentSince('camille', AT + 6 * HOUR)).toEqual([]);
      expect(ids(await stores.ownShares.between('camille', AT + HOUR, AT + 3 * HOUR))).toEqual(['one', 'two']);
    });
  });
}
