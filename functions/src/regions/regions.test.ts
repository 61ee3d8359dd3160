import { readFileSync } from 'node:fs';
import { type CallableEntry, type Codebase, codebases, regions } from '@sos/contracts/callable';
import { callables } from '@sos/contracts/callables';
import { taskQueues, type QueueName } from '@sos/contracts/tasks';
import { schedules } from '@sos/domain/system/schedules';
import { describe, expect, it } from 'vitest';
import { allFunctions, type RegionFunction } from './all-functions.ts';

const functions = allFunctions();
type Trigger = 'callableTrigger' | 'httpsTrigger' | 'taskQueueTrigger' | 'scheduleTrigger' | 'eventTrigger';
const having = (trigger: Trigger, codebase?: Codebase) =>
  functions.filter((each) => each.endpoint[trigger] !== undefined && (codebase ?? each.codebase) === each.codebase);
/** Those of the platform's own project. */
const platforms = (trigger: Trigger) => having(trigger).filter(({ codebase }) => codebase !== 'assistant');
const names = (found: readonly RegionFunction[]) => found.map(({ name }) => name).toSorted();

describe('the regions', () => {
  it('deploy each of their functions to themselves', () => {
    expect(new Set(functions.map(({ region }) => region))).toEqual(new Set(regions));
    for (const { codebase, endpoint } of functions) {
      expect(endpoint.region).toEqual([codebase === 'assistant' ? 'europe-west1' : codebase]);
    }
  });

  it('have the callables of the table that the apps read, each exactly where it says', () => {
    const found = having('callableTrigger').map(({ name, codebase }) => `${name} in ${codebase}`);
    const wanted = Object.entries<CallableEntry>(callables).map(([name, { region, project }]) => {
      return `${name} in ${project === 'assistant' ? project : region}`;
    });
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it('export each callable under its own name', () => {
    expect(having('callableTrigger').filter(({ name, callableName }) => name !== callableName)).toEqual([]);
  });

  it('export each schedule under its own name', () => {
    expect(having('scheduleTrigger').filter(({ name, scheduleName }) => name !== scheduleName)).toEqual([]);
  });

  it('answer every webhook, task and schedule of a call in the payments region alone', () => {
    expect(names(having('taskQueueTrigger'))).toEqual(Object.keys(taskQueues).toSorted());
    const found = platforms('scheduleTrigger').map(({ name, endpoint }) => [name, endpoint.scheduleTrigger?.schedule]);
    expect(Object.fromEntries(found)).toEqual(schedules);
    expect(names(having('httpsTrigger', 'europe-west3'))).toEqual([
      'exportFile',
      'flutterwaveWebhook',
      'healthz',
      'invoiceFile',
      'paypalWebhook',
      'recordingFile',
      'stripeWebhook',
      'twilioAmdTwiml',
      'twilioCallWebhook',
      'twilioConferenceWebhook',
      'twilioGatherResponse',
      'twilioIncomingCall',
      'twilioMessageWebhook',
      'twilioRecordingWebhook',
      'wiseWebhook',
    ]);
    const elsewhere = [...platforms('taskQueueTrigger'), ...platforms('scheduleTrigger')];
    expect(new Set(elsewhere.map(({ region }) => region))).toEqual(new Set(['europe-west3']));
  });

  it('hear of documents by one dispatcher for each path and event, which is told again of what failed', () => {
    const found = having('eventTrigger').map(({ name, endpoint: { eventTrigger } }) => [name, eventTrigger]);
    const watching = (event: string, document: string) => ({
      eventType: `google.cloud.firestore.document.v1.${event}`,
      eventFilters: { database: '(default)', namespace: '(default)' },
      eventFilterPathPatterns: { document },
      retry: true,
    });
    expect(Object.fromEntries(found)).toEqual({
      onUsageNews: watching('written', 'usage_news/{id}'),
      syncSosProfilesToOutil: watching('written', 'assistant_letters/{id}'),
      onSecurityAlertCreated: watching('written', 'technical_alerts/{id}'),
      consolidatedOnUserCreated: watching('created', 'users/{id}'),
      consolidatedOnUserUpdated: watching('updated', 'users/{id}'),
      syncRoleClaims: watching('written', 'users/{id}'),
      consolidatedOnSessionWritten: watching('written', 'call_sessions/{id}'),
      onCallMatterWritten: watching('written', 'call_matters/{id}'),
      consolidatedOnProfileWritten: watching('written', 'sos_profiles/{id}'),
      onReviewReportWritten: watching('written', 'review_reports/{id}'),
      onReviewWritten: watching('written', 'sos_profiles/{provider}/reviews/{id}'),
      onOwnTelephoneWritten: watching('written', 'users/{id}/private/telephone'),
      onSavedTelephonesWritten: watching('written', 'saved_telephones/{id}'),
      onSupportRequestUpdated: watching('updated', 'support_requests/{id}'),
      consolidatedOnApplicationWritten: watching('written', 'applications/{id}'),
      consolidatedOnSubscriptionWritten: watching('written', 'subscriptions/{id}'),
      consolidatedOnDisputeWritten: watching('written', 'disputes/{id}'),
      consolidatedOnRefundWritten: watching('written', 'refunds/{id}'),
      consolidatedOnWithdrawalWritten: watching('written', 'payment_withdrawals/{id}'),
      onLedgerLineCreated: watching('created', 'affiliate_ledger/{id}'),
      onFraudCaseWritten: watching('written', 'fraud_cases/{id}'),
      onAffiliateMonthWritten: watching('written', 'affiliate_months/{id}'),
      consolidatedOnPaymentWritten: watching('written', 'payments/{id}'),
      onBookingRequestWritten: watching('written', 'booking_requests/{id}'),
      onAgencyMemberWritten: watching('written', 'agency_members/{id}'),
      onAgencyInvitationWritten: watching('written', 'agency_invitations/{id}'),
      onTelegramLinkWritten: watching('written', 'telegram_links/{id}'),
      consolidatedOnNumberProved: watching('written', 'proved_numbers/{id}'),
    });
  });

  it('try a task again for as long as its queue says', () => {
    for (const { name, endpoint } of having('taskQueueTrigger')) {
      expect(endpoint.taskQueueTrigger?.retryConfig).toMatchObject(taskQueues[name as QueueName].retries);
    }
  });

  it('can all be asked whether they are well, and by nothing else over plain HTTP outside payments', () => {
    expect(names(having('httpsTrigger', 'europe-west1'))).toEqual([
      'healthz',
      'hearAssistant',
      'providerPage',
      'sitemap',
    ]);
    expect(names(having('httpsTrigger', 'assistant'))).toEqual(['healthz', 'hearPlatform']);
    expect(names(having('httpsTrigger', 'europe-west2'))).toEqual([
      'affiliateLink',
      'bloggerWidget',
      'healthz',
      'telegramBotWebhook',
    ]);
  });
});

describe('the secrets', () => {
  const carrier = ['TWILIO_AUTH_TOKEN', 'PHONE_ENCRYPTION_KEYS'];
  const card = ['STRIPE_SECRET_KEY'];
  const rails = [...card, 'PAYPAL_CLIENT_SECRET'];
  const payouts = ['WISE_API_TOKEN', 'FLUTTERWAVE_SECRET_KEY', 'PHONE_ENCRYPTION_KEYS'];
  const models = ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'PERPLEXITY_API_KEY'];
  const words = ['ASSISTANT_WEBHOOK_KEYS'];
  const bound: Readonly<Record<string, readonly string[]>> = {
    askAssistant: models,
    addDossierFile: models,
    createAssistantToken: ['ASSISTANT_SIGNING_KEY'],
    hearAssistant: words,
    hearPlatform: words,
    onUsageNews: words,
    syncSosProfilesToOutil: words,
    tellAssistant: words,
    compareAssistant: words,
    tellPlatform: words,
    createAndScheduleCall: [...carrier, ...rails],
    cancelScheduledCall: carrier,
    adminSearch: ['PHONE_ENCRYPTION_KEYS'],
    adminCancelCall: carrier,
    adminForceSettle: carrier,
    reconcilePayments: [...rails, ...payouts],
    adminRetryTransfer: rails,
    adminFreeProvider: carrier,
    onOwnTelephoneWritten: ['PHONE_ENCRYPTION_KEYS'],
    onSavedTelephonesWritten: ['PHONE_ENCRYPTION_KEYS'],
    adminReplayEvent: [...carrier, ...card],
    createPaymentIntent: [...card, 'PHONE_ENCRYPTION_KEYS'],
    listCards: card,
    removeCard: card,
    createPaypalOrder: ['PAYPAL_CLIENT_SECRET', 'PHONE_ENCRYPTION_KEYS'],
    authorizePaypalOrder: ['PAYPAL_CLIENT_SECRET'],
    paypalWebhook: rails,
    adminAcceptDispute: rails,
    adminSubmitEvidence: rails,
    adminRefundPayment: rails,
    adminGetPayment: rails,
    adminRetryPayment: rails,
    stripeWebhook: ['STRIPE_WEBHOOK_SECRET', 'STRIPE_SECRET_KEY'],
    twilioCallWebhook: carrier,
    twilioGatherResponse: carrier,
    twilioAmdTwiml: carrier,
    twilioConferenceWebhook: carrier,
    executeCallTask: carrier,
    dialProviderTask: carrier,
    attemptTimeoutTask: carrier,
    busySafetyTimeoutTask: carrier,
    settleCallTask: [...carrier, ...rails],
    setProviderAvailableTask: carrier,
    talkLimitTask: carrier,
    twilioIncomingCall: carrier,
    twilioRecordingWebhook: carrier,
    twilioMessageWebhook: carrier,
    callRecordingTask: carrier,
    consolidatedOnUserUpdated: [...carrier, ...rails, 'MARKETING_KEYS'],
    consolidatedOnSessionWritten: ['MARKETING_KEYS'],
    syncRoleClaims: [...carrier, ...rails, 'MARKETING_KEYS'],
    recoverCalls: [...carrier, ...rails],
    stuckPaymentsRecovery: [...rails, ...payouts],
    savePaymentMethod: ['PHONE_ENCRYPTION_KEYS'],
    confirmWithdrawalByCode: ['PHONE_ENCRYPTION_KEYS'],
    adminProcessWithdrawal: payouts,
    adminMarkWithdrawalFunded: payouts,
    wiseWebhook: payouts,
    flutterwaveWebhook: [...payouts, 'FLUTTERWAVE_WEBHOOK_HASH'],
    transferToProviderTask: rails,
    privacyTask: [...card, 'WISE_API_TOKEN', 'TWILIO_AUTH_TOKEN'],
    purgeExpiredData: ['TWILIO_AUTH_TOKEN'],
    recordingFile: ['TWILIO_AUTH_TOKEN'],
    consolidatedOnApplicationWritten: rails,
    createStripeAccount: rails,
    createSubscriptionCheckout: card,
    createBillingPortal: card,
    getOnboardingLink: rails,
    sendNotificationTask: ['SMTP_PASSWORD', 'TELEGRAM_BOT_TOKEN', ...carrier],
    resumeNotifications: carrier,
    telegramBotWebhook: ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET'],
    collectCostMetrics: ['TWILIO_AUTH_TOKEN'],
    registerChatter: ['PHONE_ENCRYPTION_KEYS'],
    registerInfluencer: ['PHONE_ENCRYPTION_KEYS'],
    registerBlogger: ['PHONE_ENCRYPTION_KEYS'],
    registerGroupAdmin: ['PHONE_ENCRYPTION_KEYS'],
    registerPartner: ['PHONE_ENCRYPTION_KEYS'],
    joinGeneralProgramme: ['PHONE_ENCRYPTION_KEYS'],
    affiliateLink: ['PHONE_ENCRYPTION_KEYS', 'FRONT_KEY'],
    providerPage: ['FRONT_KEY'],
    sitemap: ['FRONT_KEY'],
    recordAffiliateClick: ['PHONE_ENCRYPTION_KEYS'],
    listTelephones: ['PHONE_ENCRYPTION_KEYS'],
    saveTelephone: ['PHONE_ENCRYPTION_KEYS'],
    removeTelephone: ['PHONE_ENCRYPTION_KEYS'],
    recordAnalyticsEvent: ['MARKETING_KEYS'],
    revealTelephone: ['PHONE_ENCRYPTION_KEYS'],
    requestPhoneCode: carrier,
    confirmPhoneCode: ['PHONE_ENCRYPTION_KEYS'],
    beginSecondFactor: ['PHONE_ENCRYPTION_KEYS'],
    enrolSecondFactor: ['PHONE_ENCRYPTION_KEYS'],
    proveSecondFactor: ['PHONE_ENCRYPTION_KEYS'],
  };

  it.each(functions)('that $name in $region gets are those that it needs', ({ name, secrets }) => {
    expect(secrets).toEqual(bound[name] ?? []);
  });
});

describe('the instances', () => {
  it('serve one request at a time wherever they have less than one CPU', () => {
    const shared = functions.filter(({ endpoint }) => (endpoint.cpu ?? 1) < 1 && endpoint.concurrency !== 1);
    expect(names(shared)).toEqual([]);
  });

  it('are kept warm for the webhooks that a telephone waits for, and for nothing else', () => {
    const warm = functions.filter(
      ({ endpoint }) => typeof endpoint.minInstances === 'number' && endpoint.minInstances > 0,
    );
    expect(names(warm)).toEqual([
      'stripeWebhook',
      'twilioAmdTwiml',
      'twilioCallWebhook',
      'twilioConferenceWebhook',
      'twilioGatherResponse',
      'twilioIncomingCall',
      'twilioMessageWebhook',
      'twilioRecordingWebhook',
    ]);
  });
});

it.each(codebases)('every function of %s is known to the guard of its start', (region) => {
  const index = readFileSync(new URL(`${region}/index.ts`, import.meta.url), 'utf8');
  const exported = [...index.matchAll(/export \* from '.[/]([\w-]+)[.]ts'/g)].map(
    ([, name = '']) => `...${named(name)}`,
  );
  const [, guarded = ''] = /refuseUnlessBound\(\{([^}]*)\}\)/.exec(index) ?? [];
  const known = guarded.split(',').flatMap((part) => part.trim() || []);
  expect(known.toSorted()).toEqual(exported.toSorted());
});

/** What a file is imported as. */
const named = (file: string) => file.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
