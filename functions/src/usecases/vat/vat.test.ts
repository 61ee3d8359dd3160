import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { balancesOf, imbalance } from '@sos/domain/journal/posting';
import type { Notice } from '@sos/domain/notifications/notice';
import type { Payment } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';
import { buyerBy } from '@sos/domain/vat/buyer-by';
import type { VatAnswer } from '@sos/domain/vat/vat-check';
import { describe, expect, it } from 'vitest';
import { makeCorrectVat } from '../invoices/correct-vat.ts';
import { makeFinishBilling, makeIssueInvoices } from '../invoices/issue-invoices.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryInvoices } from '../testing/memory-invoices.ts';
import { MemoryPayments } from '../testing/memory-payments.ts';
import { MemoryVatChecks } from '../testing/memory-vat-checks.ts';
import { makeRecheckVatNumbers } from './recheck-vat-numbers.ts';
import { makeGetVatNumber, makeRemoveVatNumber, makeValidateVatNumber } from './validate-vat-number.ts';

const DAY = 86_400_000;
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const ana = { uid: 'client-uid', role: 'client', isAdmin: false };
const number = { vatNumber: 'de 123 456 789' };
const valid: VatAnswer = { result: 'valid', consultation: 'WAPI1', name: 'Lind GmbH', address: 'Berlin' };
const down: VatAnswer = { result: 'unavailable', code: 'MS_UNAVAILABLE' };
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
const aCall = (differs: Partial<Payment> = {}): Payment =>
  aPayment({ sessionId: 'booking-1', status: 'captured', captured: 4900, settledAt: 1000, unbilled: true, ...differs });

/** VIES, invoices, and whoever asks one about the other. */
function anOffice(...calls: Payment[]) {
  let now = Date.UTC(2026, 0, 5, 12);
  let answer: VatAnswer = valid;
  let failing: string | undefined;
  const asked: string[] = [];
  const told: Notice[] = [];
  const payments = new MemoryPayments();
  payments.add(...calls);
  const invoices = new MemoryInvoices(payments);
  const checks = new MemoryVatChecks();
  const clock = { now: () => now };
  const duringRead: (() => Promise<unknown>)[] = [];
  const parties = {
    seller: async () => defaultSeller,
    addressee: async (uid: string) => {
      const check = await checks.find(uid);
      await duringRead.shift()?.();
      return { uid, locale: 'fr' as const, ...buyerBy(check, { name: 'Ana Lind', country: 'FR' }) };
    },
  };
  const step = (name: string) => {
    if (failing === name) throw new Error(`${name} failed`);
  };
  const notify = async (notice: Notice) => {
    step('notify');
    told.push(notice);
  };
  const correct = makeCorrectVat({ invoices, payments, parties, clock });
  const needs = {
    checks,
    clock,
    log,
    notify,
    vies: async (vatNumber: string) => {
      asked.push(vatNumber);
      return answer;
    },
    correct: async (uid: string, givenAt: number) => {
      step('correct');
      return correct(uid, givenAt);
    },
  };
  const files = { read: async () => undefined, write: async () => undefined };
  const render = async () => new Uint8Array();
  const billing = {
    invoices,
    payments,
    parties,
    render,
    files,
    notify: async () => undefined,
    alerts: new MemoryAlerts(),
    clock,
    log,
  };
  return {
    asked,
    payments,
    checks,
    duringRead,
    answerWith: (next: VatAnswer) => void (answer = next),
    fail: (name: string | undefined) => void (failing = name),
    wait: (ms: number) => void (now += ms),
    told: () => told.map(({ text }) => text),
    validate: checkAnswers('validateVatNumber', makeValidateVatNumber(needs)),
    get: checkAnswers('getVatNumber', makeGetVatNumber(needs)),
    remove: checkAnswers('removeVatNumber', makeRemoveVatNumber(needs)),
    recheck: makeRecheckVatNumbers(needs),
    issue: makeIssueInvoices(billing),
    bill: makeFinishBilling(billing),
    issued: () => invoices.byId.list().filter(({ kind }) => kind === 'invoice' || kind === 'credit'),
  };
}
type Office = ReturnType<typeof anOffice>;
const shownOf = (office: Office) =>
  office.issued().map(({ id, category, total, corrects }) => [id, category, total, corrects?.number ?? null]);
