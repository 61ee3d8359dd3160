import type { Input } from '@sos/contracts/callables';
import { aPayment } from '@sos/domain/testing/a-payment';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeListPayments } from './look-at-payments.ts';
import type { AllPayments, Payments } from './ports.ts';

const HOUR = 3_600_000;
const irma = { uid: 'irma', role: 'admin', isAdmin: true };

interface Stores {
  readonly allPayments: AllPayments;
  readonly payments: Pick<Payments, 'createIfAbsent'>;
}

/** What admins see of payments, whichever store has them. */
export function allPaymentsContract(open: () => Stores): void {
  describe('the payments of everybody', () => {
    let stores: Stores;
    const list = (input: Input<'adminListPayments'> = {}) =>
      checkAnswers('adminListPayments', makeListPayments(stores))(irma, { ...input, order: input.order ?? 'newest' });

    beforeEach(async () => {
      stores = open();
      await stores.payments.createIfAbsent(aPayment({ id: 'one', createdAt: HOUR }));
      const captured = { status: 'captured', captured: 4900, refunded: 900 } as const;
      await stores.payments.createIfAbsent(aPayment({ id: 'two', createdAt: 2 * HOUR, ...captured }));
    });

    it('are listed with the newest first', async () => {
      const { payments, nextCursor } = await list();
      expect(nextCursor).toBeNull();
      expect(payments).toMatchObject([
        { id: 'two', status: 'captured', total: 4900, currency: 'EUR', captured: 4900, refunded: 900 },
        { id: 'one', status: 'authorized', captured: null },
      ]);
    });

    it('are listed with the oldest first where that is asked, and go on from there', async () => {
      const ids = async (input: Input<'adminListPayments'>) => (await list(input)).payments.map(({ id }) => id);
      expect(await ids({ order: 'oldest' })).toEqual(['one', 'two']);
      expect(await ids({ order: 'oldest', cursor: 'one' })).toEqual(['two']);
      expect(await ids({ order: 'oldest', cursor: 'two' })).toEqual([]);
    });

    it('are found by who paid and by when, together with their state', async () => {
      await stores.payments.createIfAbsent(aPayment({ id: 'three', clientId: 'cleo', createdAt: 3 * HOUR }));
      const found = async (input: Input<'adminListPayments'>) => (await list(input)).payments.map(({ id }) => id);
      expect(await found({ client: 'cleo' })).toEqual(['three']);
      expect(await found({ client: 'cleo', status: 'captured' })).toEqual([]);
      expect(await found({ from: 2 * HOUR, before: 3 * HOUR })).toEqual(['two']);
      expect(await found({ client: 'cleo', before: 3 * HOUR })).toEqual([]);
    });

    it('are found by their state, and go on behind one of them', async () => {
      expect((await list({ status: 'captured' })).payments.map(({ id }) => id)).toEqual(['two']);
      expect((await list({ cursor: 'two' })).payments.map(({ id }) => id)).toEqual(['one']);
      await expect(list({ cursor: 'nobody' })).rejects.toMatchObject({ reason: 'invalid_input' });
    });
  });
}
