import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { type Draft, draftsOf } from '@sos/domain/invoices/invoice';
import { ContentionError } from '@sos/simulation/kernel/transactions';
import { aPayment } from '@sos/domain/testing/a-payment';
import type { Payment } from '@sos/domain/payments/payment';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Payments } from '../payments/ports.ts';
import { allPages } from '../testing/all-pages.ts';
import type { Invoices } from './ports.ts';

const AT = Date.UTC(2026, 5, 5, 12);
const somebody = { name: 'Nora Lindqvist', country: 'FR', vatNumber: null, locale: 'en' } as const;
const captured = (id: string): Payment =>
  aPayment({ id, status: 'captured', captured: 4900, settledAt: AT, unbilled: true });
const drafts = (id: string, clientId = 'client-uid'): Draft[] =>
  draftsOf(captured(id), {
    seller: defaultSeller,
    client: { uid: clientId, ...somebody },
    provider: { uid: 'provider-uid', ...somebody },
  });
const none = () => undefined;

/** What every store of invoices does, beside the payments that they are for. */
export function invoicesContract(open: () => { invoices: Invoices; payments: Payments }): void {
  let invoices: Invoices;
  let payments: Payments;
  beforeEach(() => {
    ({ invoices, payments } = open());
  });

  describe('documents', () => {
    itNumbers(() => invoices);
    itLists(() => invoices);
  });

  it('are noted as issued for the payment as it was, and not for what has happened since', async () => {
    await payments.createIfAbsent(captured('one'));
    await payments.createIfAbsent(captured('two'));
    await payments.createIfAbsent(aPayment({ id: 'three' }));
    expect((await allPages((query) => invoices.unbilled(query), 1)).toSorted()).toEqual(['one', 'two']);
    await invoices.billed({ ...captured('one'), refunded: 100 });
    await invoices.billed(captured('two'));
    expect(await allPages((query) => invoices.unbilled(query), 2)).toEqual(['one']);
    expect(await payments.read('two')).toMatchObject({ unbilled: false, captured: 4900 });
  });

  it('can be read by whoever knows the secret of a link', async () => {
    await invoices.keepLink('secret', { invoiceId: 'invoice_one', expiresAt: AT });
    expect(await invoices.findLink('secret')).toEqual({ invoiceId: 'invoice_one', expiresAt: AT });
    expect(await invoices.findLink('another')).toBeUndefined();
  });
}

function itNumbers(store: () => Invoices): void {
  it('have the next number of their kind and year, and are issued once', async () => {
    const [first, statement] = await store().issue(drafts('one'), AT, none);
    expect([first?.number, statement?.number]).toEqual(['INV-2026-000001', 'STM-2026-000001']);
    const again = await store().issue(drafts('one'), AT + 1, none);
    expect(again).toEqual([first, statement]);
    expect((await store().issue(drafts('two'), AT, none))[0]?.number).toBe('INV-2026-000002');
    const nextYear = Date.UTC(2026, 11, 31, 23, 30);
    expect((await store().issue(drafts('three'), nextYear, none))[0]?.number).toBe('INV-2027-000001');
    expect(await store().find('invoice_one')).toEqual(first);
    expect(await store().find('invoice_none')).toBeUndefined();
  });

  it('have no gap and no number twice when twenty are issued at once, each of them twice', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `b-${index}`);
    const issued = await Promise.all([...ids, ...ids].map((id) => insist(() => store().issue(drafts(id), AT, none))));
    const numbers = new Set(issued.map(([invoice]) => invoice?.number ?? ''));
    const wanted = ids.map((_, index) => `INV-2026-${String(index + 1).padStart(6, '0')}`);
    expect(numbers).toEqual(new Set(wanted));
  }, 60_000);
}

/** Whoever loses too many races tries again, as a queue does. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ContentionError)) throw error;
    }
  }
}

function itLists(store: () => Invoices): void {
  it('are listed for their owner alone, newest first, in pages', async () => {
    for (const [index, id] of ['one', 'two', 'three'].entries()) await store().issue(drafts(id), AT + index, none);
    await store().issue(drafts('foreign', 'stranger'), AT, none);
    const page = await store().listOf('client-uid', { after: null, limit: 2 });
    expect(page?.map(({ id }) => id)).toEqual(['invoice_three', 'invoice_two']);
    const rest = await store().listOf('client-uid', { after: 'invoice_two', limit: 2 });
    expect(rest?.map(({ id }) => id)).toEqual(['invoice_one']);
    expect(await store().listOf('client-uid', { after: 'invoice_foreign', limit: 2 })).toBeUndefined();
    expect(await store().listOf('client-uid', { after: 'invoice_none', limit: 2 })).toBeUndefined();
    expect((await store().listOfPayment('client-uid', 'two')).map(({ id }) => id)).toEqual(['invoice_two']);
    expect(await store().listOfPayment('client-uid', 'foreign')).toEqual([]);
  });
}
