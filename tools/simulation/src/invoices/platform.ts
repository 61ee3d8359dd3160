import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { aPayment } from '@sos/domain/testing/a-payment';
import { next } from '@sos/domain/payments/next';
import type { PaymentEvent } from '@sos/domain/payments/events';
import { buyerBy } from '@sos/domain/vat/buyer-by';
import type { VatAnswer } from '@sos/domain/vat/vat-check';
import { makeCorrectVat } from '@sos/functions/usecases/invoices/correct-vat';
import { makeFinishBilling, makeIssueInvoices } from '@sos/functions/usecases/invoices/issue-invoices';
import type { InvoiceFiles, InvoiceParties, Invoices } from '@sos/functions/usecases/invoices/ports';
import type { Payments } from '@sos/functions/usecases/payments/ports';
import type { Alerts, Log } from '@sos/functions/usecases/shared/ports';
import { MemoryAlerts } from '@sos/functions/usecases/testing/memory-alerts';
import { MemoryInvoices } from '@sos/functions/usecases/testing/memory-invoices';
import { MemoryPayments } from '@sos/functions/usecases/testing/memory-payments';
import { MemoryVatChecks } from '@sos/functions/usecases/testing/memory-vat-checks';
import type { VatChecks } from '@sos/functions/usecases/vat/ports';
import { makeRecheckVatNumbers } from '@sos/functions/usecases/vat/recheck-vat-numbers';
import { makeValidateVatNumber } from '@sos/functions/usecases/vat/validate-vat-number';
import type { Notice } from '@sos/domain/notifications/notice';
import { type Fault, refused, slow, unknownOutcome } from '../kernel/faults.ts';
import type { Port } from '../kernel/port.ts';
import type { World } from '../kernel/scenario.ts';
import { ContentionError } from '../kernel/transactions.ts';

class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
const unavailable = () => new StoreUnavailableError('14 UNAVAILABLE');
const stored: readonly Fault[] = [refused(unavailable)];
const sent: readonly Fault[] = [...unknownOutcome(unavailable, 12_000), ...slow(7000)];
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const CLIENT = 'client-uid';
export const VAT_NUMBER = 'DE136695976';
const confirmed = { result: 'valid', consultation: 'WAPIAAAA', name: 'Beispiel GmbH', address: null } as const;
const down = { result: 'unavailable', code: 'MS_UNAVAILABLE' } as const;

/** Calls of one business, the office that issues their documents, and VIES, which cannot always be asked. */
export class InvoicePlatform {
  readonly world: World;
  readonly payments: MemoryPayments;
  readonly invoices: MemoryInvoices;
  readonly checks: MemoryVatChecks;
  readonly alerts = new MemoryAlerts();
  readonly files = new Set<string>();
  readonly mails = new Set<string>();
  /** What VIES says once it can be asked. */
  truth: VatAnswer = confirmed;
  isDown = false;

  constructor(world: World, calls: number) {
    this.world = world;
    this.payments = new MemoryPayments(world);
    this.invoices = new MemoryInvoices(this.payments, world);
    this.checks = new MemoryVatChecks(world);
    for (let number = 1; number <= calls; number += 1) {
      const names = { id: `booking-${number}`, sessionId: `booking-${number}`, railPaymentId: `pi_${number}` };
      this.payments.add(aPayment({ ...names, status: 'capture_due' }));
    }
  }

  /** The client's rail tells something, again until it is heard. */
  async tell(id: string, event: PaymentEvent): Promise<void> {
    for (;;) {
      try {
        await this.payments.change(id, (payment) => next(payment, event));
        return;
      } catch (error) {
        if (!(error instanceof ContentionError)) throw error;
      }
    }
  }

  async charge(id: string): Promise<void> {
    const railPaymentId = this.payments.byId.get(id)?.railPaymentId ?? '';
    const word = { type: 'rail_captured', rail: 'stripe', railPaymentId, captureBefore: null, captured: 4900 } as const;
    await this.tell(id, { ...word, at: this.world.clock.now() });
  }

