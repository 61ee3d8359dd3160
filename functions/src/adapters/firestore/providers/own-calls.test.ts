import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { transferDocumentSchema } from '@sos/contracts/transfers';
import { money } from '@sos/domain/money/money';
import type { Payment } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';
import { aSession } from '@sos/domain/testing/a-session';
import { openTransfer, type Transfer } from '@sos/domain/transfers/transfer';
import { aProfile } from '@sos/testing/a-profile';
import { describe, expect, it } from 'vitest';
import { db } from '../shared/db.ts';
import { createPayment } from '../payments/payment-documents.ts';
import { toStored } from '../transfers/transfer-documents.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeOwnCalls } from './own-calls.ts';
import { makeOwnProfileStore } from './own-profile-store.ts';

localFirestore();
const ownCalls = makeOwnCalls(noneCorrupt);
const book = (id: string, now: number, providerId = 'camille') =>
  put(paths.session(id), sessionDocumentSchema, aSession({ id, providerId, now }));
const share = (id: string, differs: Partial<Transfer>) => {
  const opened = openTransfer({ id, providerId: 'camille', currency: 'EUR' }, START);
  return put(paths.transfer(id), transferDocumentSchema, toStored({ ...opened, earned: 3000, ...differs }));
};
const pay = (id: string, differs: Partial<Payment>) =>
  createPayment(aPayment({ id, providerId: 'camille', status: 'captured', ...differs }));

describe('the calls of a provider', () => {
  it('come page by page, the newest first, and none of another', async () => {
    await book('first', START);
    await book('second', START + 1);
    await book('third', START + 2);
    await book('foreign', START + 3, 'ana');
    const page = async (after?: string) => {
      const found = await ownCalls.page('camille', { limit: 2, after });
      return found && { ids: found.calls.map(({ id }) => id), next: found.next };
    };
    expect(await page()).toEqual({ ids: ['third', 'second'], next: 'second' });
    expect(await page('second')).toEqual({ ids: ['first'], next: null });
    expect(await page('foreign')).toBeUndefined();
    expect(await page('nowhere')).toBeUndefined();
  });

  it('have the provider’s share, unless it was given back', async () => {
    await pay('one', {});
    await pay('two', { refunded: 100 });
    await pay('lost', { status: 'uncollected' });
    await pay('given-up', { status: 'uncollected', writtenOffAt: START });
    const shares = await ownCalls.shares(['one', 'two', 'lost', 'given-up', 'none']);
    expect([...shares]).toEqual([
      ['one', money(3000, 'EUR')],
      ['given-up', money(3000, 'EUR')],
    ]);
    expect(await ownCalls.shares([])).toEqual(new Map());
  });

  it('are owed for by currency, when they were earned and are not sent, and not for what could not be collected', async () => {
    expect(await ownCalls.owed('camille')).toEqual([]);
    await pay('two', { status: 'uncollected' });
    await pay('held', { status: 'authorized' });
    await share('one', {});
    await share('sent', {
      moves: [{ kind: 'send', amount: 3000, railId: 'tr_1', of: null, rail: 'stripe', fee: 0, address: 0, at: START }],
    });
    await share('dollars', { currency: 'USD' });
    await share('foreign', { providerId: 'ana' });
    expect(await ownCalls.owed('camille')).toEqual([money(3000, 'EUR'), money(3000, 'USD')]);
  });
});

describe('the own profile', () => {
  const ownProfiles = makeOwnProfileStore();

  it('is edited one edition after another, and keeps what a newer release wrote', async () => {
    await put(paths.profile('camille'), profileDocumentSchema, aProfile());
    await db().doc(paths.profile('camille')).update({ ofLater: 1 });
    const raise = () => ownProfiles.edit('camille', (before) => ({ ...before, edition: before.edition + 1 }));
    await Promise.all([raise(), raise(), raise()]);
    expect((await db().doc(paths.profile('camille')).get()).data()).toMatchObject({ edition: 3, ofLater: 1 });
    expect(await ownProfiles.edit('nobody', (before) => before)).toBeUndefined();
  });
});
