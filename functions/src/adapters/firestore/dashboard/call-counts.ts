import { callCountSchema } from '@sos/contracts/dashboard';
import { paths } from '@sos/contracts/paths';
import type { CallSession } from '@sos/domain/calls/session';
import {
  type Contribution,
  contributionOf,
  difference,
  type Figures,
  heldWhile,
  NOW,
  plus,
} from '@sos/domain/dashboard/contribution';
import { currencies, type Currency } from '@sos/domain/money/money';
import { AggregateField, FieldValue } from 'firebase-admin/firestore';
import type { CallCounts } from '../../../usecases/dashboard/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import type { Writer } from '../shared/optimistic.ts';

export const callCountDocuments = documentsOf(callCountSchema, paths.callCount);

/** Over how many documents a day's figures are spread, so that many calls at once do not wait for each other. */
const SHARDS = 8;

/** Figures in `call_counts`; what is so now is asked of the sessions. */
export function makeCallCounts(report: ReportCorrupt): CallCounts {
  return {
    since: async (day) => {
      const counted = db().collection(paths.callCounts()).where('day', '>=', day).get();
      const [{ docs }, present] = await Promise.all([counted, figuresOfNow()]);
      const parts = await callCountDocuments.list(docs, report);
      const sum = parts.reduce((one, { value }): Contribution => plus(one, { [value.day]: value.figures }, 1), {});
      return new Map(Object.entries({ ...sum, [NOW]: present }));
    },
  };
}

/** Adds what a change of a call moves, if it moves anything, in the write of that change: so it is counted once and never lost. */
export function countChange(writer: Writer, before: CallSession | undefined, after: CallSession): void {
  const moved = difference(before ? contributionOf(before) : {}, contributionOf(after));
  for (const [day, figures] of Object.entries(moved)) {
    const added = Object.entries(figures).map(([name, value]) => [name, FieldValue.increment(value)] as const);
    const ref = callCountDocuments.ref(`${day}_${shardOf(after.id)}`);
    writer.merge(ref, { day, figures: Object.fromEntries(added) });
  }
}

/** Aggregations, each billed as one read. */
async function figuresOfNow(): Promise<Figures> {
  const sessions = db().collection(paths.sessions());
  const live = async () => {
    const { count } = (await sessions.where('endedAt', '==', null).count().get()).data();
    return ['live', count] as const;
  };
  const held = async (currency: Currency) => {
    const open = sessions.where('settlement.status', 'in', heldWhile).where('total.currency', '==', currency);
    const { amount } = (await open.aggregate({ amount: AggregateField.sum('total.amount') }).get()).data();
    return [`held_${currency}`, amount] as const;
  };
  const figures = await Promise.all([live(), ...currencies.map(held)]);
  return Object.fromEntries(figures.filter(([, value]) => value !== 0));
}

/** The same for one call each time. */
function shardOf(id: string): number {
  return Array.from(id).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 0) % SHARDS;
}
