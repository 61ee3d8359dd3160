import { paths } from '@sos/contracts/paths';
import { dayBounds } from '@sos/domain/agencies/figures';
import type { DayFacts } from '@sos/domain/agencies/day-figures';
import { FieldPath, type Query, Timestamp } from 'firebase-admin/firestore';
import type { DayBook, MemberInvoices } from '../../../usecases/agencies/ports.ts';
import type { OwnCalls } from '../../../usecases/providers/console-ports.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { invoiceDocuments } from '../invoices/invoice-documents.ts';
import { reviewDocuments } from '../reviews/review-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { providerDayDocuments } from './agency-documents.ts';

/** More than anybody takes in a day, or is issued in a month. */
const MOST_CALLS = 300;
const MOST_INVOICES = 2000;

/** `provider_stats/{uid}/days`, counted from calls, their shares and reviews. */
export function makeDayBook(ownCalls: Pick<OwnCalls, 'shares'>, report: ReportCorrupt): DayBook {
  return {
    count: (providerId, day, count) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = providerDayDocuments.ref(providerId, day);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && providerDayDocuments.parse(snapshot);
          const after = { ...count(await factsOf(providerId, day, { ownCalls, report })), day };
          if (before) providerDayDocuments.update(desk, ref, { before, after });
          else providerDayDocuments.create(desk, ref, after);
        }),
      ),
    days: async (providerId, from, to) => {
      const all = db().collection(paths.providerDays(providerId)).orderBy(FieldPath.documentId());
      const { docs } = await all.startAt(from).endAt(to).get();
      return (await providerDayDocuments.list(docs, report)).map(({ value }) => value);
    },
  };
}

async function factsOf(
  providerId: string,
  day: string,
  { ownCalls, report }: { readonly ownCalls: Pick<OwnCalls, 'shares'>; readonly report: ReportCorrupt },
): Promise<DayFacts> {
  const { from, to } = dayBounds(day);
  const booked = db().collection(paths.sessions()).where('providerId', '==', providerId);
  const [sessions, reviews] = await Promise.all([
    within(booked, 'createdAt', { from, to }).limit(MOST_CALLS).get(),
    within(db().collection(paths.profileReviews(providerId)), 'createdAt', { from, to }).get(),
  ]);
  const calls = (await sessionDocuments.list(sessions.docs, report)).map(({ value }) => value);
  const written = (await reviewDocuments.list(reviews.docs, report)).map(({ value }) => value);
  const shown = written.filter(({ hiddenBecause }) => hiddenBecause === null);
  const shares = await ownCalls.shares(calls.map(({ id }) => id));
  return { calls, shares, ratings: shown.map(({ rating }) => rating) };
}

function within(query: Query, field: string, { from, to }: { readonly from: number; readonly to: number }): Query {
  const begun = query.where(field, '>=', Timestamp.fromMillis(from)).where(field, '<', Timestamp.fromMillis(to));
  return begun.orderBy(field, 'desc');
}

/** What was issued to providers. */
export function makeMemberInvoices(report: ReportCorrupt): MemberInvoices {
  return {
    between: async (ownerId, from, to) => {
      const own = db().collection(paths.invoices()).where('ownerId', '==', ownerId);
      const { docs } = await within(own, 'issuedAt', { from, to }).limit(MOST_INVOICES).get();
      const listed = await invoiceDocuments.list(docs, report);
      return listed.map(({ id, value }) => ({ ...value, id })).toReversed();
    },
  };
}
