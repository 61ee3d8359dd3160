import { paths } from '@sos/contracts/paths';
import type { FraudNotes } from '../../../usecases/affiliates/commission-ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { db } from '../shared/db.ts';
import type { Clicks, Codes, Referrals } from '../../../usecases/affiliates/ports.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { affiliateCodeDocuments, clickDocuments, fraudDocuments, referralDocuments } from './affiliate-documents.ts';

/** `affiliate_codes`. */
export function makeCodes(report: ReportCorrupt): Codes {
  return { find: (code) => reporting(report, () => affiliateCodeDocuments.read(code)) };
}

/** `affiliate_clicks`. */
export function makeClicks(report: ReportCorrupt): Clicks {
  return {
    note: async ({ id, ...click }) => void (await clickDocuments.createOnce(clickDocuments.ref(id), click)),
    find: (id) =>
      reporting(report, async () => {
        const click = await clickDocuments.read(id);
        return click && { ...click, id };
      }),
  };
}

/** `affiliate_referrals` and `fraud_signals`, of which each document is written once. */
export function makeReferrals(report: ReportCorrupt): Referrals {
  return {
    bind: async ({ uid, ...referral }) =>
      void (await referralDocuments.createOnce(referralDocuments.ref(uid), referral)),
    find: (uid) =>
      reporting(report, async () => {
        const referral = await referralDocuments.read(uid);
        return referral && { ...referral, uid };
      }),
    noteFraud: async (note) => {
      const id = `${note.rule}_${note.affiliateId}_${note.otherId}`;
      await fraudDocuments.createOnce(fraudDocuments.ref(id), { ...note, isOpen: true });
    },
  };
}

/** Open notes in `fraud_signals`, and the standing of the affiliate. */
export function makeFraudNotes(report: ReportCorrupt): FraudNotes {
  return {
    isFlagged: (affiliateId) =>
      reporting(report, async () => {
        const open = db().collection(paths.fraudSignals()).where('affiliateId', '==', affiliateId);
        const [user, notes] = await Promise.all([
          userDocuments.read(affiliateId),
          open.where('isOpen', '==', true).limit(1).select().get(),
        ]);
        return user?.status !== 'active' || !notes.empty;
      }),
  };
}
