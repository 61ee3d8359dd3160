import { paths } from '@sos/contracts/paths';
import type { BroughtPeople, ReferralBook } from '../../../usecases/affiliates/referral-ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { commissionDocuments, referralDocuments } from './affiliate-documents.ts';
import { pageBy } from './page-by.ts';

const newest = { direction: 'desc' } as const;

/** What affiliates see of `affiliate_referrals`. */
export function makeReferralBook(report: ReportCorrupt): ReferralBook {
  const ownReferrals = (uid: string) => db().collection(paths.affiliateReferrals()).where('affiliateId', '==', uid);
  return {
    page: async (affiliateId, query) => {
      const { docs, next } = await pageBy(ownReferrals(affiliateId), { ...newest, field: 'at' }, query);
      const listed = await referralDocuments.list(docs, report);
      return { referrals: listed.map(({ id, value }) => ({ ...value, uid: id })), next };
    },
    byHandle: async (affiliateId, handle) => {
      const { docs } = await ownReferrals(affiliateId).where('handle', '==', handle).limit(1).get();
      const [found] = await referralDocuments.list(docs, report);
      return found && { ...found.value, uid: found.id };
    },
    callsOf: async ({ programme, affiliateId, uid }, query) => {
      const own = db().collection(paths[`${programme}Commissions`]()).where('affiliateId', '==', affiliateId);
      const { docs, next } = await pageBy(own.where('referredId', '==', uid), { ...newest, field: 'callAt' }, query);
      const listed = await commissionDocuments[programme].list(docs, report);
      return { commissions: listed.map(({ id, value }) => ({ ...value, id, programme })), next };
    },
  };
}

/** The little that affiliates are told of `users`. */
export function makeBroughtPeople(report: ReportCorrupt): BroughtPeople {
  return {
    find: async (uids) => {
      if (uids.length === 0) return [];
      const snapshots = await db().getAll(...uids.map((uid) => userDocuments.ref(uid)));
      const found = new Map((await userDocuments.list(snapshots, report)).map(({ id, value }) => [id, value]));
      return uids.map((uid) => found.get(uid));
    },
  };
}
