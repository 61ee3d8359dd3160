import { paths } from '@sos/contracts/paths';
import type { PersonLine } from '@sos/contracts/person-story';
import type { Query } from 'firebase-admin/firestore';
import type { PersonStory } from '../../../usecases/directory/ports.ts';
import { referralDocuments } from '../affiliates/affiliate-documents.ts';
import { applicationDocuments } from '../applications/application-store.ts';
import { disputeDocuments } from '../disputes/dispute-store.ts';
import { invoiceDocuments } from '../invoices/invoice-documents.ts';
import { deliveryDocuments, notificationDocuments } from '../notifications/notification-documents.ts';
import { userTelephoneDocuments } from '../phones/phone-documents.ts';
import { accountDeletionDocuments, dataExportDocuments } from '../privacy/privacy-stores.ts';
import { givenReviewDocuments, reviewDocuments } from '../reviews/review-documents.ts';
import { db } from '../shared/db.ts';
import type { Documents, ReportCorrupt } from '../shared/documents.ts';
import { readable } from '../shared/readable.ts';
import { subscriptionDocuments, subscriptionInvoiceDocuments } from '../subscriptions/subscription-documents.ts';
import { supportRequestDocuments } from '../support/support-store.ts';
import { transferDocuments } from '../transfers/transfer-documents.ts';
import { withdrawalDocuments } from '../withdrawals/withdrawal-documents.ts';
import * as lines from './person-lines.ts';

/** More than anybody has of what is not found by its age. */
const MOST = 200;

interface Asked {
  readonly uid: string;
  readonly limit: number;
  readonly report: ReportCorrupt;
}
type Reader = (asked: Asked) => Promise<readonly PersonLine[]>;
interface Place {
  readonly collection: string;
  /** Which field says whose it is. */
  readonly owner: string;
  /** When it came to be; left out where so few are somebody's that all are read. */
  readonly since?: string;
}

/** Those of somebody in one collection. */
function listed<T>(
  { collection, owner, since }: Place,
  documents: Pick<Documents<T, never>, 'list'>,
  toLines: (id: string, value: T) => PersonLine[],
): Reader {
  return async ({ uid, limit, report }) => {
    const own: Query = db().collection(collection).where(owner, '==', uid);
    const { docs } = await (since ? own.orderBy(since, 'desc').limit(limit) : own.limit(MOST)).get();
    return (await documents.list(docs, report)).flatMap(({ id, value }) => toLines(id, value));
  };
}

/** The one that is somebody's; what cannot be read is told of, and leaves the others. */
function single<T>(
  documents: Pick<Documents<T, [string]>, 'read'>,
  toLines: (uid: string, value: T) => PersonLine[],
): Reader {
  return async ({ uid, report }) => {
    const value = await readable(() => documents.read(uid), report);
    return value ? toLines(uid, value) : [];
  };
}

const given: Reader = async ({ uid, limit, report }) => {
  const own = db().collection(paths.givenReviews()).where('clientId', '==', uid).orderBy('createdAt', 'desc');
  const found = await givenReviewDocuments.list((await own.limit(limit).get()).docs, report);
  const read = found.map(async ({ id, value: { providerId } }) => {
    const review = await readable(() => reviewDocuments.read(providerId, id), report);
    return review ? lines.ofReview('review_given', { id, providerId }, review) : [];
  });
  return (await Promise.all(read)).flat();
};

const received: Reader = async ({ uid, limit, report }) => {
  const own = db().collection(paths.profileReviews(uid)).orderBy('createdAt', 'desc').limit(limit);
  const found = await reviewDocuments.list((await own.get()).docs, report);
  return found.flatMap(({ id, value }) => lines.ofReview('review_received', { id, providerId: uid }, value));
};

const disputesOf = (owner: string) =>
  listed({ collection: paths.disputes(), owner }, disputeDocuments, lines.ofDispute);

const readers: readonly Reader[] = [
  given,
  received,
  single(applicationDocuments, lines.ofApplication),
  single(dataExportDocuments, lines.ofCopy),
  single(accountDeletionDocuments, lines.ofDeletion),
  single(userTelephoneDocuments, lines.ofTelephone),
  single(referralDocuments, lines.ofReferral),
  single(subscriptionDocuments, lines.ofSubscription),
  listed(
    { collection: paths.subscriptionInvoices(), owner: 'ownerId' },
    subscriptionInvoiceDocuments,
    lines.ofSubscriptionInvoice,
  ),
  listed({ collection: paths.supportRequests(), owner: 'uid' }, supportRequestDocuments, lines.ofRequest),
  disputesOf('clientId'),
  disputesOf('providerId'),
  listed(
    { collection: paths.notifications(), owner: 'recipientId', since: 'createdAt' },
    notificationDocuments,
    lines.ofNotice,
  ),
  listed(
    { collection: paths.notificationDeliveries(), owner: 'recipientId', since: 'createdAt' },
    deliveryDocuments,
    lines.ofDelivery,
  ),
  listed({ collection: paths.invoices(), owner: 'ownerId', since: 'issuedAt' }, invoiceDocuments, lines.ofInvoice),
  listed(
    { collection: paths.withdrawals(), owner: 'affiliateId', since: 'askedAt' },
    withdrawalDocuments,
    lines.ofWithdrawal,
  ),
  listed({ collection: paths.transfers(), owner: 'providerId', since: 'createdAt' }, transferDocuments, lines.ofShare),
];

/** What is somebody's in other collections, as lines. */
export function makePersonStory(report: ReportCorrupt): PersonStory {
  return {
    of: async (uid, limit) => {
      const found = await Promise.all(readers.map((reader) => reader({ uid, limit, report })));
      return found.flatMap((each) => each.toSorted((one, other) => other.at - one.at).slice(0, limit));
    },
  };
}
