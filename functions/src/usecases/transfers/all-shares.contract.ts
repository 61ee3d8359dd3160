import { aPayment } from '@sos/domain/testing/a-payment';
import { next } from '@sos/domain/transfers/next';
import { openTransfer, type Payee } from '@sos/domain/transfers/transfer';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Payments } from '../payments/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeListTransfers } from './list-transfers.ts';
import type { AllShares, Transfers } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const HOUR = 3_600_000;
const ready: Payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true };
const irma = { uid: 'irma', role: 'admin', isAdmin: true };

interface Stores {
  readonly allShares: AllShares;
  readonly transfers: Transfers;
  readonly payments: Payments;
}

/** What admins see of providers' shares, whichever store has them. */
export function allSharesContract(open: () => Stores): void {
  describe('the shares of all providers', () => {
    let stores: Stores;
    const list = (input: { status?: 'waiting' | 'sent'; cursor?: string } = {}) =>
      checkAnswers('adminListTransfers', makeListTransfers(stores))(irma, input);
    const add = async (id: string, hour: number, payee: Payee) => {
      await stores.payments.createIfAbsent(aPayment({ id, sessionId: id, unshared: true }));
      const at = AT + hour * HOUR;
      await stores.transfers.count(id, () =>
        next(openTransfer({ id, providerId: 'camille', currency: 'EUR' }, at), {
          type: 'counted',
          earned: 3000,
          isFrozen: false,
          payee,
          at,
        }),
      );
    };

    beforeEach(async () => {
      stores = open();
      await add('one', 1, ready);
      await add('two', 2, { ...ready, isReady: false });
      const done = { type: 'done', kind: 'send', amount: 3000, railId: 'tr_one', of: null } as const;
      await stores.transfers.change('one', (transfer) => next(transfer, { ...done, payee: ready, at: AT + 3 * HOUR }));
    });

    it('are listed with the newest first, each with what moved and what it waits for', async () => {
      const { transfers, nextCursor } = await list();
      expect(nextCursor).toBeNull();
      expect(transfers).toMatchObject([
        { id: 'two', status: 'waiting', waitsFor: 'kyc', earned: 3000, net: 0, moves: [] },
        { id: 'one', status: 'sent', net: 3000, moves: [{ kind: 'send', amount: 3000, railId: 'tr_one' }] },
      ]);
    });

    it('are found by their state', async () => {
      expect((await list({ status: 'waiting' })).transfers.map(({ id }) => id)).toEqual(['two']);
      expect((await list({ status: 'sent' })).transfers.map(({ id }) => id)).toEqual(['one']);
    });

    it('go on behind one of them, and behind no other', async () => {
      expect((await list({ cursor: 'two' })).transfers.map(({ id }) => id)).toEqual(['one']);
      await expect(list({ cursor: 'nobody' })).rejects.toMatchObject({ reason: 'invalid_input' });
    });
  });
}
