import { defaultSeller } from '@sos/domain/invoices/default-seller';
import type { Addressee } from '@sos/domain/invoices/invoice';
import { balancesOf, imbalance } from '@sos/domain/journal/posting';
import type { Notice } from '@sos/domain/notifications/notice';
import type { Payment } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryInvoices } from '../testing/memory-invoices.ts';
import { MemoryPayments } from '../testing/memory-payments.ts';
import { makeFinishBilling, makeIssueInvoices } from './issue-invoices.ts';
import { makeGetInvoices, makeGetInvoiceUrl, makeOpenInvoice } from './read-invoices.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const person = (uid: string): Addressee => ({ uid, name: uid, country: 'FR', vatNumber: null, locale: 'fr' });
const client = { uid: 'client-uid', role: 'client', isAdmin: false };
const stranger = { ...client, uid: 'stranger' };
const all = { after: null, sessionId: null };
const aCall = (differs: Partial<Payment> = {}): Payment =>
  aPayment({ sessionId: 'booking-1', status: 'captured', captured: 4900, settledAt: 1000, unbilled: true, ...differs });
const refund = {
  id: 'refund-1',
  amount: 1000,
  providerPart: 612,
  bearer: 'provider',
  origin: 'admin',
  status: 'done',
  railRefundId: 're_1',
  at: 2000,
} as const;

/** The office that issues documents; each of its steps can fail. */
function anOffice(...calls: Payment[]) {
  let now = Date.UTC(2026, 0, 5, 12);
  let failing: string | undefined;
  const payments = new MemoryPayments();
  payments.add(...calls);
  const invoices = new MemoryInvoices(payments);
  const files = new Map<string, Uint8Array>();
  const told = new Map<string, Notice>();
  const alerts = new MemoryAlerts();
  const step = (name: string) => {
    if (failing === name) throw new Error(`${name} failed`);
  };
  const needs = {
    invoices,
    payments,
    parties: { seller: async () => defaultSeller, addressee: async (uid: string) => person(uid) },
    render: async ({ number }: { number: string }) => {
      step('render');
      return new TextEncoder().encode(number);
    },
    files: {
      read: async (path: string) => files.get(path),
      write: async (path: string, bytes: Uint8Array) => {
        step('write');
        files.set(path, bytes);
      },
    },
    notify: async (notice: Notice) => {
      step('notify');
      told.set(`${notice.text} ${notice.cause}`, notice);
    },
    alerts,
    clock: { now: () => now },
    log,
  };
  const links: string[] = [];
  const newSecret = () => `secret-${links.push('') - 1}`;
  const link = { ...needs, newSecret, baseUrl: () => 'https://files.example' };
  return {
    payments,
    invoices,
    files,
    told,
    alerts,
    fail: (name: string | undefined) => void (failing = name),
    wait: (ms: number) => void (now += ms),
    issue: makeIssueInvoices(needs),
    finish: makeFinishBilling(needs),
    list: checkAnswers('getInvoices', makeGetInvoices(needs)),
    url: checkAnswers('getInvoiceUrl', makeGetInvoiceUrl(link)),
    open: makeOpenInvoice(needs),
    numbers: () => invoices.byId.list().map(({ number }) => number),
  };
}
const id = { paymentId: 'booking-1' };

