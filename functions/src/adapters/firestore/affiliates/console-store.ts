import { paths } from '@sos/contracts/paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { Adjustments, Brought, Friends, PastSets } from '../../../usecases/affiliates/console-ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { optimistically } from '../shared/optimistic.ts';
import {
  affiliateProfiles,
  commissionSetDocuments,
  ledgerDocuments,
  referralDocuments,
} from './affiliate-documents.ts';
import { credit } from './commission-store.ts';

/** `affiliate_referrals`. */
export function makeBrought(report: ReportCorrupt): Brought {
  return {
    of: async (affiliateId, kind, limit) => {
      const brought = db().collection(paths.affiliateReferrals()).where('affiliateId', '==', affiliateId);
      const { docs } = await brought.where('kind', '==', kind).limit(limit).get();
      return (await referralDocuments.list(docs, report)).map(({ id, value }) => ({ ...value, uid: id }));
    },
  };
}

/** `affiliate_members`. */
export function makeFriends(report: ReportCorrupt): Friends {
  return {
    page: async (query) => {
      const collection = paths.generals();
      const newest = db().collection(collection).orderBy('createdAt', 'desc');
      const page = await listPage(newest, { collection, documents: affiliateProfiles.general, report }, query);
      return page && { uids: page.listed.map(({ id }) => id), next: page.next };
    },
  };
}

/** Lines of `affiliate_ledger` that an admin adds. */
export function makeAdjustments(report: ReportCorrupt): Adjustments {
  return {
    adjust: (programme, line, audit) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const profiles = affiliateProfiles[programme];
          const [stored, known] = await desk.read(profiles.ref(line.affiliateId), ledgerDocuments.ref(line.id));
          const profile = stored && profiles.parse(stored);
          if (!profile || known?.exists === true) return profile;
          await credit(desk, programme, line);
          writeDown(desk, audit);
          return { ...profile, adjusted: profile.adjusted + line.amount };
        }),
      ),
  };
}

/** `commission_sets`, in the order of their calls. */
export function makePastSets(report: ReportCorrupt): PastSets {
  return {
    between: async (from, until, limit) => {
      const sets = db().collection(paths.commissionSets()).where('callAt', '>=', Timestamp.fromMillis(from));
      const { docs } = await sets
        .where('callAt', '<', Timestamp.fromMillis(until))
        .orderBy('callAt')
        .limit(limit)
        .get();
      const orders = new Map(docs.map(({ id, createTime }) => [id, createTime.toMillis()]));
      const listed = await commissionSetDocuments.list(docs, report);
      return listed.flatMap(({ id, value: { claims, commissions, callAt } }) =>
        callAt === null ? [] : [{ paymentId: id, callAt, order: orders.get(id) ?? 0, claims, commissions }],
      );
    },
  };
}