  /** An admin gives some of it back, and the rail does. */
  async refund(id: string, amount: number): Promise<void> {
    const at = this.world.clock.now();
    await this.tell(id, { type: 'refund_requested', refundId: `refund-${id}`, amount, bearer: 'provider', at });
    const known = this.payments.byId.get(id);
    const refunds = (known?.refunds ?? []).map((each) => {
      return { railRefundId: `re_${each.id}`, refundId: each.id, amount: each.amount, status: 'done' as const };
    });
    const railPaymentId = known?.railPaymentId ?? '';
    const word = { type: 'rail_captured', rail: 'stripe', railPaymentId, captureBefore: null, captured: 4900 } as const;
    await this.tell(id, { ...word, refunds, at });
  }

  get ports() {
    const invoices: Port<Invoices> = {
      name: 'invoices',
      target: this.invoices,
      // What is looked for beside other things may only be slow: whoever asked is gone before it could fail.
      faults: { issue: stored, find: slow(7000), listOf: stored, unbilled: stored, billed: stored },
    };
    const payments: Port<Pick<Payments, 'recall' | 'change'>> = {
      name: 'payments',
      target: this.payments,
      faults: { recall: stored, change: stored },
    };
    const parties: Port<InvoiceParties> = {
      name: 'parties',
      target: {
        seller: async () => defaultSeller,
        addressee: async (uid) => {
          const check = uid === CLIENT ? await this.checks.find(uid) : undefined;
          return { uid, locale: 'fr', ...buyerBy(check, { name: uid, country: 'FR' }) };
        },
      },
      faults: { addressee: slow(7000) },
    };
    const files: Port<Pick<InvoiceFiles, 'write' | 'read'>> = {
      name: 'files',
      target: { read: async () => undefined, write: async (path) => void this.files.add(path) },
      faults: { write: sent },
    };
    const mail = {
      name: 'mail',
      target: { notify: async ({ text, cause }: Notice) => void this.mails.add(`${text} ${cause}`) },
      faults: { notify: sent },
    };
    const checks: Port<VatChecks> = {
      name: 'checks',
      target: this.checks,
      faults: { find: stored, change: stored, due: stored },
    };
    const vies = {
      name: 'vies',
      target: { ask: async (): Promise<VatAnswer> => (this.isDown ? down : this.truth) },
      faults: { ask: slow(7000) },
    };
    const alerts: Port<Alerts> = { name: 'alerts', target: this.alerts, faults: { raise: stored } };
    return { invoices, payments, parties, files, mail, checks, vies, alerts };
  }
}

export type Use = <P extends object>(port: Port<P>) => P;

/** The ports as one process has them. */
export function usedBy(platform: InvoicePlatform, use: Use) {
  const { invoices, payments, parties, files, mail, checks, vies, alerts } = platform.ports;
  const [post, registry] = [use(mail), use(vies)];
  return {
    invoices: use(invoices),
    payments: use(payments),
    parties: use(parties),
    files: use(files),
    checks: use(checks),
    alerts: use(alerts),
    notify: (notice: Notice) => post.notify(notice),
    vies: (_vatNumber: string): Promise<VatAnswer> => registry.ask(),
    render: async ({ number }: { readonly number: string }) => new TextEncoder().encode(number),
    clock: platform.world.clock,
    log: silent,
  };
}
export type InvoicePorts = ReturnType<typeof usedBy>;

/** The office as the regions wire it. */
export function makeUseCases(ports: InvoicePorts) {
  const vat = { ...ports, correct: makeCorrectVat(ports) };
  return {
    issue: makeIssueInvoices(ports),
    finish: makeFinishBilling(ports),
    giveVatNumber: makeValidateVatNumber(vat),
    recheck: makeRecheckVatNumbers(vat),
  };
}
export type MakeUseCases = typeof makeUseCases;
