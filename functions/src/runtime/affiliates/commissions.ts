import { makeCommissionBook } from '../../adapters/firestore/affiliates/commission-store.ts';
import { makeFraudCases } from '../../adapters/firestore/affiliates/case-store.ts';
import { makeFraudNotes } from '../../adapters/firestore/affiliates/fraud-notes.ts';
import { makeReferrals } from '../../adapters/firestore/affiliates/referral-store.ts';
import { makeRankedMonths } from '../../adapters/firestore/challenges/month-store.ts';
import { makeSweepMark, settledPayments } from '../../adapters/firestore/affiliates/paid-calls.ts';
import { makeTruthsOf } from '../../adapters/firestore/affiliates/truths.ts';
import { linesOf, makeMarkBook } from '../../adapters/firestore/affiliates/mark-book.ts';
import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import { makeReleaseCommissions, makeValidateCommissions } from '../../usecases/affiliates/advance-commissions.ts';
import { makeSweepPaidCalls } from '../../usecases/affiliates/sweep-paid-calls.ts';
import { makeFollowPaid, makeSettleCommissions } from '../../usecases/affiliates/settle-commissions.ts';
import { makeWatchCases } from '../../usecases/affiliates/watch-cases.ts';
import { makeBoosts } from '../../usecases/challenges/boosts.ts';
import { log } from '../log.ts';
import { alerts, clock, configuration, payments, reportCorrupt } from '../shared/wiring.ts';

export const commissionPorts = {
  payments,
  truthsOf: makeTruthsOf(reportCorrupt),
  talkOf: async (sessionId: string) =>
    (await sessionDocuments.read(sessionId))?.settlement.billableSeconds ?? undefined,
  linesOf,
  referrals: makeReferrals(reportCorrupt),
  marks: makeMarkBook(reportCorrupt),
  notes: makeFraudNotes(reportCorrupt),
  book: makeCommissionBook(reportCorrupt),
  boosts: makeBoosts(makeRankedMonths(reportCorrupt)),
  plans: { current: () => configuration.plan() },
  clock,
  log,
};

const settleCommissions = makeSettleCommissions(commissionPorts);
export const followPaid = makeFollowPaid({ ...commissionPorts, settle: settleCommissions });
const sweepPaidCalls = makeSweepPaidCalls({
  settled: settledPayments,
  mark: makeSweepMark(reportCorrupt),
  settle: settleCommissions,
  clock,
  log,
});
const validate = makeValidateCommissions(commissionPorts);
/** What the trigger has lost is made first. */
export const validateCommissions = async () => (await sweepPaidCalls()) + (await validate());
const release = makeReleaseCommissions(commissionPorts);
const watchCases = makeWatchCases({ cases: makeFraudCases(reportCorrupt), alerts, clock, log });
/** What a case holds is not released, so that one that nobody decides is told of. */
export const releaseCommissions = async () => {
  const released = await release();
  await watchCases();
  return released;
};
