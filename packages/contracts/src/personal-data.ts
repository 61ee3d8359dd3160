import type { Marks, Party } from '@sos/domain/privacy/marks';
import { affiliateArrivalMarks, affiliateProfileMarks, cardMarksMarks } from './affiliates.ts';
import { invitationMarks, memberMarks, providerDayMarks, requestMarks } from './agencies.ts';
import { applicationMarks } from './applications.ts';
import { shelfMarks } from './articles.ts';
import { auditMarks } from './audit.ts';
import { sessionMarks } from './calls.ts';
import { payerMarks } from './cards.ts';
import { configVersionMarks, provedNumberMarks } from './configuration.ts';
import { hoursMarks } from './console.ts';
import { piggyBankMarks } from './challenges.ts';
import { trainingProgressMarks } from './content.ts';
import { redemptionMarks } from './coupons.ts';
import { disputeMarks } from './disputes.ts';
import { favouritesMarks } from './favourites.ts';
import { invoiceMarks } from './invoices.ts';
import { lookupMarks } from './lookup.ts';
import {
  deadDeliveryMarks,
  deliveryMarks,
  notificationMarks,
  preferencesMarks,
  pushTokenMarks,
} from './notifications.ts';
import type { paths } from './paths.ts';
import { paymentMarks } from './payments.ts';
import { refundMarks } from './refunds.ts';
import { phoneCodeMarks, userTelephoneMarks } from './phones.ts';
import { accountDeletionMarks, dataExportMarks, exportLinkMarks } from './privacy.ts';
import { deskMarks, profileMarks } from './providers.ts';
import { providerStatsMarks } from './provider-stats.ts';
import { recordingMarks } from './recordings.ts';
import { givenReviewMarks, reviewMarks } from './reviews.ts';
import { matterMarks } from './matters.ts';
import { savedSearchesMarks } from './search.ts';
import { secondFactorMarks } from './second-factors.ts';
import {
  subscriptionCustomerMarks,
  subscriptionInvoiceMarks,
  subscriptionMarks,
  subscriptionQuotaMarks,
} from './subscriptions.ts';
import { supportMarks } from './support.ts';
import { telegramChatMarks, telegramLinkMarks, telegramRequestMarks } from './telegram.ts';
import { payoutAccountMarks, transferMarks } from './transfers.ts';
import { emailChangeMarks, userMarks } from './users.ts';
import { vatCheckMarks } from './vat.ts';
import { destinationMarks, payoutMethodsMarks, withdrawalMarks } from './withdrawals.ts';

export type PathName = keyof typeof paths;

/**
 * How the documents in which somebody is a party are found: the one under their id; all under their id; those whose field
 * has their id; or, for each of another kind that was found, those that its fields lead to.
 */
export type Finder =
  | 'by id'
  | 'under'
  | { readonly field: string }
  | { readonly beside: PathName; readonly ids: readonly ('id' | 'providerId')[] }
  | { readonly beside: PathName; readonly field: string };

export interface PersonalKind {
  readonly marks: Marks;
  /** Whoever is marked and not here is found by nobody: an id that leads nowhere is all that is left of them. */
  readonly people: Readonly<Partial<Record<Party, Finder>>>;
  /** Set where documents are named by a vendor's id, which nobody is told. */
  readonly namedBy?: 'vendor';
}

const own = { owner: 'by id' } as const;
const both = { client: { field: 'clientId' }, provider: { field: 'providerId' } } as const;
const ofSession = { beside: 'session', ids: ['id'] } as const;

/**
 * Every kind of document that tells of a person. Export and erasure go through them in this order: what leads to others
 * comes before what it leads to is gone, and the member last.
 */
