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

/** Whether the last whole back-up, or the beginning of looking for one, is longer ago than wanted. */
export function isBackupLate(since: Instant, now: Instant): boolean {
  return now - since > LATE_AFTER;
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
