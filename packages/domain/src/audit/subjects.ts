/** What an admin's deed is done to. */
export const auditSubjects = [
  'other',
  'user',
  'whitelist',
  'application',
  'provider',
  'call',
  'payment',
  'review',
  'delivery',
  'event',
  'configuration',
  'country',
  'coupon',
  'plan',
  'alert',
  'schedule',
  'queue',
  'support',
  'difference',
  'journal',
] as const;
export type AuditSubject = (typeof auditSubjects)[number];
