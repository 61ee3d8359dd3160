import { paths } from '@sos/contracts/paths';
import { type Waiting, type WaitingThing, waitingThings } from '@sos/domain/dashboard/waiting';
import type { WithdrawalStatus } from '@sos/domain/withdrawals/withdrawal';
import type { Query } from 'firebase-admin/firestore';
import type { WaitingCounts } from '../../../usecases/dashboard/ports.ts';
import { db } from '../shared/db.ts';

const withdrawalsForUs: readonly WithdrawalStatus[] = ['requested', 'approved', 'awaiting_manual_funding'];
const all = (collection: string) => db().collection(collection);

/** Each is one filter on one field, so that an aggregation reads its index alone. */
const queries: Readonly<Record<WaitingThing, () => Query>> = {
  alerts: () => all(paths.alerts()).where('acknowledgedAt', '==', null),
  disputes: () => all(paths.disputes()).where('status', '==', 'evidence_due'),
  withdrawals: () => all(paths.withdrawals()).where('status', 'in', withdrawalsForUs),
  applications: () => all(paths.applications()).where('status', '==', 'submitted'),
  facts: () => all(paths.applications()).where('review.status', '==', 'waiting'),
  fraud: () => all(paths.fraudCases()).where('status', '==', 'open'),
  support: () => all(paths.supportRequests()).where('status', '==', 'open'),
  reports: () => all(paths.reviewReports()).where('closedAt', '==', null),
  differences: () => all(paths.differences()).where('isOpen', '==', true),
};

/** How many things of each kind wait for somebody of ours. */
export const countWaiting: WaitingCounts = async () => {
  const counts = waitingThings.map(async (thing) => {
    const { count } = (await queries[thing]().count().get()).data();
    return [thing, count] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Waiting;
};
