import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { aPayment } from '@sos/domain/testing/a-payment';
import { expect, it } from 'vitest';
import { makeFinishBilling, makeIssueInvoices } from '../../../usecases/invoices/issue-invoices.ts';
import { MemoryAlerts } from '../../../usecases/testing/memory-alerts.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeInvoiceStore } from './invoice-store.ts';

const CALLS = 200;

localFirestore();
const clock = { now: () => START };

/** Cuts every so manieth request off: before it is made, or after it was made and before it is answered. */
function cutOff<Port extends object>(port: Port, every: number): Port {
  let asked = 0;
  return new Proxy(port, {
    get: (target, name: string) => {
      const method = Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>;
      return async (...given: unknown[]) => {
        asked += 1;
        const [isCut, isDone] = [asked % every === 0, asked % (2 * every) === 0];
        if (isCut && !isDone) throw new Error(`cut off before ${name}`);
        const answer = await method.apply(target, given);
        if (isCut) throw new Error(`cut off after ${name}`);
        return answer;
      };
    },
  });
}

/** One process that issues; processes share what is stored and nothing else. */
function anInstance(files: Set<string>, every = Infinity) {
  const ports = {
    invoices: cutOff(makeInvoiceStore(noneCorrupt), every),
    payments: makePaymentStore(clock, noneCorrupt),
    parties: {
      seller: async () => defaultSeller,
      addressee: async (uid: string) => ({ uid, name: uid, country: 'FR', vatNumber: null, locale: 'fr' as const }),
    },
    render: async ({ number }: { number: string }) => new TextEncoder().encode(number),
    files: cutOff(
      {
        read: async () => undefined,
        write: async (path: string) => void files.add(path),
      },
      every,
    ),
    notify: async () => undefined,
    alerts: new MemoryAlerts(),
    clock,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  };
  return { issue: makeIssueInvoices(ports), finish: makeFinishBilling(ports) };
}

it('200 calls of one instant, each told to two processes that are cut off, have every number once and none left out', async () => {
  const payments = makePaymentStore(clock, noneCorrupt);
  const ids = Array.from({ length: CALLS }, (_, index) => `b-${index}`);
  const taken = { status: 'captured', captured: 4900, settledAt: START, unbilled: true } as const;
  await Promise.all(ids.map((id) => payments.createIfAbsent(aPayment({ id, sessionId: id, ...taken }))));
  const files = new Set<string>();
  const instances = [3, 5].map((every) => anInstance(files, every));
  const told = instances.flatMap(({ issue }, index) => {
    // The first starts at one end, the other at the other.
    return (index === 0 ? ids : ids.toReversed()).map((paymentId) => issue({ paymentId }));
  });
  const failed = (await Promise.allSettled(told)).filter(({ status }) => status === 'rejected');
  expect(failed.length).toBeGreaterThan(CALLS / 4);
  await anInstance(files).finish();
  const { docs } = await db().collection('invoices').get();
  for (const [kind, series] of [
    ['invoice', 'INV'],
    ['statement', 'STM'],
  ]) {
    const numbers = docs.filter((doc) => doc.get('kind') === kind).map((doc) => String(doc.get('number')));
    const wanted = ids.map((_, index) => `${series}-2026-${String(index + 1).padStart(6, '0')}`);
    expect(numbers.toSorted()).toEqual(wanted);
  }
  expect(files.size).toBe(2 * CALLS);
  const open = await db().collection('payments').where('unbilled', '==', true).count().get();
  expect(open.data().count).toBe(0);
}, 120_000);
