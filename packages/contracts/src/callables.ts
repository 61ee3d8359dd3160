import type { CommonRefusal } from '@sos/domain/shared/refusals';
import type { z } from 'zod';
import { accountCallables } from './accounts.ts';
import { affiliateConsoleCallables } from './affiliate-console.ts';
import { affiliateDashboardCallables } from './affiliate-dashboard.ts';
import { affiliateLinkCallables } from './affiliate-links.ts';
import { affiliateOfferCallables } from './affiliate-offers.ts';
import { affiliateReferralCallables } from './affiliate-referrals.ts';
import { affiliateRegistrationCallables } from './affiliate-registration.ts';
import { affiliateStatementCallables } from './affiliate-statement.ts';
import { agencyCallables } from './agency-callables.ts';
import { articleCallables } from './articles.ts';
import type { Project, Region } from './callable.ts';
import { adminPaymentCallables } from './admin-payments.ts';
import { alertCallables } from './alerts.ts';
import { adminCallCallables } from './admin-calls.ts';
import { analyticsCallables } from './analytics.ts';
import { applicationCallables } from './applications.ts';
import { callCallables } from './calls.ts';
import { matterCallables } from './matters.ts';
import { cardCallables } from './cards.ts';
import { dashboardCallables } from './dashboard.ts';
import { costCallables } from './costs.ts';
import { disputeCallables } from './disputes.ts';
import { errorCallables } from './errors.ts';
import { favouriteCallables } from './favourites.ts';
import { assistantCallables } from './assistant.ts';
import { assistantAnswerCallables } from './assistant-answers.ts';
import { auditCallables } from './audit.ts';
import { challengeCallables } from './challenges.ts';
import { contentCallables } from './content.ts';
import { couponCallables } from './coupons.ts';
import { configurationCallables } from './configuration.ts';
import { consoleCallables } from './console.ts';
import { lookupCallables } from './lookup.ts';
import { invoiceCallables } from './invoices.ts';
import { journalCallables } from './journal.ts';
import { directoryCallables } from './directory.ts';
import { letterCallables } from './letters.ts';
import { notificationCallables } from './notifications.ts';
import { paymentCallables } from './payments.ts';
import { paymentMetricCallables } from './payment-metrics.ts';
import { phoneCallables } from './phones.ts';
import { privacyCallables } from './privacy.ts';
import { providerCallables } from './providers.ts';
import { reviewCallables } from './reviews.ts';
import { secondFactorCallables } from './second-factors.ts';
import { searchCallables } from './search.ts';
import { subscriptionCallables } from './subscriptions.ts';
import { systemCallables } from './system.ts';
import { supportCallables } from './support.ts';
import { standingCallables } from './standing.ts';
import { telegramCallables } from './telegram.ts';
import { telephoneCallables } from './telephones.ts';
import { transferCallables } from './transfers.ts';
import { vatCallables } from './vat.ts';
import { withdrawalCallables } from './withdrawals.ts';

/** Every callable of the platform. Its schemas are heavy: browsers take their routes from a table made at build time. */
export const callables = {
  ...accountCallables,
  ...affiliateRegistrationCallables,
  ...affiliateDashboardCallables,
  ...affiliateConsoleCallables,
  ...affiliateLinkCallables,
  ...affiliateOfferCallables,
  ...affiliateReferralCallables,
  ...affiliateStatementCallables,
  ...agencyCallables,
  ...articleCallables,
  ...analyticsCallables,
  ...errorCallables,
  ...adminCallCallables,
  ...adminPaymentCallables,
  ...dashboardCallables,
  ...costCallables,
  ...lookupCallables,
  ...systemCallables,
  ...applicationCallables,
  ...callCallables,
  ...matterCallables,
  ...cardCallables,
  ...alertCallables,
  ...assistantCallables,
  ...assistantAnswerCallables,
  ...auditCallables,
  ...configurationCallables,
  ...challengeCallables,
  ...contentCallables,
  ...couponCallables,
  ...directoryCallables,
  ...disputeCallables,
  ...letterCallables,
  ...consoleCallables,
  ...invoiceCallables,
  ...journalCallables,
  ...notificationCallables,
  ...paymentCallables,
  ...paymentMetricCallables,
  ...phoneCallables,
  ...privacyCallables,
  ...providerCallables,
  ...reviewCallables,
  ...secondFactorCallables,
  ...standingCallables,
  ...favouriteCallables,
  ...searchCallables,
  ...telegramCallables,
  ...telephoneCallables,
  ...supportCallables,
  ...transferCallables,
  ...subscriptionCallables,
  ...vatCallables,
  ...withdrawalCallables,
};

type Table = typeof callables;
export type CallableName = keyof Table;
type ProjectOf<Entry> = Entry extends { readonly project: infer P } ? P : 'platform';
/** Callables of one region of a project. */
export type CallableIn<R extends Region, P extends Project = 'platform'> = {
  [Name in CallableName]: Table[Name]['region'] extends R ? (ProjectOf<Table[Name]> extends P ? Name : never) : never;
}[CallableName];
/** Callables that tell pieces of their answer before it is there. */
export type StreamingName = {
  [Name in CallableName]: Table[Name] extends { readonly chunk: z.ZodType } ? Name : never;
}[CallableName];
/** One piece of an answer. */
export type Chunk<Name extends StreamingName> = z.input<Table[Name]['chunk']>;

/** What a caller sends. */
export type Input<Name extends CallableName> = z.input<Table[Name]['input']>;
/** What a handler gets: checked, with defaults filled in. */
export type Parsed<Name extends CallableName> = z.output<Table[Name]['input']>;
export type Output<Name extends CallableName> = z.output<Table[Name]['output']>;
export type Refusal<Name extends CallableName> = Table[Name]['refusals'][number] | CommonRefusal;
