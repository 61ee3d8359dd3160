import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accountCallables } from './accounts.ts';
import { affiliateConsoleCallables } from './affiliate-console.ts';
import { affiliateDashboardCallables } from './affiliate-dashboard.ts';
import { affiliateLinkCallables } from './affiliate-links.ts';
import { affiliateOfferCallables } from './affiliate-offers.ts';
import { affiliateReferralCallables } from './affiliate-referrals.ts';
import { affiliateRegistrationCallables } from './affiliate-registration.ts';
import { affiliateStatementCallables } from './affiliate-statement.ts';
import type { CallableEntry } from './callable.ts';
import { callables } from './callables.ts';
import { alertCallables } from './alerts.ts';
import { assistantCallables } from './assistant.ts';
import { assistantAnswerCallables } from './assistant-answers.ts';
import { analyticsCallables } from './analytics.ts';
import { errorCallables } from './errors.ts';
import { applicationCallables } from './applications.ts';
import { callCallables } from './calls.ts';
import { matterCallables } from './matters.ts';
import { cardCallables } from './cards.ts';
import { disputeCallables } from './disputes.ts';
import { favouriteCallables } from './favourites.ts';
import { auditCallables } from './audit.ts';
import { articleCallables } from './articles.ts';
import { challengeCallables } from './challenges.ts';
import { contentCallables } from './content.ts';
import { couponCallables } from './coupons.ts';
import { configurationCallables } from './configuration.ts';
import { consoleCallables } from './console.ts';
import { dashboardCallables } from './dashboard.ts';
import { directoryCallables } from './directory.ts';
import { invoiceCallables } from './invoices.ts';
import { journalCallables } from './journal.ts';
import { letterCallables } from './letters.ts';
import { lookupCallables } from './lookup.ts';
import { notificationCallables } from './notifications.ts';
import { paymentCallables } from './payments.ts';
import { paymentMetricCallables } from './payment-metrics.ts';
import { phoneCallables } from './phones.ts';
import { privacyCallables } from './privacy.ts';
import { providerCallables } from './providers.ts';
import { agencyCallables } from './agency-callables.ts';
import { adminPaymentCallables } from './admin-payments.ts';
import { adminCallCallables } from './admin-calls.ts';
import { reviewCallables } from './reviews.ts';
import { searchCallables } from './search.ts';
import { secondFactorCallables } from './second-factors.ts';
import { costCallables } from './costs.ts';
import { subscriptionCallables } from './subscriptions.ts';
import { transferCallables } from './transfers.ts';
import { vatCallables } from './vat.ts';
import { withdrawalCallables } from './withdrawals.ts';
import { supportCallables } from './support.ts';
import { standingCallables } from './standing.ts';
import { systemCallables } from './system.ts';
import { telegramCallables } from './telegram.ts';
import { telephoneCallables } from './telephones.ts';

const entries: [string, CallableEntry][] = Object.entries(callables);

/** The paths of the objects in a JSON schema that take fields which they do not name. */
function openObjects(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as Record<string, unknown>;
  const open = node['type'] === 'object' && node['additionalProperties'] !== false && !isNamed(node) ? [path] : [];
  return [...open, ...Object.entries(node).flatMap(([key, value]) => openObjects(value, `${path}.${key}`))];
}

/** A map takes the names that its pattern or its list allows, and no others. */
function isNamed({ propertyNames }: Record<string, unknown>): boolean {
  const names = propertyNames as { pattern?: string; enum?: unknown[] } | undefined;
  return names?.pattern !== undefined || names?.enum !== undefined;
}

it('merges the areas without losing a name', () => {
  const areas = [
    accountCallables,
    affiliateRegistrationCallables,
    agencyCallables,
    affiliateConsoleCallables,
    affiliateDashboardCallables,
    affiliateLinkCallables,
    affiliateOfferCallables,
    affiliateReferralCallables,
    affiliateStatementCallables,
    analyticsCallables,
    errorCallables,
    applicationCallables,
    callCallables,
    matterCallables,
    cardCallables,
    alertCallables,
    assistantCallables,
    assistantAnswerCallables,
    auditCallables,
    configurationCallables,
    articleCallables,
    challengeCallables,
    contentCallables,
    couponCallables,
    directoryCallables,
    disputeCallables,
    invoiceCallables,
    journalCallables,
    letterCallables,
    consoleCallables,
    dashboardCallables,
    lookupCallables,
    systemCallables,
    notificationCallables,
    paymentCallables,
    paymentMetricCallables,
    phoneCallables,
    providerCallables,
    reviewCallables,
    adminCallCallables,
    adminPaymentCallables,
    standingCallables,
    favouriteCallables,
    searchCallables,
    telegramCallables,
    telephoneCallables,
    supportCallables,
    transferCallables,
    secondFactorCallables,
    subscriptionCallables,
    privacyCallables,
    costCallables,
    vatCallables,
    withdrawalCallables,
  ];
  expect(areas.flatMap((area) => Object.keys(area))).toHaveLength(entries.length);
});

it('looks the caller’s account up wherever money moves or an admin acts', () => {
  // The assistant's project moves no money and has no admin.
  const trusting = entries.filter(
    ([, { access, sensitive, project }]) => access !== 'public' && sensitive === false && project !== 'assistant',
  );
  expect(trusting.map(([name]) => name)).toEqual([
    'getApplication',
    'getCallStatus',
    'markNotificationsRead',
    'updateNotificationPreferences',
    'mailReceipt',
  ]);
});

describe.each(entries)('%s', (_name, { input, output, refusals }) => {
  it('refuses fields that it does not know, at every level', () => {
    expect(openObjects(z.toJSONSchema(input, { io: 'input' }), 'input')).toEqual([]);
  });

  it('answers with an object that has the fields it names and no others, at every level', () => {
    const schema = z.toJSONSchema(output, { io: 'input' });
    expect(schema).toMatchObject({ type: 'object' });
    expect(openObjects(schema, 'output')).toEqual([]);
  });

  it('declares each refusal once', () => {
    expect(new Set(refusals).size).toBe(refusals.length);
  });
});
