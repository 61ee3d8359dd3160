import type { Instant } from '../shared/instant.ts';

const HOUR = 3_600_000;
/** When a day's back-up is due, in ms after midnight UTC. */
const DUE = 3 * HOUR;
/** An export that is not done by then never will be. */
const PATIENCE = 6 * HOUR;

/** Exports that were begun, one for each place. */
export interface BegunBackup {
  readonly startedAt: Instant;
  /** By which the database tells how far they are. */
  readonly operations: readonly string[];
}

export type ExportState = 'running' | 'done' | 'failed';

/** What to do for a day's back-up now: begin it, see how far it is, or nothing. */
export type BackupStep = 'begin' | 'look' | 'nothing';

/** The day whose back-up is due, such as `2026-11-29`. */
export function backupDay(now: Instant): string {
  return new Date(now - DUE).toISOString().slice(0, 10);
}

export function nextBackupStep(begun: BegunBackup | null, isWhole: boolean, now: Instant): BackupStep {
  if (isWhole) return 'nothing';
  return begun === null || now - begun.startedAt >= PATIENCE ? 'begin' : 'look';
}

/** A back-up is there when every place has it, and is lost as soon as one place cannot. */
export function stateOfAll(states: readonly ExportState[]): ExportState {
  if (states.includes('failed') || states.length === 0) return 'failed';
  return states.every((state) => state === 'done') ? 'done' : 'running';
}
