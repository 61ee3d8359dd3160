import type { Clicks, Codes, FraudNote, Referrals } from '../../../usecases/affiliates/ports.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { ConditionalWrites, type Desk, isAlreadyThere, optimistically } from '../shared/optimistic.ts';
import { affiliateCodeDocuments, clickDocuments, fraudDocuments, referralDocuments } from './affiliate-documents.ts';
import { noteCases } from './case-store.ts';
import { count } from './count-store.ts';

/** `affiliate_codes`. */
export function makeCodes(report: ReportCorrupt): Codes {
  return { find: (code) => reporting(report, () => affiliateCodeDocuments.read(code)) };
}

/** `affiliate_clicks`. */
export function makeClicks(report: ReportCorrupt): Clicks {
  return {
    note: ({ id, ...click }) =>
      createdOnce((desk) => {
        clickDocuments.create(desk, clickDocuments.ref(id), click);
        count(desk, { affiliateId: click.affiliateId, at: click.at, figures: { clicks: 1 } }, id);
      }),
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
    bind: ({ uid, ...referral }) =>
      createdOnce((desk) => {
        referralDocuments.create(desk, referralDocuments.ref(uid), referral);
        count(desk, { affiliateId: referral.affiliateId, at: referral.at, figures: { signUps: 1 } }, uid);
      }),
    find: (uid) =>
      reporting(report, async () => {
        const referral = await referralDocuments.read(uid);
        return referral && { ...referral, uid };
      }),
    noteFraud: (note) => reporting(report, () => optimistically((desk) => noteFraud(desk, note))),
  };
}

/** The note and its case, once for each two people and rule. */
async function noteFraud(desk: Desk, { programme, ...note }: FraudNote): Promise<void> {
  const { affiliateId, otherId, rule, at } = note;
  const ref = fraudDocuments.ref(`${rule}_${affiliateId}_${otherId}`);
  const [known] = await desk.read(ref);
  if (known?.exists === true) return;
  fraudDocuments.create(desk, ref, { ...note, isOpen: true });
  const found = { programme, evidence: { paymentId: '', otherId, at } };
  await noteCases(desk, [{ suspicion: { affiliateId, rule, mode: 'block' }, found }]);
}

/** Writes all that belongs to something new; nothing when it is there already. */
async function createdOnce(write: (desk: Desk) => void): Promise<void> {
  const writes = new ConditionalWrites();
  write(writes);
  try {
    await writes.commit();
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
}