export const personalData = {
  givenReview: { marks: givenReviewMarks, people: both },
  profileReview: {
    marks: reviewMarks,
    people: { client: { beside: 'givenReview', ids: ['providerId', 'id'] }, provider: 'under' },
  },
  session: { marks: sessionMarks, people: both },
  sessionTelephony: {
    marks: {
      client: 'client: deleted, hidden',
      provider: 'provider: deleted, hidden',
      callSids: 'none, hidden',
      lineIds: 'none, hidden',
      network: 'none, hidden',
    },
    people: { client: ofSession, provider: ofSession },
  },
  callMatter: { marks: matterMarks, people: { client: { field: 'clientId' } } },
  recording: {
    marks: recordingMarks,
    namedBy: 'vendor',
    people: {
      client: { beside: 'session', field: 'sessionId' },
      provider: { beside: 'session', field: 'sessionId' },
    },
  },
  phoneLine: {
    marks: { sessionId: 'none', party: 'none', clientId: 'client: deleted, hidden' },
    people: { client: { field: 'clientId' } },
  },
  payment: { marks: paymentMarks, people: both },
  bookingRequest: { marks: requestMarks, people: { client: { field: 'clientId' } } },
  refund: { marks: refundMarks, people: { client: { field: 'clientId' } } },
  dispute: { marks: disputeMarks, people: both, namedBy: 'vendor' },
  couponRedemption: { marks: redemptionMarks, people: { client: { field: 'clientId' } } },
  transfer: { marks: transferMarks, people: { provider: { field: 'providerId' } } },
  subscriptionInvoice: {
    marks: subscriptionInvoiceMarks,
    people: { owner: { field: 'ownerId' } },
    namedBy: 'vendor',
  },
  invoice: { marks: invoiceMarks, people: { owner: { field: 'ownerId' } } },
  supportRequest: { marks: supportMarks, people: { owner: { field: 'uid' } } },
  notification: { marks: notificationMarks, people: { owner: { field: 'recipientId' } } },
  notificationDelivery: { marks: deliveryMarks, people: { owner: { field: 'recipientId' } } },
  deadDelivery: { marks: deadDeliveryMarks, people: { owner: { field: 'recipientId' } } },
  pushToken: { marks: pushTokenMarks, people: { owner: { field: 'uid' } } },
  provedNumber: { marks: provedNumberMarks, people: { owner: { field: 'ownerId' } } },
  adminAuditLog: { marks: auditMarks, people: {} },
  configVersion: { marks: configVersionMarks, people: {} },
  dataExport: { marks: dataExportMarks, people: own },
  exportLink: { marks: exportLinkMarks, people: { owner: { field: 'uid' } } },
  accountDeletion: { marks: accountDeletionMarks, people: own },
  notificationPreferences: { marks: preferencesMarks, people: own },
  favourites: { marks: favouritesMarks, people: own },
  savedSearches: { marks: savedSearchesMarks, people: own },
  savedTelephones: { marks: { telephones: 'owner: deleted' }, people: own },
  payer: { marks: payerMarks, people: own },
  vatCheck: { marks: vatCheckMarks, people: own },
  payoutMethods: { marks: payoutMethodsMarks, people: own },
  withdrawal: { marks: withdrawalMarks, people: { owner: { field: 'affiliateId' } } },
  withdrawalDestination: { marks: destinationMarks, people: { owner: { beside: 'withdrawal', ids: ['id'] } } },
  chatter: { marks: affiliateProfileMarks, people: own },
  influencer: { marks: affiliateProfileMarks, people: own },
  blogger: { marks: affiliateProfileMarks, people: own },
  groupAdmin: { marks: affiliateProfileMarks, people: own },
  partner: { marks: affiliateProfileMarks, people: own },
  general: { marks: affiliateProfileMarks, people: own },
  piggyBank: { marks: piggyBankMarks, people: own },
  trainingProgress: { marks: trainingProgressMarks, people: own },
  affiliateArrival: { marks: affiliateArrivalMarks, people: own },
  articleShelf: { marks: shelfMarks, people: own },
  cardMarks: { marks: cardMarksMarks, people: own },
  subscription: { marks: subscriptionMarks, people: own },
  subscriptionCustomer: { marks: subscriptionCustomerMarks, people: own },
  subscriptionQuota: { marks: subscriptionQuotaMarks, people: own },
  secondFactor: { marks: secondFactorMarks, people: own },
  phoneCode: { marks: phoneCodeMarks, people: own },
  application: { marks: applicationMarks, people: own },
  agencyInvitation: { marks: invitationMarks, people: { owner: { field: 'providerId' } } },
  agencyMember: { marks: memberMarks, people: own },
  providerDay: { marks: providerDayMarks, people: { owner: 'under' } },
  providerStats: { marks: providerStatsMarks, people: own },
  payoutAccount: { marks: payoutAccountMarks, people: own },
  profileContact: { marks: { phone: 'owner: deleted, hidden' }, people: own },
  profileHours: { marks: hoursMarks, people: own },
  profileRating: { marks: { round: 'none', count: 'owner: deleted', sum: 'owner: deleted' }, people: own },
  profileDesk: { marks: deskMarks, people: own },
  profile: { marks: profileMarks, people: own },
  userEmailChange: { marks: emailChangeMarks, people: own },
  userTelephone: { marks: userTelephoneMarks, people: own },
  // Its end is told to whoever still is somebody.
  telegramLink: { marks: telegramLinkMarks, people: own },
  telegramChat: { marks: telegramChatMarks, people: { owner: { field: 'uid' } } },
  telegramRequest: { marks: telegramRequestMarks, people: own },
  lookupEntry: { marks: lookupMarks, people: own },
  user: { marks: userMarks, people: own },
} as const satisfies Partial<Record<PathName, PersonalKind>>;
export type PersonalName = keyof typeof personalData;
export const personalNames = Object.keys(personalData) as PersonalName[];

