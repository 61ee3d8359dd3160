import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { affiliateProfileSchema, affiliateReferralSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import type { Commission } from '@sos/domain/affiliates/commission';
import { defaultPlan } from '@sos/domain/affiliates/programme';
import type { Referral } from '@sos/domain/affiliates/referral';
import { aCommission, aReferral } from '@sos/domain/testing/a-commission';
import type { RunningFirestore } from '@sos/firestore/server';
import { linesOf, makeMarkBook } from '@sos/functions/adapters/firestore/affiliates/mark-book';
import { makeCommissionBook } from '@sos/functions/adapters/firestore/affiliates/commission-store';
import { makeFraudNotes } from '@sos/functions/adapters/firestore/affiliates/fraud-notes';
import { makeReferrals } from '@sos/functions/adapters/firestore/affiliates/referral-store';
import { makeTruthsOf } from '@sos/functions/adapters/firestore/affiliates/truths';
import { makeRankedMonths } from '@sos/functions/adapters/firestore/challenges/month-store';
import { makePaymentStore } from '@sos/functions/adapters/firestore/payments/payment-store';
import { db } from '@sos/functions/adapters/firestore/shared/db';
import type { ReportCorrupt } from '@sos/functions/adapters/firestore/shared/documents';
import { encode } from '@sos/functions/adapters/firestore/shared/instants';
import { START, startLocalFirestore } from '@sos/functions/adapters/firestore/testing/start-firestore';
import { makeBoosts } from '@sos/functions/usecases/challenges/boosts';
import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';

export const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AT_ONCE = 400;
const MEGABYTE = 1_000_000;

export const corrupt: ReportCorrupt = (error) => Promise.reject(error);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A local Firestore with its operations counted, and the ports of commissions over it as the regions wire them. */
export async function openStore() {
  const server = await startLocalFirestore();
  const clock = { now: () => START };
  const ports = {
    payments: makePaymentStore(clock, corrupt),
    talkOf: async () => 150,
    linesOf,
    referrals: makeReferrals(corrupt),
    marks: makeMarkBook(corrupt),
    truthsOf: makeTruthsOf(corrupt),
    notes: makeFraudNotes(corrupt),
    book: makeCommissionBook(corrupt),
    boosts: makeBoosts(makeRankedMonths(corrupt)),
    plans: { current: async () => defaultPlan },
    clock,
    log: silent,
  };
  return { server, clock, ports };
}
export type Store = Awaited<ReturnType<typeof openStore>>;

export interface Cost {
  readonly ms: number;
  /** Processor time of this process, in which the local Firestore runs too, in ms. */
  readonly processor: number;
  readonly reads: number;
  readonly writes: number;
  /** Of the heap when it began, and most of it while it ran, in megabytes. */
  readonly before: number;
  readonly heap: number;
}

setFlagsFromString('--expose-gc');
/** Frees what nobody needs any more, so that what is measured after it is of the work alone. */
const collect = runInNewContext('gc') as () => void;

/** What some work takes of time, operations and memory. */
export async function costOf(server: RunningFirestore, work: () => Promise<unknown>): Promise<Cost> {
  collect();
  const heapBefore = process.memoryUsage().heapUsed;
  const before = server.stats();
  const start = performance.now();
  const used = process.cpuUsage();
  let heap = 0;
  const look = setInterval(() => void (heap = Math.max(heap, process.memoryUsage().heapUsed)), 50);
  await work();
  clearInterval(look);
  const after = server.stats();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  const processor = (user + system) / 1000;
  return {
    ms,
    processor,
    reads: after.reads - before.reads,
    writes: after.writes - before.writes,
    before: heapBefore / MEGABYTE,
    heap: Math.max(heap, heapBefore) / MEGABYTE,
  };
}

type Written = readonly [path: string, data: Record<string, unknown>];

/** Puts documents there as if stores had, past all checks. */
export async function writeAll(count: number, documentsAt: (index: number) => readonly Written[]): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    const batch = db().batch();
    for (let index = from; index < Math.min(count, from + AT_ONCE); index += 1)
      for (const [path, data] of documentsAt(index)) batch.set(db().doc(path), data);
    await batch.commit();
  }
}

export const affiliateOf = (index: number) => `chatter-${index}`;

export function profileOf(uid: string): Written {
  return [paths.chatter(uid), encode(affiliateProfileSchema, anAffiliateProfile({ createdAt: START - DAY }))];
}

export function referralOf(differs: Partial<Referral> & { readonly uid: string }): Written {
  const { uid, ...referral } = aReferral(differs);
  return [paths.affiliateReferral(uid), encode(affiliateReferralSchema, referral)];
}

/** One that may be validated by now, of a call as old as that. */
export function aPending(): Commission {
  const callAt = START - 30 * HOUR;
  return aCommission({ callAt, dueAt: callAt + DAY });
}
