import { nameKeysDocuments } from './directory/name-keys.ts';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { alertDocumentSchema } from '@sos/contracts/alerts';
import { breakerDocumentSchema } from '@sos/contracts/breakers';
import type { CollectionName } from '@sos/contracts/collection-names';
import { countedCallSchema } from '@sos/contracts/dashboard';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import type { DocumentData } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { makePhoneCipher } from '../crypto/phone-cipher.ts';
import { applicationDocuments } from './applications/application-store.ts';
import { auditDocuments } from './audit/audit-documents.ts';
import { whitelistDocuments } from './audit/whitelist.ts';
import { makeEmailChanges } from './accounts/member-store.ts';
import { configVersionDocuments } from './configuration/configuration-documents.ts';
import { callCostDocuments } from './costs/call-costs.ts';
import { costDocuments } from './costs/cost-book.ts';
import { couponDocuments, redemptionDocuments } from './coupons/coupon-documents.ts';
import { makeDialLocks } from './calls/dial-locks.ts';
import { makeLineBook, phoneLineDocuments } from './calls/line-book.ts';
import { provedNumberDocuments } from './calls/proved-numbers.ts';
import { recordingDocuments } from './calls/recording-store.ts';
import { makeSessionStore } from './calls/session-store.ts';
import { timelineDocuments } from './calls/timeline-documents.ts';
import { counterDocuments, invoiceDocuments, linkDocuments } from './invoices/invoice-documents.ts';
import { sellerDocuments } from './invoices/party-store.ts';
import { paymentMetricDocuments } from './journal/payment-metrics.ts';
import { balanceDocuments, entryDocuments } from './journal/journal-store.ts';
import { differenceDocuments, payoutRunDocuments, runDocuments } from './journal/reconciliation-documents.ts';
import {
  bookDocuments,
  paymentDocuments,
  processedEventDocuments,
  refundDocuments,
} from './payments/payment-documents.ts';
import { deadLetterDocuments, quarantinedEventDocuments } from './payments/strange-events.ts';
import { rateLimitDocuments } from './limits/limit-windows.ts';
import { makeDeliveryStore } from './notifications/delivery-store.ts';
import {
  deadDeliveryDocuments,
  notificationDocuments,
  preferenceDocuments,
} from './notifications/notification-documents.ts';
import { pushTokenDocuments } from './notifications/push-token-store.ts';
import { makePaymentStore } from './payments/payment-store.ts';
import { secondFactorDocuments } from './accounts/second-factor-store.ts';
import { phoneCodeDocuments, userTelephoneDocuments } from './phones/phone-documents.ts';
import { deskDocuments } from './providers/kept-profiles.ts';
import { providerStatsDocuments } from './providers/stats-store.ts';
import { hoursDocuments } from './providers/switch-store.ts';
import { accountDeletionDocuments, dataExportDocuments, exportLinkDocuments } from './privacy/privacy-stores.ts';
import { makeProfileStore } from './providers/profile-store.ts';
import { savedSearchDocuments } from './search/saved-search-store.ts';
import { shardDocuments, unpack } from './search/search-shards.ts';
import { disputeDocuments } from './disputes/dispute-store.ts';
import { matterDocuments } from './matters/matter-store.ts';
import { favouriteDocuments } from './favourites/favourite-store.ts';
import {
  givenReviewDocuments,
  ratingDocuments,
  reviewDocuments,
  reviewReportDocuments,
  reviewReporterDocuments,
} from './reviews/review-documents.ts';
import { payerDocuments } from './cards/payer-store.ts';
import { supportRequestDocuments } from './support/support-store.ts';
import {
  planDocuments,
  subscriptionCustomerDocuments,
  subscriptionDocuments,
  subscriptionInvoiceDocuments,
  subscriptionQuotaDocuments,
} from './subscriptions/subscription-documents.ts';
import { payoutAccountDocuments } from './transfers/payout-accounts.ts';
import { transferDocuments } from './transfers/transfer-documents.ts';
import { vatCheckDocuments } from './vat/vat-store.ts';
import { makeTelephoneStore } from './telephones/telephone-store.ts';
import { makeConfiguration } from './shared/configuration.ts';
import { db } from './shared/db.ts';
import { documentsOf } from './shared/documents.ts';
import { contactSchema } from './shared/stored-cipher.ts';
import { localFirestore, noneCorrupt } from './testing/local-firestore.ts';
import { fromMarked } from './testing/marked.ts';
import { lookupDocuments } from './lookup/people-index.ts';
import { retentionRunDocuments } from './retention/expired-documents.ts';
import { queueSwitchDocuments, scheduleRunDocuments } from './system/system-store.ts';
import { callCountDocuments } from './dashboard/call-counts.ts';
import { agencyReaders } from './testing/agency-readers.ts';
import { affiliateReaders } from './testing/affiliate-readers.ts';
import { withdrawalReaders } from './testing/withdrawal-readers.ts';
import { telegramReaders } from './testing/telegram-readers.ts';
import { makeLetterStore } from './assistant/letter-store.ts';
import { analyticsEventDocuments } from './analytics/event-store.ts';
import { contactUploadDocuments } from './support/upload-store.ts';
import { contentReaders } from './testing/content-readers.ts';
import { recordedTelephone } from './testing/client-scenes.ts';
import { recordedKeys } from './testing/scenes.ts';
import { START } from './testing/start-firestore.ts';

