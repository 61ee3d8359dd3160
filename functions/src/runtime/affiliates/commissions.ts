import { makeCommissionBook } from '../../adapters/firestore/affiliates/commission-store.ts';
import { makeFraudNotes, makeReferrals } from '../../adapters/firestore/affiliates/referral-store.ts';
import { makeMarkBook } from '../../adapters/firestore/affiliates/mark-book.ts';
import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import { makeReleaseCommissions, makeValidateCommissions } from '../../usecases/affiliates/advance-commissions.ts';
import { makeSettleCommissions } from '../../usecases/affiliates/settle-commissions.ts';
import { log } from '../log.ts';
import { clock, configuration, payments, reportCorrupt } from '../shared/wiring.ts';

export const commissionPorts = {
  payments,
  talkOf: async (sessionId: string) =>
    (await sessionDocuments.read(sessionId))?.settlement.billableSeconds ?? undefined,
  referrals: makeReferrals(reportCorrupt),
  marks: makeMarkBook(reportCorrupt),
  notes: makeFraudNotes(reportCorrupt),
  book: makeCommissionBook(reportCorrupt),
  plans: { current: () => configuration.plan() },
  clock,
  log,
};

export const settleCommissions = makeSettleCommissions(commissionPorts);
export const validateCommissions = makeValidateCommissions(commissionPorts);
export const releaseCommissions = makeReleaseCommissions(commissionPorts);