const firstInvoice = ['invoice_booking-1', 'S', 4900, null];

describe('a VAT number', () => {
  it('is kept with what VIES says of it, and shown to its owner alone', async () => {
    const office = anOffice();
    const { check } = await office.validate(ana, number);
    expect(check).toMatchObject({
      vatNumber: 'DE123456789',
      result: 'valid',
      name: 'Lind GmbH',
      consultation: 'WAPI1',
    });
    expect(await office.get(ana, {})).toEqual({ check });
    expect(await office.get({ ...ana, uid: 'eve' }, {})).toEqual({ check: null });
    await office.remove(ana, {});
    expect(await office.get(ana, {})).toEqual({ check: null });
  });

  it('that can be none is refused before anybody is asked', async () => {
    const office = anOffice();
    await expect(office.validate(ana, { vatNumber: 'XI123456789' })).rejects.toMatchObject({
      reason: 'vat_number_malformed',
    });
    expect(office.asked).toEqual([]);
  });

  it('that is not valid is said to be so, and is not asked about again', async () => {
    const office = anOffice();
    office.answerWith({ result: 'invalid' });
    expect((await office.validate(ana, number)).check).toMatchObject({ result: 'invalid', trouble: null });
    office.wait(100 * DAY);
    expect(await office.recheck()).toBe(0);
  });

  it('that was valid is asked about after a month, and its owner is told when it is not any more', async () => {
    const office = anOffice();
    await office.validate(ana, number);
    office.wait(29 * DAY);
    expect(await office.recheck()).toBe(0);
    office.wait(DAY);
    office.answerWith(down);
    expect(await office.recheck()).toBe(1);
    expect((await office.get(ana, {})).check).toMatchObject({ result: 'valid', trouble: 'country' });
    office.answerWith({ result: 'invalid' });
    office.fail('notify');
    await office.recheck();
    expect((await office.get(ana, {})).check?.result).toBe('valid');
    office.fail(undefined);
    await office.recheck();
    expect([(await office.get(ana, {})).check?.result, office.told()]).toEqual(['invalid', ['vat_refused']]);
  });
});

