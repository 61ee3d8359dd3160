import { loadavg } from 'node:os';
import { locales } from '@sos/domain/shared/locale';
import { renderInvoice } from '@sos/functions/adapters/pdf/invoices/render-invoice';
import { invoicesOf } from '@sos/functions/adapters/pdf/invoices/testing/an-invoice';
import { settledCalls } from './operations.ts';
import { reconcileMany } from './reconciliation.ts';

const TIMES = 7;
const MOST_MS = 300;
const MEGABYTE = 1_000_000;

/** What a settled call costs of operations, how long an invoice takes to be drawn, and how long and in how much memory so many payments are compared. */
export async function benchMoney(print: (text: string) => void, payments: number): Promise<void> {
  print(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  await settledCalls(print);
  for (const locale of locales) {
    const [invoice] = invoicesOf({ locale });
    if (!invoice) throw new Error('there is an invoice in every language');
    const took: number[] = [];
    let bytes = 0;
    for (let time = 0; time < TIMES; time++) {
      const before = performance.now();
      bytes = (await renderInvoice(invoice)).length;
      took.push(performance.now() - before);
    }
    const [first = 0] = took;
    const median = took.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
    const verdict = median <= MOST_MS ? 'within' : 'over';
    print(
      `invoice in ${locale}: ${median.toFixed(0)} ms (first ${first.toFixed(0)}), ${(bytes / 1000).toFixed(0)} kB, ${verdict} ${MOST_MS} ms`,
    );
  }
  for (const count of [payments / 10, payments]) await compare(print, Math.round(count));
}

async function compare(print: (text: string) => void, count: number): Promise<void> {
  const before = performance.now();
  let most = 0;
  const run = await reconcileMany(count, () => void (most = Math.max(most, process.memoryUsage().heapUsed)));
  const seconds = (performance.now() - before) / 1000;
  const { movements = 0, entries = 0 } = run?.looked ?? {};
  print(
    `${count} payments compared in ${seconds.toFixed(1)} s: ${run?.looked.payments} payments, ${movements} movements, ${entries} entries, ${run?.found} differences, ${run?.pages} pages; heap at most ${(most / MEGABYTE).toFixed(0)} MB`,
  );
}
