import { accountDeletionSchema, dataExportSchema, exportLinkSchema } from '@sos/contracts/privacy';
import { paths } from '@sos/contracts/paths';
import { openStatuses, dueStatuses } from '@sos/domain/payments/payment';
import { type AccountDeletion, type DeletionBlocker, isLeftToDo } from '@sos/domain/privacy/account-deletion';
import { openTransferStatuses } from '@sos/domain/transfers/transfer';
import { FieldPath, type Query } from 'firebase-admin/firestore';
import type { AccountDeletions, DataExports, Decision, OpenMatters } from '../../../usecases/privacy/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { type Documents, documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';

export const dataExportDocuments = documentsOf(dataExportSchema, paths.dataExport);
export const exportLinkDocuments = documentsOf(exportLinkSchema, paths.exportLink);
export const accountDeletionDocuments = documentsOf(accountDeletionSchema, paths.accountDeletion);

/** Copies in `data_exports`, one document a person. */
export function makeDataExports(report: ReportCorrupt): DataExports {
  return {
    find: (uid) => reporting(report, () => dataExportDocuments.read(uid)),
    change: (uid, decide) => reporting(report, () => change(dataExportDocuments, uid, decide)),
    open: (query) => {
      const open = db().collection(paths.dataExports()).where('state', 'in', ['gathering', 'ready']);
      const readable = (docs: Parameters<typeof dataExportDocuments.list>[0]) => dataExportDocuments.list(docs, report);
      return pageOf(open.orderBy(FieldPath.documentId()), paths.dataExports(), { ...query, readable });
    },
    keepLink: async (secret, link) =>
      void (await exportLinkDocuments.createOnce(exportLinkDocuments.ref(secret), link)),
    findLink: (secret) => exportLinkDocuments.read(secret),
  };
}

/** Deletions in `account_deletions`, one document a person. */
export function makeAccountDeletions(report: ReportCorrupt): AccountDeletions {
  const stored = (decide: (before: AccountDeletion | undefined) => Decision<AccountDeletion>) => {
    return (before: AccountDeletion | undefined) => {
      const { becomes, ...rest } = decide(before);
      return { ...rest, becomes: { ...becomes, isOpen: isLeftToDo(becomes) } };
    };
  };
  return {
    find: (uid) => reporting(report, () => accountDeletionDocuments.read(uid)),
    change: (uid, decide) => reporting(report, () => change(accountDeletionDocuments, uid, stored(decide))),
    open: (query) => {
      const open = db().collection(paths.accountDeletions()).where('isOpen', '==', true);
      const readable = (docs: Parameters<typeof accountDeletionDocuments.list>[0]) =>
        accountDeletionDocuments.list(docs, report);
      return pageOf(open.orderBy(FieldPath.documentId()), paths.accountDeletions(), { ...query, readable });
    },
  };
}

function change<T extends object>(
  documents: Documents<T, [string]>,
  uid: string,
  decide: (before: T | undefined) => Decision<T>,
): Promise<T> {
  return optimistically(async (desk) => {
    const ref = documents.ref(uid);
    const [snapshot] = await desk.read(ref);
    const before = snapshot && documents.parse(snapshot);
    const { becomes, audit } = decide(before);
    if (before) documents.update(desk, ref, { before, after: becomes });
    else documents.create(desk, ref, becomes);
    if (audit) writeDown(desk, audit);
    return becomes;
  });
}

/** What is left open, looked for in calls, payments, shares and disputes. */
export function makeOpenMatters(): OpenMatters {
  return {
    of: async (uid) => {
      const found = await Promise.all(
        Object.entries(matters).map(async ([blocker, queries]) => {
          const pages = await Promise.all(queries(uid).map((query) => query.limit(1).select().get()));
          return pages.some(({ empty }) => !empty) ? [blocker as DeletionBlocker] : [];
        }),
      );
      return found.flat();
    },
  };
}

const sides = (collection: string, uid: string) =>
  ['clientId', 'providerId'].map((side) => db().collection(collection).where(side, '==', uid));

/** A payment that was only begun holds nothing. */
const moving = [...openStatuses.filter((status) => status === 'authorized'), ...dueStatuses];

const matters: Readonly<Record<DeletionBlocker, (uid: string) => Query[]>> = {
  call: (uid) => sides(paths.sessions(), uid).map((query) => query.where('endedAt', '==', null)),
  money: (uid) => [
    ...sides(paths.payments(), uid).map((query) => query.where('status', 'in', moving)),
    db()
      .collection(paths.transfers())
      .where('providerId', '==', uid)
      .where('status', 'in', [...openTransferStatuses]),
  ],
  dispute: (uid) => sides(paths.disputes(), uid).map((query) => query.where('isOpen', '==', true)),
};