describe('an invoice', () => {
  it('of a business of another country bears its number and no VAT', async () => {
    const office = anOffice(aCall());
    await office.validate(ana, number);
    await office.bill();
    expect(office.issued()).toMatchObject([
      {
        category: 'AE',
        vat: 0,
        total: 4900,
        buyer: {
          name: 'Lind GmbH',
          country: 'DE',
          vatNumber: 'DE123456789',
          vat: { unconfirmed: null, consultation: 'WAPI1', address: 'Berlin' },
        },
      },
    ]);
  });

  it('bears VAT while VIES is down; once it is back, it is credited and issued anew, once', async () => {
    const office = anOffice(aCall());
    office.answerWith(down);
    expect((await office.validate(ana, number)).check).toMatchObject({ result: 'unavailable', trouble: 'country' });
    await office.bill();
    expect(shownOf(office)).toEqual([firstInvoice]);
    expect(await office.recheck()).toBe(1);
    office.answerWith(valid);
    office.wait(DAY);
    await office.recheck();
    await office.bill();
    await office.recheck();
    await office.bill();
    expect(shownOf(office)).toEqual([
      firstInvoice,
      ['credit_vat_booking-1', 'S', 4900, 'INV-2026-000001'],
      ['invoice_vat_booking-1', 'AE', 4900, 'INV-2026-000001'],
    ]);
    expect(office.told()).toEqual(['vat_confirmed']);
    const balances = balancesOf(office.payments.entries.list());
    expect([balances.vat_payable?.EUR ?? 0, imbalance(balances)]).toEqual([0, undefined]);
  });

  it('is corrected at once when its owner asks again and VIES answers', async () => {
    const office = anOffice(aCall());
    office.answerWith(down);
    await office.validate(ana, number);
    await office.bill();
    office.answerWith(valid);
    await office.validate(ana, number);
    await office.bill();
    expect(office.issued()).toHaveLength(3);
    expect(await office.recheck()).toBe(0);
  });

  it('of which some was given back is credited for the rest, and what is given back later is of the new one', async () => {
    const office = anOffice(aCall({ refunded: 1000, refunds: [refund] }));
    office.answerWith(down);
    await office.validate(ana, number);
    await office.bill();
    office.answerWith(valid);
    await office.validate(ana, number);
    const payment = office.payments.byId.get('booking-1') ?? aCall();
    const later = { ...refund, id: 'refund-2', amount: 500, providerPart: 306 };
    office.payments.add({ ...payment, refunded: 1500, refunds: [refund, later] });
    await office.bill();
    expect(shownOf(office)).toEqual([
      firstInvoice,
      ['credit_refund-1', 'S', 1000, 'INV-2026-000001'],
      ['credit_vat_booking-1', 'S', 3900, 'INV-2026-000001'],
      ['invoice_vat_booking-1', 'AE', 3900, 'INV-2026-000001'],
      ['credit_refund-2', 'AE', 500, 'INV-2026-000002'],
    ]);
    expect(balancesOf(office.payments.entries.list()).vat_payable?.EUR ?? 0).toBe(0);
  });

  it('keeps its buyer through what is given back, whatever number they give or take away since', async () => {
    const office = anOffice(aCall());
    await office.validate(ana, number);
    await office.bill();
    await office.remove(ana, {});
    office.payments.add(aCall({ refunded: 1000, refunds: [refund] }));
    await office.bill();
    expect(shownOf(office)).toMatchObject([
      ['invoice_booking-1', 'AE', 4900, null],
      ['credit_refund-1', 'AE', 1000, 'INV-2026-000001'],
    ]);
  });

  it('that was being made while its number was confirmed is corrected too', async () => {
    const office = anOffice(aCall());
    office.answerWith(down);
    await office.validate(ana, number);
    office.answerWith(valid);
    // Once for the client; the number is confirmed after it was looked up, and before the invoice is there.
    office.duringRead.push(() => office.validate(ana, number));
    await office.issue({ paymentId: 'booking-1' });
    await office.bill();
    expect(shownOf(office).map(([id]) => id)).toEqual([
      'invoice_booking-1',
      'credit_vat_booking-1',
      'invoice_vat_booking-1',
    ]);
  });

  it.each(['correct', 'notify'])('is corrected after a crash at %s, and its owner is told', async (where) => {
    const office = anOffice(aCall());
    office.answerWith(down);
    await office.validate(ana, number);
    await office.bill();
    office.answerWith(valid);
    office.fail(where);
    await expect(office.validate(ana, number)).rejects.toThrow(where);
    office.fail(undefined);
    expect(await office.recheck()).toBe(1);
    await office.bill();
    expect([office.issued().length, office.told()]).toEqual([3, ['vat_confirmed']]);
    expect(office.asked).toHaveLength(2);
  });

  it('of somebody else, or of before the number was given, is left alone', async () => {
    const office = anOffice(aCall({ id: 'foreign', clientId: 'eve' }), aCall());
    await office.bill();
    office.answerWith(down);
    office.wait(1);
    await office.validate(ana, number);
    office.answerWith(valid);
    await office.validate(ana, number);
    expect(await office.bill()).toBe(0);
    expect([office.issued().length, office.told()]).toEqual([2, []]);
  });
});
