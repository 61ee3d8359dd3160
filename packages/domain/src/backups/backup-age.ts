import type { Instant } from '../shared/instant.ts';
import { backupDay } from './database-backup.ts';

const DAY = 86_400_000;
/** A back-up is made each day; half a day more is for one that failed and was begun anew, in ms. */
const LATE_AFTER = 1.5 * DAY;
/** How many days one looks back for the last whole back-up. */
const LOOKED_BACK = 8;

/** What is backed up by itself each day. */
export const backupKinds = ['sign_ins', 'database'] as const;
export type BackupKind = (typeof backupKinds)[number];

/** Whether the last whole back-up is longer ago than wanted. */
export function isBackupLate(since: Instant, now: Instant): boolean {
  return now - since > LATE_AFTER;
}

/** Looks that follow each other without a gap; `since` is the first of them. */
export interface Looks {
  readonly since: Instant;
  readonly lookedAt: Instant;
}

/** Where nobody looked for so long, what makes back-ups may have stood still as well, and gets as long again to catch up. */
export function lookAgain(before: Looks | null, now: Instant): Looks {
  const isUnbroken = before !== null && !isBackupLate(before.lookedAt, now);
  return { since: isUnbroken ? before.since : now, lookedAt: now };
}

/** The days whose back-up may be the last whole one, the newest first, each as both kinds name it. */
export function daysToLookAt(now: Instant): string[] {
  const days = Array.from({ length: LOOKED_BACK }, (_, ago) => now - ago * DAY);
  return days.map((at) => new Date(at).toISOString().slice(0, 10));
}

/** The day before the one whose back-up is due. */
export function dayBefore(now: Instant): string {
  return backupDay(now - DAY);
}