localFirestore();

type PathName = keyof typeof paths;
type DocumentName = Exclude<PathName, CollectionName>;
/** Reads the one document that is stored, whose ids these are, as the product does. */
type Reader = (...ids: string[]) => Promise<unknown>;

const clock = { now: () => START };
const cipher = makePhoneCipher(recordedKeys);
const profiles = makeProfileStore(noneCorrupt);

const readers: Readonly<Record<DocumentName, Reader>> = {
  user: async (id = '') => documentsOf(userDocumentSchema, paths.user).read(id),
  userEmailChange: async (id = '') => makeEmailChanges(noneCorrupt).find(id),
  profile: async (id = '') => profiles.find(id),
  profileContact: async (id = '') => {
    const contact = await documentsOf(contactSchema, paths.profileContact).read(id);
    return contact && cipher.decrypt(contact.phone);
  },
  profileDesk: async (id = '') => deskDocuments.read(id),
  payoutAccount: async (id = '') => payoutAccountDocuments.read(id),
  dispute: async (id = '') => disputeDocuments.read(id),
  transfer: async (id = '') => transferDocuments.read(id),
  ...withdrawalReaders,
  subscription: async (uid = '') => subscriptionDocuments.read(uid),
  subscriptionCustomer: async (uid = '') => subscriptionCustomerDocuments.read(uid),
  subscriptionQuota: async (uid = '') => subscriptionQuotaDocuments.read(uid),
  assistantLetter: async (subject = '') => makeLetterStore(noneCorrupt, paths.assistantLetters()).read(subject),
  subscriptionInvoice: async (id = '') => subscriptionInvoiceDocuments.read(id),
  subscriptionPlan: async (id = '') => planDocuments.read(id),
  profileReview: async (id = '', review = '') => reviewDocuments.read(id, review),
  profileRating: async (id = '') => ratingDocuments.read(id),
  providerStats: async (id = '') => providerStatsDocuments.read(id),
  givenReview: async (id = '') => givenReviewDocuments.read(id),
  reviewReport: async (id = '') => reviewReportDocuments.read(id),
  reviewReporter: async (id = '', uid = '') => reviewReporterDocuments.read(id, uid),
  savedSearches: async (uid = '') => savedSearchDocuments.read(uid),
  searchShard: async (id = '') => unpack(await shardDocuments.ref(id).get()),
  favourites: async (uid = '') => favouriteDocuments.read(uid),
  savedTelephones: async (uid = '') => makeTelephoneStore(cipher).reveal(uid, recordedTelephone),
  profileHours: async (id = '') => hoursDocuments.read(id),
  session: async (id = '') => makeSessionStore(noneCorrupt).read(id),
  callMatter: async (id = '') => matterDocuments.read(id),
  sessionTelephony: async (id = '') => makeLineBook(cipher).read(id),
  sessionTimelineEntry: async (id = '', entry = '') => timelineDocuments.read(id, entry),
  countedCall: async (id = '') => documentsOf(countedCallSchema, paths.countedCall).read(id),
  callCount: async (id = '') => callCountDocuments.read(id),
  contactUpload: async (id = '') => contactUploadDocuments.read(id),
  analyticsEvent: async (id = '') => analyticsEventDocuments.read(id),
  callCost: async (id = '') => callCostDocuments.read(id),
  costMetric: async (day = '') => costDocuments.read(day),
  lookupEntry: async (uid = '') => lookupDocuments.read(uid),
  supportRequest: async (id = '') => supportRequestDocuments.read(id),
  retentionRun: async (name = '') => retentionRunDocuments.read(name),
  paymentMetric: async (day = '') => paymentMetricDocuments.read(day),
  scheduleRun: async (name = '') => scheduleRunDocuments.read(name),
  queueSwitch: async (name = '') => queueSwitchDocuments.read(name),
  recording: async (id = '') => recordingDocuments.read(id),
  phoneLine: async (id = '') => phoneLineDocuments.read(id),
  ...agencyReaders,
  payment: async (id = '') => {
    const shown = await paymentDocuments.read(id);
    // The books of a newer payment are recorded by themselves.
    return shown?.railId === undefined ? shown : makePaymentStore(clock, noneCorrupt).read(id);
  },
  paymentBooks: async (id = '') => bookDocuments.read(id),
  payer: async (uid = '') => payerDocuments.read(uid),
  refund: async (id = '') => refundDocuments.read(id),
  ...affiliateReaders,
  ...telegramReaders,
  ...contentReaders,
  coupon: async (code = '') => couponDocuments.read(code),
  couponRedemption: async (id = '') => redemptionDocuments.read(id),
  invoice: async (id = '') => invoiceDocuments.read(id),
  invoiceCounter: async (year = '') => counterDocuments.read(year),
  invoiceLink: async (id = '') => linkDocuments.read(id),
  dataExport: async (uid = '') => dataExportDocuments.read(uid),
  exportLink: async (id = '') => exportLinkDocuments.read(id),
  accountDeletion: async (uid = '') => accountDeletionDocuments.read(uid),
  invoicingConfig: async () => sellerDocuments.read(),
  vatCheck: async (uid = '') => vatCheckDocuments.read(uid),
  accountingEntry: async (id = '') => entryDocuments.read(id),
  accountingBalances: async () => balanceDocuments.read(),
  reconciliationRun: async (id = '') => runDocuments.read(id),
  payoutRun: async (id = '') => payoutRunDocuments.read(id),
  difference: async (id = '') => differenceDocuments.read(id),
  executionLock: async (id = '') => {
    const claim = await makeDialLocks(clock).claim(id, { seconds: 30, since: clock.now() });
    return claim === 'fresh' ? undefined : claim;
  },
  processedEvent: async (rail = '', id = '') => processedEventDocuments.read(rail, id),
  quarantinedEvent: async (vendor = '', id = '') => quarantinedEventDocuments.read(vendor, id),
  deadLetter: async (vendor = '', id = '') => deadLetterDocuments.read(vendor, id),
  circuitBreaker: async (vendor = '') => documentsOf(breakerDocumentSchema, paths.circuitBreaker).read(vendor),
  notification: async (id = '') => notificationDocuments.read(id),
  notificationDelivery: async (id = '') => makeDeliveryStore(noneCorrupt).change(id, () => undefined),
  deadDelivery: async (id = '') => deadDeliveryDocuments.read(id),
  notificationPreferences: async (uid = '') => preferenceDocuments.read(uid),
  pushToken: async (id = '') => pushTokenDocuments.read(id),
  alert: async (id = '') => documentsOf(alertDocumentSchema, paths.alert).read(id),
  application: async (id = '') => applicationDocuments.read(id),
  adminAuditLog: async (id = '') => auditDocuments.read(id),
  adminWhitelist: async () => whitelistDocuments.read(),
  nameKeys: async () => nameKeysDocuments.read(),
  secondFactor: async (id = '') => secondFactorDocuments.read(id),
  userTelephone: async (id = '') => userTelephoneDocuments.read(id),
  phoneCode: async (id = '') => phoneCodeDocuments.read(id),
  rateLimit: async (id = '') => rateLimitDocuments.read(id),
  provedNumber: async (id = '') => provedNumberDocuments.read(id),
  configVersion: async (name = '', revision = '') => configVersionDocuments.read(name, revision),
  diallingConfig: async () => makeConfiguration(clock, noneCorrupt).dialRates(),
  limitsConfig: async () => makeConfiguration(clock, noneCorrupt).limits(),
  callConfig: async () => makeConfiguration(clock, noneCorrupt).rules('lawyer'),
  agenciesConfig: async () => makeConfiguration(clock, noneCorrupt).requestRules(),
  flagsConfig: async () => makeConfiguration(clock, noneCorrupt).flags(),
  countriesConfig: async () => makeConfiguration(clock, noneCorrupt).countries(),
  pricingConfig: async () => makeConfiguration(clock, noneCorrupt).price('lawyer', 'EUR'),
};

