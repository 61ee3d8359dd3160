import { callsForSame } from '@sos/functions/usecases/invoices/calls-for-same';
import type { Invoices } from '@sos/functions/usecases/invoices/ports';
import { describe, expect, it } from 'vitest';
import { held, holds } from '../kernel/holds.ts';
import { explain } from '../kernel/explain.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { runSeed } from '../kernel/world.ts';
import { comeThrough, harmOfCrashes } from '../testing/hold.ts';
import { invoiceSources } from './awaits.ts';
import { type InvoicePorts, makeUseCases, type MakeUseCases } from './platform.ts';
import { crowdScenario, invoicesScenario } from './scenario.ts';

const rare = [
  'fault: crash_before',
  'fault: crash_after',
  'fault: lost',
  'fault: late',
  'fault: refused',
  'call: charged',
  'call: given back',
  'VIES: down',
  'number: valid',
  'number: invalid',
  'number: unavailable',
  'transaction: ran again',
];

describe('invoices', () => {
  it('are numbered without gaps, delivered and corrected in 200 runs, in which every rare state was reached', async () => {
    expect(await holds(invoicesScenario(), rare, 200)).toEqual(held);
  });

  it('come through every await of their use cases', async () => {
    const walk = { sources: invoiceSources, make: makeUseCases, play: invoicesScenario };
    const { expected, covered } = await comeThrough(walk, 200);
    expect(covered).toEqual(expected);
  });

  it('are all there after a crash before or after every await', async () => {
    const { harmful, waited } = await harmOfCrashes(invoicesScenario());
    expect(harmful).toEqual([]);
    expect(waited).toEqual(
      expect.arrayContaining(['invoices.issue', 'invoices.billed', 'files.write', 'mail.notify', 'checks.change']),
    );
  });

  it('of 200 calls at one instant have one row of numbers, whatever crashes', async () => {
    const crowd = crowdScenario(200);
    const run = await runSeed(crowd, 3);
    expect(run.failure ? await explain(crowd, run) : []).toEqual([]);
    expect([...run.reached.keys()]).toEqual(expect.arrayContaining(['fault: crash_after', 'transaction: ran again']));
  });
});

const withInvoices =
  (alter: (invoices: Invoices, ports: InvoicePorts) => Partial<Invoices>): MakeUseCases =>
  (ports) => {
    const { invoices } = ports;
    const kept: Invoices = {
      issue: (drafts, at, postingOf) => invoices.issue(drafts, at, postingOf),
      find: (id) => invoices.find(id),
      listOf: (ownerId, query) => invoices.listOf(ownerId, query),
      listOfPayment: (ownerId, paymentId) => invoices.listOfPayment(ownerId, paymentId),
      unbilled: (query) => invoices.unbilled(query),
      billed: (payment) => invoices.billed(payment),
      keepLink: (secret, link) => invoices.keepLink(secret, link),
      findLink: (secret) => invoices.findLink(secret),
      ...alter(invoices, ports),
    };
    return makeUseCases({ ...ports, invoices: kept });
  };

/** Each with one mistake. */
const wrong: Readonly<Record<string, MakeUseCases>> = {
  'a new document at each try': withInvoices((invoices, { clock }) => ({
    issue: (drafts, at, postingOf) => {
      const renamed = drafts.map((draft) => ({ ...draft, id: `${draft.id}_${clock.now()}` }));
      return invoices.issue(renamed, at, postingOf);
    },
  })),
  'its end noted before files and mails': withInvoices((invoices, { payments }) => ({
    issue: async (drafts, at, postingOf) => {
      const issued = await invoices.issue(drafts, at, postingOf);
      const payment = await payments.recall(drafts[0]?.paymentId ?? '', () => true);
      if (payment) await invoices.billed(payment);
      return issued;
    },
  })),
  'no eye for what was given back meanwhile': withInvoices((invoices, { payments }) => ({
    billed: async (then) => {
      const now = await payments.recall(then.id, () => true);
      await invoices.billed(now && !callsForSame(now, then) ? now : then);
    },
  })),
  'no sweep of what is not issued': (ports) => ({ ...makeUseCases(ports), finish: async () => 0 }),
  'an outage of VIES taken for no': (ports) => {
    const vies: InvoicePorts['vies'] = async (vatNumber) => {
      const answer = await ports.vies(vatNumber);
      return answer.result === 'unavailable' ? { result: 'invalid' } : answer;
    };
    return makeUseCases({ ...ports, vies });
  },
  'no second question to VIES': (ports) => ({ ...makeUseCases(ports), recheck: async () => 0 }),
  'VAT that is never corrected': withInvoices(() => ({ listOf: async () => [] })),
  'a document that is not posted': withInvoices((invoices) => ({
    issue: (drafts, at) => invoices.issue(drafts, at, () => undefined),
  })),
};

it.each(Object.entries(wrong))('what has %s is found out within 300 seeds', async (_mistake, make) => {
  const { failing } = await runSeeds(invoicesScenario(make), { from: 1, count: 300 });
  expect(failing).toBeDefined();
});
