import type { ScheduleName } from '@sos/domain/system/schedules';
import { z } from 'zod';
import type { PathName } from './personal-data.ts';
import { instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** How long documents of one kind are kept after they have served. */
export interface Retention {
  /** The field with the instant from which on their time is counted; one in which it is null is kept. */
  readonly since: string;
  readonly days: number;
  readonly by: Extract<ScheduleName, 'paymentDataCleanup' | 'purgeExpiredData' | 'cleanupOldPaymentAlerts'>;
  /** Whether it is written into the bucket's archive before it is deleted. */
  readonly isArchived: boolean;
}

const purged = { by: 'purgeExpiredData', isArchived: false } as const;
const ofPayments = { by: 'paymentDataCleanup', isArchived: false } as const;

/** Whatever is not named here is kept: until its owner's account is deleted, or because the law wants it. */
export const retention = {
  executionLock: { since: 'expiresBefore', days: 7, ...ofPayments },
  invoiceLink: { since: 'expiresAt', days: 1, ...ofPayments },
  // A rail repeats an event for days; what was followed is told apart from what was not for a quarter of a year.
  processedEvent: { since: 'processedAt', days: 90, ...ofPayments, isArchived: true },
  quarantinedEvent: { since: 'closedAt', days: 90, ...ofPayments, isArchived: true },
  deadLetter: { since: 'closedAt', days: 90, ...ofPayments, isArchived: true },
  alert: { since: 'acknowledgedAt', days: 90, by: 'cleanupOldPaymentAlerts', isArchived: false },
  exportLink: { since: 'expiresAt', days: 1, ...purged },
  phoneCode: { since: 'expiresAt', days: 1, ...purged },
  rateLimit: { since: 'expiresAt', days: 1, ...purged },
  agencyInvitation: { since: 'expiresAt', days: 30, ...purged },
  callMatter: { since: 'toldAt', days: 180, ...purged },
  bookingRequest: { since: 'endedAt', days: 395, ...purged },
  notification: { since: 'createdAt', days: 365, ...purged },
  notificationDelivery: { since: 'endedAt', days: 90, ...purged },
  deadDelivery: { since: 'diedAt', days: 180, ...purged },
  contactUpload: { since: 'until', days: 1, ...purged },
  analyticsEvent: { since: 'at', days: 395, ...purged },
  // Telegram repeats an update for a day at most.
  telegramUpdate: { since: 'endedAt', days: 30, ...purged },
  callCost: { since: 'endedAt', days: 1095, ...purged },
  affiliateClick: { since: 'at', days: 395, ...purged },
} as const satisfies Partial<Record<PathName, Retention>>;
export type RetainedName = keyof typeof retention;
export const retainedNames = Object.keys(retention) as RetainedName[];

/** `retention_runs/{schedule}`: what the last run of a schedule has deleted, and where the next one begins. */
export const retentionRunSchema = storedObject({
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  removed: z.array(storedObject({ name: z.string(), count: z.int().nonnegative() })),
  /** The kind at which its time was up; null when it went through all of them. */
  next: z.string().nullable(),
});
export type RetentionRun = z.infer<typeof retentionRunSchema>;
