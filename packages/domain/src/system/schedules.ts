/** Every schedule with its times, in UTC; each is safe to run out of turn. */
export const schedules = {
  adminAlertsDigestDaily: '0 9 * * *',
  aggregateProviderStats: 'every 60 minutes',
  carryOutPrivacyRequests: 'every 30 minutes',
  checkProviderInactivity: 'every 15 minutes',
  consolidatedReleaseCommissions: '30 * * * *',
  consolidatedValidateCommissions: '0 * * * *',
  chatterCreateWeeklyChallenge: '5 0 * * 1',
  chatterEndWeeklyChallenge: '55 23 * * 0',
  chatterUpdateChallengeLeaderboard: '20 * * * *',
  collectCostMetrics: 'every 60 minutes',
  recheckVatNumbers: '0 2 * * *',
  reconcilePayments: '30 4 * * *',
  recoverCalls: 'every 5 minutes',
  repairSearchIndex: 'every 60 minutes',
  resumeNotifications: 'every 30 minutes',
  runPaymentHealthCheck: '0 7 * * *',
  telegramDailyReport: '0 19 * * *',
  stuckPaymentsRecovery: 'every 30 minutes',
} as const;
export type ScheduleName = keyof typeof schedules;
