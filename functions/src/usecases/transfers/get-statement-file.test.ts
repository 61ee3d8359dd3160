import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { aPayment } from '@sos/domain/testing/a-payment';
import type { MonthlyStatement } from '@sos/domain/transfers/monthly-statement';
import { next } from '@sos/domain/transfers/next';
import { openTransfer } from '@sos/domain/transfers/transfer';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryOwnShares } from '../testing/memory-own-shares.ts';
import { MemoryPayments } from '../testing/memory-payments.ts';
import { MemoryTransfers } from '../testing/memory-transfers.ts';
import { makeGetStatementFile } from './get-statement-file.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const NOW = Date.UTC(2026, 1, 2);
const camille = { uid: 'camille', role: 'lawyer', isAdmin: false };
const payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true } as const;

/** Camille's and another's share of a captured call each, and what was drawn. */
async function aDesk({ isKnown = true } = {}) {
  const payments = new MemoryPayments();
  const transfers = new MemoryTransfers(payments);
  for (const providerId of ['camille', 'somebody']) {
    const id = `call-of-${providerId}`;
    const paid = { status: 'captured', captured: 4900, sessionId: id } as const;
    await payments.createIfAbsent(aPayment({ id, providerId, ...paid }));
    const opened = openTransfer({ id, providerId, currency: 'EUR' }, AT);
    const counted = { type: 'counted', earned: 3000, isFrozen: false, payee, at: AT } as const;
    transfers.byId.set(id, next(opened, counted).transfer);
  }
  const drawn: MonthlyStatement[] = [];
  const name = { name: 'Camille Roy', country: 'FR', vatNumber: null };
  const file = makeGetStatementFile({
    ownShares: new MemoryOwnShares(transfers),
    payments,
    parties: {
      seller: async () => defaultSeller,
      addressee: async (uid) => (isKnown ? { uid, locale: 'fr', ...name } : undefined),
    },
    render: async (statement) => {
      drawn.push(statement);
      return new TextEncoder().encode('%PDF');
    },
    clock: { now: () => NOW },
  });
  return { drawn, file: checkAnswers('getEarningsStatementFile', file) };
}

it('a month is drawn in the language of the page, with the caller’s calls alone', async () => {
  const { drawn, file } = await aDesk();
  expect(await file(camille, { month: '2026-01', locale: 'ar' })).toEqual({ file: btoa('%PDF') });
  expect(drawn).toMatchObject([{ month: '2026-01', madeAt: NOW, locale: 'ar', provider: { name: 'Camille Roy' } }]);
  expect(drawn[0]?.parts.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['call-of-camille']]);
  expect(drawn[0]?.parts[0]?.sums).toMatchObject({ price: 4900, fee: 1900, share: 3000, pending: 3000 });
});

it('a month without calls is no file, and whose account is gone gets none', async () => {
  const { drawn, file } = await aDesk();
  expect(await file(camille, { month: '2026-02', locale: 'fr' })).toEqual({ file: null });
  const gone = (await aDesk({ isKnown: false })).file(camille, { month: '2026-01', locale: 'fr' });
  await expect(gone).rejects.toMatchObject({ reason: 'not_found' });
  expect(drawn).toEqual([]);
});
