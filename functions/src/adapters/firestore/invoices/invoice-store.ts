import { paths } from '@sos/contracts/paths';
import { type Draft, yearOf } from '@sos/domain/invoices/invoice';
import type { Instant } from '@sos/domain/shared/instant';
import { FieldPath, type DocumentSnapshot, type Timestamp } from 'firebase-admin/firestore';
import { type Counter, noNumbers, numberDrafts } from '../../../usecases/invoices/number-drafts.ts';
import type { Invoices, IssuedInvoice } from '../../../usecases/invoices/ports.ts';
import { createEntry } from '../journal/journal-store.ts';
import { paymentChanges } from '../payments/payment-changes.ts';
import { readablePayments } from '../payments/payment-documents.ts';
import { callsForSame } from '../../../usecases/invoices/calls-for-same.ts';
import { Changes } from '../shared/changes.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { isAlreadyThere, optimistically, type Writer } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import { counterDocuments, invoiceDocuments, linkDocuments } from './invoice-documents.ts';

interface Order {
  readonly drafts: readonly Draft[];
  readonly at: Instant;
  readonly postingOf: Parameters<Invoices['issue']>[2];
}
interface StoredCounter {
  readonly counter: Counter;
  /** False before the first document of its year. */
  readonly isStored: boolean;
}

/**
 * Documents in `invoices`, numbered by `invoice_counters`. Payments that come together share one write, since all of them
 * need the one counter of the year, and so do those that come while it rests.
 */
export function makeInvoiceStore(report: ReportCorrupt, rest?: (counted: Timestamp) => Promise<void>): Invoices {
  const counters = new Changes<StoredCounter>({
    ref: (year) => counterDocuments.ref(year),
    parse: (snapshot) => {
      const counter = counterDocuments.parse(snapshot);
      return { counter: counter ?? noNumbers, isStored: counter !== undefined };
    },
    update: (writer, { id, before, after }) => writeCounter(writer, id, { before, after }),
    rest,
  });
  return {
    issue: async (drafts, at, postingOf) => {
      const order = { drafts, at, postingOf };
      try {
        return await issueNew(counters, order);
      } catch (error) {
        if (!isAlreadyThere(error)) throw error;
        return issueRest(order);
      }
    },
    find: (id) => reporting(report, async () => toIssued(await invoiceDocuments.ref(id).get())[0]),
    listOf: async (ownerId, { after, limit }) => {
      const last = after === null ? undefined : await invoiceDocuments.ref(after).get();
      if (last && last.get('ownerId') !== ownerId) return undefined;
      const own = db().collection(paths.invoices()).where('ownerId', '==', ownerId).orderBy('issuedAt', 'desc');
      const { docs } = await (last ? own.startAfter(last) : own).limit(limit).get();
      return (await invoiceDocuments.list(docs, report)).map(({ id, value }) => ({ ...value, id }));
    },
    listOfPayment: async (ownerId, paymentId) => {
      const own = db().collection(paths.invoices()).where('ownerId', '==', ownerId);
      const { docs } = await own.where('paymentId', '==', paymentId).get();
      const found = (await invoiceDocuments.list(docs, report)).map(({ id, value }) => ({ ...value, id }));
      return found.toSorted((a, b) => b.issuedAt - a.issuedAt);
    },
    unbilled: (page) => {
      const found = db().collection(paths.payments()).where('unbilled', '==', true).orderBy(FieldPath.documentId());
      return pageOf(found, paths.payments(), { ...page, readable: (docs) => readablePayments(docs, report) });
    },
    billed: async (billed) => {
      const { id } = billed;
      await paymentChanges.apply(id, (stored) => {
        const { payment } = stored;
        const isBilled = payment.unbilled && callsForSame(payment, billed);
        return { becomes: isBilled ? { ...stored, payment: { ...payment, unbilled: false } } : undefined };
      });
    },
    keepLink: async (secret, link) => void (await linkDocuments.createOnce(linkDocuments.ref(secret), link)),
    findLink: (secret) => linkDocuments.read(secret),
  };
}

/** Takes all of them for not issued, which creating them says. Nobody waits for a number, so it waits for others of its moment. */
async function issueNew(counters: Changes<StoredCounter>, { drafts, at, postingOf }: Order): Promise<IssuedInvoice[]> {
  const year = yearOf(at);
  let issued: IssuedInvoice[] = [];
  const number = ({ counter: before }: StoredCounter) => {
    const numbered = numberDrafts(drafts, { year, at, counter: before, issued: [] });
    ({ issued } = numbered);
    const beside = (writer: Writer) => writeFresh(writer, numbered.fresh, postingOf);
    return { becomes: { counter: numbered.counter, isStored: true }, beside };
  };
  await counters.apply(String(year), number, true);
  return issued;
}

/** Issues what is not there of documents of which some are. */
function issueRest({ drafts, at, postingOf }: Order): Promise<IssuedInvoice[]> {
  return optimistically(async (desk) => {
    const year = yearOf(at);
    const refs = drafts.map(({ id }) => invoiceDocuments.ref(id));
    const [counted, ...found] = await desk.read(counterDocuments.ref(String(year)), ...refs);
    const stored = counted && counterDocuments.parse(counted);
    const before = { counter: stored ?? noNumbers, isStored: stored !== undefined };
    const { fresh, counter, issued } = numberDrafts(drafts, {
      year,
      at,
      counter: before.counter,
      issued: found.flatMap(toIssued),
    });
    if (fresh.length === 0) return issued;
    writeCounter(desk, String(year), { before, after: { counter, isStored: true } });
    writeFresh(desk, fresh, postingOf);
    return issued;
  });
}

function writeCounter(writer: Writer, year: string, change: { before: StoredCounter; after: StoredCounter }): void {
  const { before, after } = change;
  const ref = counterDocuments.ref(year);
  if (!before.isStored) counterDocuments.create(writer, ref, after.counter);
  else counterDocuments.update(writer, ref, { before: before.counter, after: after.counter });
}

function writeFresh(writer: Writer, fresh: readonly IssuedInvoice[], postingOf: Order['postingOf']): void {
  for (const invoice of fresh) {
    const { id, ...stored } = invoice;
    invoiceDocuments.create(writer, invoiceDocuments.ref(id), stored);
    const posting = postingOf(invoice);
    if (posting) createEntry(writer, posting);
  }
}

function toIssued(snapshot: DocumentSnapshot): IssuedInvoice[] {
  const invoice = invoiceDocuments.parse(snapshot);
  return invoice ? [{ ...invoice, id: snapshot.id }] : [];
}
