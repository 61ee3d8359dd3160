import { payoutAccountSchema } from '@sos/contracts/transfers';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { money } from '@sos/domain/money/money';
import { next } from '@sos/domain/payments/next';
import { aPayment } from '@sos/domain/testing/a-payment';
import { makeKnownUsers } from '@sos/functions/adapters/firestore/accounts/known-users';
import { makeInvoiceStore } from '@sos/functions/adapters/firestore/invoices/invoice-store';
import { makeInvoiceParties } from '@sos/functions/adapters/firestore/invoices/party-store';
import { makePaymentStore } from '@sos/functions/adapters/firestore/payments/payment-store';
import { encode } from '@sos/functions/adapters/firestore/shared/instants';
import { START, startLocalFirestore } from '@sos/functions/adapters/firestore/testing/start-firestore';
import { makePayablePeople, makePayoutAccounts } from '@sos/functions/adapters/firestore/transfers/payout-accounts';
import { makeTransferStore } from '@sos/functions/adapters/firestore/transfers/transfer-store';
import { makeIssueInvoices } from '@sos/functions/usecases/invoices/issue-invoices';
import { MemoryAlerts } from '@sos/functions/usecases/testing/memory-alerts';
import { MemoryConnect } from '@sos/functions/usecases/testing/memory-connect';
import { MemoryPayouts } from '@sos/functions/usecases/testing/memory-payouts';
import { makeTransferDesk } from '@sos/functions/usecases/transfers/transfer-desk';
import { aUser } from '@sos/testing/a-user';
import { type Cost, corrupt, costOf, writeAll } from '../affiliates/store.ts';

const CALLS = 20;
/** What a settled call may cost beside the call itself. */
const MOST_READS = 10;
const MOST_WRITES = 14;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The stores of the product on a local Firestore; rails and files are in memory, since they are no operations. */
async function openDesk() {
  const server = await startLocalFirestore();
  const clock = { now: () => START };
  const users = makeKnownUsers(clock);
  const payments = makePaymentStore(clock, corrupt);
  const connect = new MemoryConnect({ clock });
  const shared = { payments, alerts: new MemoryAlerts(), notify: async () => undefined, clock, log: silent };
  const shares = makeTransferDesk({
    ...shared,
    transfers: makeTransferStore(corrupt),
    accounts: makePayoutAccounts(corrupt, users),
    people: makePayablePeople(corrupt),
    connect,
    payouts: new MemoryPayouts({ clock }),
  });
  const issue = makeIssueInvoices({
    ...shared,
    invoices: makeInvoiceStore(corrupt),
    parties: makeInvoiceParties(corrupt, clock, users),
    render: async () => new Uint8Array(),
    files: { read: async () => undefined, write: async () => undefined },
  });
  return { server, payments, shares, issue, connect };
}
type Desk = Awaited<ReturnType<typeof openDesk>>;

const person = {
  firstName: 'Camille',
  lastName: 'Roy',
  email: 'c@example.org',
  payoutCountry: 'FR',
  paypalEmail: null,
} as const;
const partiesOf = (index: number) => ({ clientId: `client-${index}`, providerId: `lawyer-${index}` });

/** People who are new, so that nothing is known of anybody, and a payment that is held for each. */
async function prepare({ payments, connect }: Desk): Promise<void> {
  const account = {
    country: 'FR',
    rail: 'stripe',
    paypalEmail: null,
    addressNumber: 0,
    freshUntil: null,
    kycStatus: 'complete',
    payoutsEnabled: true,
    needs: [],
    deadline: null,
    delayDays: 7,
    tryNumber: 1,
    toldAt: START,
  } as const;
  for (let index = 0; index < CALLS; index += 1) {
    const { clientId, providerId } = partiesOf(index);
    const { accountId } = await connect.openAccount({ ...person, uid: providerId, key: providerId });
    connect.tell(accountId, { payoutsEnabled: true, due: [], disabledReason: null });
    await writeAll(1, () => [
      [paths.user(clientId), encode(userDocumentSchema, aUser())],
      [paths.user(providerId), encode(userDocumentSchema, aUser({ role: 'lawyer' }))],
      [paths.payoutAccount(providerId), encode(payoutAccountSchema, { ...account, needs: [], accountId })],
    ]);
    const id = `settled-${index}`;
    await payments.createIfAbsent(aPayment({ id, sessionId: id, railPaymentId: `pi_${index}`, ...partiesOf(index) }));
  }
}

/** What a call that is charged costs of operations: its capture with the journal, its provider's share, its documents. */
export async function settledCalls(print: (text: string) => void): Promise<void> {
  const desk = await openDesk();
  try {
    await prepare(desk);
    const parts = {
      'its capture, with the journal': capture,
      'its provider’s share, with the journal': ({ shares }: Desk, index: number) =>
        shares.settle({ paymentId: `settled-${index}` }),
      'its documents, with the journal': ({ issue }: Desk, index: number) => issue({ paymentId: `settled-${index}` }),
    };
    const sums = { reads: 0, writes: 0 };
    for (const [name, work] of Object.entries(parts)) {
      const { reads, writes } = await costOf(desk.server, async () => {
        for (let index = 0; index < CALLS; index += 1) await work(desk, index);
      });
      sums.reads += reads / CALLS;
      sums.writes += writes / CALLS;
      print(`of a settled call ${name}: ${told({ reads: reads / CALLS, writes: writes / CALLS })}`);
    }
    const verdict = sums.reads <= MOST_READS && sums.writes <= MOST_WRITES ? 'within' : 'over';
    print(`a settled call in all: ${told(sums)} (${verdict} ${MOST_READS} and ${MOST_WRITES})`);
  } finally {
    await desk.server.close();
  }
}

const told = ({ reads, writes }: Pick<Cost, 'reads' | 'writes'>) =>
  `${reads.toFixed(1)} reads, ${writes.toFixed(1)} writes`;

/** The rail says that it has the money. */
async function capture({ payments }: Desk, index: number): Promise<void> {
  const word = { rail: 'stripe', railPaymentId: `pi_${index}`, captureBefore: null, at: START } as const;
  const fee = money(99, 'EUR');
  const captured = { type: 'rail_captured', ...word, captured: 4900, fee } as const;
  await payments.change(`settled-${index}`, (payment) => next(payment, captured));
}