/** Kinds of documents that tell of nobody, and why it is so where that is not plain. */
export const impersonal = [
  // A packed copy of what profiles show, which follows each change of them.
  'searchShard',
  // A name of a firm, and ids.
  'agency',
  // A code, and the id of whose it is.
  'affiliateCode',
  // The id of a message that is not written yet.
  'contactUpload',
  // A page and an instant.
  'analyticsEvent',
  // A code and digests that change with their keys, which lead to nobody.
  'affiliateClick',
  // Ids alone: who brought whom, and what was earned by it, as the law wants the journal kept.
  'affiliateReferral',
  'fraudCase',
  'fraudSignal',
  'commissionSet',
  'earningCount',
  'commissionSweep',
  'chatterCommission',
  'influencerCommission',
  'bloggerCommission',
  'groupAdminCommission',
  'partnerCommission',
  'generalCommission',
  'affiliateLedgerLine',
  // How a member stands, which becomes nothing but an id when they are no member any more.
  'assistantLetter',
  // Ids alone, and how many calls they count.
  'challenge',
  'affiliateMonth',
  'trainingModule',
  'affiliateResource',
  'post',
  'affiliateFigure',
  'costMetric',
  'callCost',
  'sessionTimelineEntry',
  'countedCall',
  'callCount',
  'paymentBooks',
  'subscriptionPlan',
  'coupon',
  'invoiceCounter',
  'invoiceLink',
  'invoicingConfig',
  // Ids alone, as the law wants the journal kept.
  'accountingEntry',
  'accountingBalances',
  'reconciliationRun',
  'payoutRun',
  'difference',
  'executionLock',
  'telegramUpdate',
  'processedEvent',
  'circuitBreaker',
  'alert',
  'adminWhitelist',
  // An id, while somebody's key is still to be written.
  'nameKeys',
  'scheduleRun',
  'retentionRun',
  'paymentMetric',
  'queueSwitch',
  'rateLimit',
  'limitsConfig',
  'callConfig',
  'diallingConfig',
  'agenciesConfig',
  'flagsConfig',
  'countriesConfig',
  'pricingConfig',
  'programmesConfig',
  // How many members object to a review; who they are is an id and a choice from a list.
  'reviewReport',
  'reviewReporter',
  // What a vendor sent, which names nobody of ours, and is deleted after its time.
  'quarantinedEvent',
  'deadLetter',
] as const satisfies readonly Exclude<PathName, PersonalName>[];