/** The ids in a document's path, when it is a path of that name. */
function idsIn(name: PathName, document: string): string[] | undefined {
  const template: (...ids: string[]) => string = paths[name];
  return new RegExp(`^${template('([^/]+)', '([^/]+)')}$`).exec(document)?.slice(1);
}

interface Recording {
  readonly file: string;
  readonly path: string;
  readonly fields: unknown;
}

const folder = path.join(import.meta.dirname, 'testing', 'recorded');
const recordings = globSync('*/*.json', { cwd: folder }).map((file): Recording => {
  const recorded = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Omit<Recording, 'file'>;
  return { file, ...recorded };
});
const documentNames = Object.keys(readers) as DocumentName[];

describe('a document that a release has stored', () => {
  it.each(recordings)('can be read: $file', async ({ path: document, fields }) => {
    await db()
      .doc(document)
      .set(fromMarked(fields) as DocumentData);
    const read = documentNames.flatMap((name) => {
      const ids = idsIn(name, document);
      return ids ? [readers[name](...ids)] : [];
    });
    expect(read).toHaveLength(1);
    expect(await read[0]).toBeDefined();
  });
});

describe('every kind of document', () => {
  it.each(documentNames)('has been recorded: %s', (name) => {
    expect(recordings.filter((recorded) => idsIn(name, recorded.path))).not.toEqual([]);
  });

  it('has a path of its own, besides which there are only those of collections', () => {
    const collections = (Object.keys(paths) as PathName[]).filter(
      (name) => !documentNames.some((known) => known === name),
    );
    const segments = collections.map((name) => (paths[name] as (id: string) => string)('id').split('/').length);
    expect(segments.filter((count) => count % 2 === 0)).toEqual([]);
  });
});