describe('the documents of a call', () => {
  it('are the client’s invoice and the provider’s statement, each with its file and its mail', async () => {
    const office = anOffice(aCall());
    await office.issue(id);
    expect(office.numbers()).toEqual(['INV-2026-000001', 'STM-2026-000001']);
    expect([...office.files.keys()]).toEqual([
      'invoices/client-uid/invoice_booking-1.pdf',
      'invoices/provider-uid/statement_booking-1.pdf',
    ]);
    expect(
      [...office.told.values()].map(({ text, recipientId, facts }) => [text, recipientId, facts.total?.amount]),
    ).toEqual([
      ['invoice_client', 'client-uid', 4900],
      ['statement_provider', 'provider-uid', undefined],
    ]);
    expect(balancesOf(office.payments.entries.list())).toEqual({
      platform_revenue: { EUR: 817 },
      vat_payable: { EUR: -817 },
    });
    expect(office.payments.byId.get('booking-1')?.unbilled).toBe(false);
  });

  it('of a part that was given back are a credit note and a correction, which name what they correct', async () => {
    const office = anOffice(aCall());
    await office.issue(id);
    office.payments.add(aCall({ refunded: 1000, refunds: [refund] }));
    await office.issue(id);
    expect(office.invoices.byId.get('credit_refund-1')).toMatchObject({
      number: 'CRN-2026-000001',
      total: 1000,
      vat: 167,
      corrects: { number: 'INV-2026-000001' },
    });
    expect(office.invoices.byId.get('correction_refund-1')).toMatchObject({ total: 612, vat: 0 });
    expect(office.told.size).toBe(2);
    expect(balancesOf(office.payments.entries.list()).vat_payable).toEqual({ EUR: -650 });
    expect(imbalance(balancesOf(office.payments.entries.list()))).toBeUndefined();
  });

  it.each(['render', 'write', 'notify'])(
    'are finished after a crash at %s, with the numbers they had',
    async (step) => {
      const office = anOffice(aCall());
      office.fail(step);
      await expect(office.issue(id)).rejects.toThrow(step);
      office.fail(undefined);
      await office.finish();
      expect(office.numbers()).toEqual(['INV-2026-000001', 'STM-2026-000001']);
      expect([office.files.size, office.told.size]).toEqual([2, 2]);
      expect(await office.finish()).toBe(0);
    },
  );

  it('that cannot be issued are an alert, and keep no others waiting', async () => {
    const office = anOffice(aCall(), aCall({ id: 'booking-2' }));
    office.fail('render');
    expect(await office.finish()).toBe(2);
    expect(office.alerts.kinds).toEqual(['billing_failed', 'billing_failed']);
  });

  it('of 200 calls at once, each told twice, have every number once and none left out', async () => {
    const calls = Array.from({ length: 200 }, (_, index) => aCall({ id: `b-${index}` }));
    const office = anOffice(...calls);
    // Whoever loses too many races is left to the sweep.
    await Promise.allSettled([...calls, ...calls].map((call) => office.issue({ paymentId: call.id })));
    await office.finish();
    const invoices = office.numbers().filter((number) => number.startsWith('INV'));
    expect(invoices.toSorted()).toEqual(calls.map((_, index) => `INV-2026-${String(index + 1).padStart(6, '0')}`));
  });

  it('are none for a call that was not charged in the end', async () => {
    const given = { ...refund, amount: 4900, providerPart: 3000, origin: 'settlement' } as const;
    const office = anOffice(aCall({ status: 'refunded', refunded: 4900, refunds: [given] }));
    await office.issue(id);
    expect(office.numbers()).toEqual([]);
    expect(office.payments.byId.get('booking-1')?.unbilled).toBe(false);
  });
});

describe('whoever is signed in', () => {
  it('reads their own documents and nobody else’s', async () => {
    const office = anOffice(aCall());
    await office.issue(id);
    const { invoices } = await office.list(client, all);
    expect(invoices).toMatchObject([{ kind: 'invoice', number: 'INV-2026-000001', sessionId: 'booking-1' }]);
    expect(await office.list(stranger, all)).toEqual({ invoices: [], next: null });
  });

  it('reads those of one call, each side its own', async () => {
    const office = anOffice(aCall(), aCall({ id: 'booking-2' }));
    await office.issue(id);
    await office.issue({ paymentId: 'booking-2' });
    const kinds = async (actor: typeof client) =>
      (await office.list(actor, { after: null, sessionId: 'booking-2' })).invoices.map((invoice) => invoice.id);
    expect(await kinds(client)).toEqual(['invoice_booking-2']);
    expect(await kinds({ ...client, uid: 'provider-uid' })).toEqual(['statement_booking-2']);
    expect(await kinds(stranger)).toEqual([]);
  });

  it('opens their own by a link that serves for ten minutes; another’s and a missing one are alike', async () => {
    const office = anOffice(aCall());
    await office.issue(id);
    const { url } = await office.url(client, { invoiceId: 'invoice_booking-1' });
    expect(url).toBe('https://files.example/invoiceFile?link=secret-0');
    office.files.clear();
    const opened = await office.open('secret-0');
    expect([opened?.name, new TextDecoder().decode(opened?.bytes)]).toEqual(['INV-2026-000001.pdf', 'INV-2026-000001']);
    expect(await office.open('secret-1')).toBeUndefined();
    office.wait(10 * 60_000 + 1);
    expect(await office.open('secret-0')).toBeUndefined();
    for (const [actor, invoiceId] of [
      [stranger, 'invoice_booking-1'],
      [client, 'invoice_none'],
      [client, 'statement_booking-1'],
    ] as const) {
      await expect(office.url(actor, { invoiceId })).rejects.toMatchObject({ reason: 'not_found' });
    }
  });
});
