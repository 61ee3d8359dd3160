import { browserPaths } from './browser-paths.ts';

/** Every document path, written once. Passing a template such as `{uid}` gives the path of a trigger. */
export const paths = {
  ...browserPaths,
  users: () => 'users',
  user: (uid: string) => `users/${uid}`,
  userEmailChange: (uid: string) => `users/${uid}/private/email_change`,
  /** Encrypted telephone and other contact data of a provider. */
  profileContact: (uid: string) => `sos_profiles/${uid}/private/contact`,
  /** What keeps a provider busy. */
  profileDesk: (uid: string) => `sos_profiles/${uid}/private/desk`,
  /** The working hours that a provider has set. */
  profileHours: (uid: string) => `sos_profiles/${uid}/private/hours`,
  profileReviews: (uid: string) => `sos_profiles/${uid}/reviews`,
  profileReview: (uid: string, id: string) => `sos_profiles/${uid}/reviews/${id}`,
  /** The last count of a provider's reviews. */
  profileRating: (uid: string) => `sos_profiles/${uid}/private/rating`,
  /** What became of a provider's calls lately. */
  allProviderStats: () => 'provider_stats',
  providerStats: (uid: string) => `provider_stats/${uid}`,
  /** The same of one day, for their agency. */
  providerDays: (uid: string) => `provider_stats/${uid}/days`,
  providerDay: (uid: string, day: string) => `provider_stats/${uid}/days/${day}`,
  givenReviews: () => 'given_reviews',
  givenReview: (id: string) => `given_reviews/${id}`,
  reviewReports: () => 'review_reports',
  reviewReport: (id: string) => `review_reports/${id}`,
  reviewReporters: (id: string) => `review_reports/${id}/reporters`,
  reviewReporter: (id: string, uid: string) => `review_reports/${id}/reporters/${uid}`,
  /** Encrypted numbers that somebody keeps for their next bookings. */
  savedTelephones: (uid: string) => `saved_telephones/${uid}`,
  searchShards: () => 'search_index',
  /** A part of what the search knows of everybody. */
  searchShard: (id: string) => `search_index/${id}`,
  agencies: () => 'agencies',
  /** That a provider is asked to join an agency. */
  agencyInvitations: () => 'agency_invitations',
  agencyInvitation: (id: string) => `agency_invitations/${id}`,
  /** Encrypted numbers and the carrier's ids of a session. */
  sessionTelephony: (id: string) => `call_sessions/${id}/private/telephony`,
  /** What happened to a session, one document an event. */
  sessionTimeline: (id: string) => `call_sessions/${id}/timeline`,
  sessionTimelineEntry: (id: string, entry: string) => `call_sessions/${id}/timeline/${entry}`,
  /** What a client wants their provider to know before the call. */
  callMatters: () => 'call_matters',
  callMatter: (sessionId: string) => `call_matters/${sessionId}`,
  /** What the session has added to the counters. */
  countedCall: (id: string) => `call_sessions/${id}/private/counted`,
  /** A part of what calls add up to on a day. */
  callCounts: () => 'call_counts',
  callCount: (id: string) => `call_counts/${id}`,
  /** What happened on a page. */
  analyticsEvent: (id: string) => `analytics_events/${id}`,
  callCosts: () => 'call_costs',
  /** What the carrier asks for a session's calls. */
  callCost: (sessionId: string) => `call_costs/${sessionId}`,
  costMetrics: () => 'cost_metrics',
  /** What a day costs. */
  costMetric: (day: string) => `cost_metrics/${day}`,
  recordings: () => 'call_recordings',
  recording: (id: string) => `call_recordings/${id}`,
  /** Which session may ring a number; the id is a keyed digest of the number. */
  phoneLine: (id: string) => `phone_lines/${id}`,
  payments: () => 'payments',
  payment: (id: string) => `payments/${id}`,
  /** What nobody but the server may know of a payment. */
  paymentBooks: (id: string) => `payments/${id}/private/books`,
  /** Whom the rail that keeps cards knows a client as. */
  payer: (uid: string) => `payers/${uid}`,
  /** What its client may read of money that is given back. */
  refund: (id: string) => `refunds/${id}`,
  /** Shares of providers, by their payments' ids. */
  transfers: () => 'pending_transfers',
  transfer: (id: string) => `pending_transfers/${id}`,
  /** How a provider is paid. */
  payoutAccount: (uid: string) => `sos_profiles/${uid}/private/payout`,
  subscriptions: () => 'subscriptions',
  subscription: (uid: string) => `subscriptions/${uid}`,
  /** Whom the rail knows somebody as. */
  subscriptionCustomer: (uid: string) => `subscriptions/${uid}/private/customer`,
  /** Which calls of the assistant were counted in the billing period. */
  subscriptionQuota: (uid: string) => `subscriptions/${uid}/private/quota`,
  subscriptionInvoices: () => 'subscription_invoices',
  subscriptionInvoice: (id: string) => `subscription_invoices/${id}`,
  subscriptionPlans: () => 'subscription_plans',
  subscriptionPlan: (id: string) => `subscription_plans/${id}`,
  /** What the assistant is to be told, one letter a subject. */
  assistantLetters: () => 'assistant_letters',
  assistantLetter: (subject: string) => `assistant_letters/${subject}`,
  disputes: () => 'disputes',
  /** Under the rail's own id. */
  dispute: (id: string) => `disputes/${id}`,
  coupons: () => 'coupons',
  coupon: (code: string) => `coupons/${code}`,
  couponRedemptions: () => 'coupon_redemptions',
  /** That a coupon serves a booking. */
  couponRedemption: (bookingId: string) => `coupon_redemptions/${bookingId}`,
  invoices: () => 'invoices',
  invoice: (id: string) => `invoices/${id}`,
  invoiceCounter: (year: string) => `invoice_counters/${year}`,
  invoiceLink: (id: string) => `invoice_links/${id}`,
  /** The copy of their data that somebody asked for last. */
  dataExport: (uid: string) => `data_exports/${uid}`,
  dataExports: () => 'data_exports',
  exportLink: (id: string) => `export_links/${id}`,
  accountDeletions: () => 'account_deletions',
  accountDeletion: (uid: string) => `account_deletions/${uid}`,
  vatChecks: () => 'vat_checks',
  /** The VAT number of somebody. */
  vatCheck: (uid: string) => `vat_checks/${uid}`,
  invoicingConfig: () => 'admin_config/invoicing',
  accountingEntries: () => 'accounting_entries',
  accountingEntry: (id: string) => `accounting_entries/${id}`,
  accountingBalances: () => 'accounting_balances/journal',
  reconciliationRuns: () => 'reconciliation_runs',
  reconciliationRun: (id: string) => `reconciliation_runs/${id}`,
  payoutRuns: () => 'payout_runs',
  payoutRun: (id: string) => `payout_runs/${id}`,
  differences: () => 'reconciliation_differences',
  difference: (id: string) => `reconciliation_differences/${id}`,
  paymentMetrics: () => 'payment_metrics',
  /** What payments of a day added up to. */
  paymentMetric: (day: string) => `payment_metrics/${day}`,
  /** What a schedule has deleted last. */
  retentionRun: (schedule: string) => `retention_runs/${schedule}`,
  executionLock: (id: string) => `call_execution_locks/${id}`,
  processedEvent: (provider: string, eventId: string) => `processed_webhook_events/${provider}_${eventId}`,
  quarantinedEvents: () => 'quarantined_events',
  quarantinedEvent: (vendor: string, eventId: string) => `quarantined_events/${vendor}_${eventId}`,
  deadLetters: () => 'dead_letters',
  deadLetter: (vendor: string, eventId: string) => `dead_letters/${vendor}_${eventId}`,
  circuitBreaker: (vendor: string) => `circuit_breakers/${vendor}`,
  notification: (id: string) => `notifications/${id}`,
  notificationDeliveries: () => 'notification_deliveries',
  notificationDelivery: (id: string) => `notification_deliveries/${id}`,
  deadDeliveries: () => 'notification_dlq',
  deadDelivery: (id: string) => `notification_dlq/${id}`,
  /** A device that somebody is told by; the id is a digest of its token. */
  pushTokens: () => 'fcmTokens',
  pushToken: (id: string) => `fcmTokens/${id}`,
  alerts: () => 'technical_alerts',
  alert: (id: string) => `technical_alerts/${id}`,
  provedNumbers: () => 'proved_numbers',
  provedNumber: (id: string) => `proved_numbers/${id}`,
  /** Who applies to take calls, and how far they have come. */
  applications: () => 'applications',
  application: (uid: string) => `applications/${uid}`,
  adminAuditLogs: () => 'admin_audit_logs',
  adminAuditLog: (id: string) => `admin_audit_logs/${id}`,
  adminWhitelist: () => 'settings/admin_whitelist',
  /** How far the keys are written by which people and providers stand in order. */
  nameKeys: () => 'settings/name_keys',
  /** What an admin shows besides the password. */
  secondFactor: (uid: string) => `second_factors/${uid}`,
  /** The number that an account has proved, encrypted. */
  userTelephone: (uid: string) => `users/${uid}/private/telephone`,
  /** The code that was last spoken for an account. */
  phoneCode: (uid: string) => `phone_codes/${uid}`,
  /** A file that is waited for. */
  contactUpload: (id: string) => `contact_uploads/${id}`,
  supportRequests: () => 'support_requests',
  supportRequest: (id: string) => `support_requests/${id}`,
  scheduleRun: (name: string) => `schedule_runs/${name}`,
  queueSwitch: (name: string) => `queue_switches/${name}`,
  /** By which words an account is found. */
  lookupEntries: () => 'lookup_entries',
  lookupEntry: (uid: string) => `lookup_entries/${uid}`,
  rateLimits: () => 'rate_limits',
  rateLimit: (id: string) => `rate_limits/${id}`,
  /** What a configuration was, one document a version. */
  configVersions: () => 'config_versions',
  configVersion: (name: string, revision: string) => `config_versions/${name}-${revision}`,
  limitsConfig: () => 'admin_config/limits',
  callConfig: () => 'admin_config/calls',
  diallingConfig: () => 'admin_config/dialling',
  chatter: (uid: string) => `chatters/${uid}`,
  influencer: (uid: string) => `influencers/${uid}`,
  blogger: (uid: string) => `bloggers/${uid}`,
  groupAdmin: (uid: string) => `group_admins/${uid}`,
  /** Somebody in a programme that an admin has added. */
  partner: (uid: string) => `partners/${uid}`,
  /** A client or a provider who refers friends. */
  general: (uid: string) => `affiliate_members/${uid}`,
  generals: () => 'affiliate_members',
  /** By the payments whose calls they are of. */
  commissionSet: (paymentId: string) => `commission_sets/${paymentId}`,
  commissionSets: () => 'commission_sets',
  commissionSweep: () => 'commission_sweeps/paid_calls',
  earningCount: (uid: string) => `earning_counts/${uid}`,
  chatterCommissions: () => 'chatter_commissions',
  chatterCommission: (id: string) => `chatter_commissions/${id}`,
  influencerCommissions: () => 'influencer_commissions',
  influencerCommission: (id: string) => `influencer_commissions/${id}`,
  bloggerCommissions: () => 'blogger_commissions',
  bloggerCommission: (id: string) => `blogger_commissions/${id}`,
  groupAdminCommissions: () => 'group_admin_commissions',
  groupAdminCommission: (id: string) => `group_admin_commissions/${id}`,
  partnerCommissions: () => 'partner_commissions',
  partnerCommission: (id: string) => `partner_commissions/${id}`,
  generalCommissions: () => 'affiliate_commissions',
  generalCommission: (id: string) => `affiliate_commissions/${id}`,
  affiliateLedgerLines: () => 'affiliate_ledger',
  affiliateLedgerLine: (id: string) => `affiliate_ledger/${id}`,
  fraudCases: () => 'fraud_cases',
  fraudCase: (id: string) => `fraud_cases/${id}`,
  fraudSignals: () => 'fraud_signals',
  /** Where an affiliate's money goes. */
  payoutMethods: (uid: string) => `payment_methods/${uid}`,
  withdrawals: () => 'payment_withdrawals',
  withdrawal: (id: string) => `payment_withdrawals/${id}`,
  /** The account that it goes to, encrypted. */
  withdrawalDestination: (id: string) => `payment_withdrawals/${id}/private/destination`,
  affiliateClicks: () => 'affiliate_clicks',
  affiliateClick: (id: string) => `affiliate_clicks/${id}`,
  affiliateReferrals: () => 'affiliate_referrals',
  affiliateFigures: () => 'affiliate_figures',
  /** A part of what an affiliate brought in a month. */
  affiliateFigure: (id: string) => `affiliate_figures/${id}`,
  /** By which link a client came last, until their first booking. */
  affiliateArrival: (uid: string) => `affiliate_arrivals/${uid}`,
  /** Digests of the cards that somebody has paid by. */
  cardMarks: (uid: string) => `card_marks/${uid}`,
  /** By whom somebody was brought. */
  affiliateReferral: (uid: string) => `affiliate_referrals/${uid}`,
  fraudSignal: (id: string) => `fraud_signals/${id}`,
  /** Whose a code is. */
  affiliateCode: (code: string) => `affiliate_codes/${code}`,
  /** The chat that an account has in Telegram. */
  telegramLink: (uid: string) => `telegram_links/${uid}`,
  /** Whose a chat is. */
  telegramChat: (chatId: string) => `telegram_chats/${chatId}`,
  telegramRequests: () => 'telegram_requests',
  /** The link into the bot that an account was given last. */
  telegramRequest: (uid: string) => `telegram_requests/${uid}`,
  /** That an update of Telegram's was followed. */
  telegramUpdate: (id: string) => `telegram_updates/${id}`,
  articleShelves: () => 'articles',
  /** What a blogger has written about us. */
  articleShelf: (uid: string) => `articles/${uid}`,
  /** One week of chatters, by its Monday. */
  challenge: (id: string) => `challenges/${id}`,
  affiliateMonth: (id: string) => `affiliate_months/${id}`,
  piggyBank: (uid: string) => `piggy_banks/${uid}`,
  trainingModules: () => 'training_modules',
  trainingModule: (id: string) => `training_modules/${id}`,
  affiliateResources: () => 'affiliate_resources',
  affiliateResource: (id: string) => `affiliate_resources/${id}`,
  posts: () => 'posts',
  post: (id: string) => `posts/${id}`,
  /** How far somebody has come with the training. */
  trainingProgress: (uid: string) => `training_progress/${uid}`,
  agenciesConfig: () => 'admin_config/agencies',
  flagsConfig: () => 'admin_config/flags',
  countriesConfig: () => 'admin_config/countries',
  pricingConfig: () => 'admin_config/pricing',
  programmesConfig: () => 'admin_config/affiliate_programmes',
} as const;
