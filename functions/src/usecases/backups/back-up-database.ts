import { begunBackupSchema } from '@sos/contracts/backups';
import { dayBefore } from '@sos/domain/backups/backup-age';
import {
  backupDay,
  type BegunBackup,
  type ExportState,
  nextBackupStep,
  stateOfAll,
} from '@sos/domain/backups/database-backup';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import { begunOf, databaseFolder, databaseManifestOf } from './places.ts';
import type { BackupFiles, DatabaseExports } from './ports.ts';

export interface BackUpDatabaseNeeds {
  readonly database: Pick<DatabaseExports, 'export' | 'state'>;
  /** The first is our own, in which the notes lie; a copy goes into each other. */
  readonly buckets: readonly string[];
  readonly files: Pick<BackupFiles, 'read' | 'write' | 'remove'>;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Takes one step of the day's back-up: begins it, or notes that it is whole. Two runs at once write two folders, and the
 * note tells of one of them. One of yesterday that nobody has seen end yet is looked at first. Throws VendorUnavailableError.
 */
export function makeBackUpDatabase(needs: BackUpDatabaseNeeds) {
  return async (): Promise<void> => {
    const now = needs.clock.now();
    const yesterday = await backupOf(needs, dayBefore(now));
    if (yesterday.begun && !yesterday.isWhole) await look(needs, dayBefore(now), yesterday.begun);
    const day = backupDay(now);
    const { begun, isWhole } = await backupOf(needs, day);
    const step = nextBackupStep(begun, isWhole, now);
    if (step === 'begin') return begin(needs, day, now);
    if (step === 'look' && begun) return look(needs, day, begun);
  };
}

async function backupOf(needs: BackUpDatabaseNeeds, day: string) {
  const isWhole = (await needs.files.read(databaseManifestOf(day))) !== undefined;
  return { isWhole, begun: await begunBackup(needs, day) };
}

async function begunBackup({ files }: BackUpDatabaseNeeds, day: string): Promise<BegunBackup | null> {
  const note = await files.read(begunOf(day));
  return note ? begunBackupSchema.parse(JSON.parse(new TextDecoder().decode(note))) : null;
}

async function begin(needs: BackUpDatabaseNeeds, day: string, startedAt: number): Promise<void> {
  const { database, buckets, files, log } = needs;
  const folders = buckets.map((bucket) => databaseFolder(bucket, day, startedAt));
  const operations: string[] = [];
  for (const folder of folders) operations.push(await database.export(folder));
  await files.write(begunOf(day), jsonOf({ startedAt, operations } satisfies BegunBackup));
  log.info('database_backup_begun', { day, places: folders.length });
}

async function look(needs: BackUpDatabaseNeeds, day: string, begun: BegunBackup): Promise<void> {
  const { database, buckets, files, alerts, clock, log } = needs;
  const states: ExportState[] = [];
  for (const operation of begun.operations) states.push(await database.state(operation));
  const state = stateOfAll(states);
  if (state === 'running') return;
  if (state === 'failed') {
    await alerts.raise({ kind: 'backup_failed', key: day, detail: { day } });
    // Without the note the next run begins anew.
    return files.remove(begunOf(day));
  }
  const places = buckets.map((bucket) => databaseFolder(bucket, day, begun.startedAt));
  await files.write(databaseManifestOf(day), jsonOf({ places, madeAt: clock.now() }));
  log.info('database_backed_up', { day, places: places.length });
}

const jsonOf = (value: object) => new TextEncoder().encode(JSON.stringify(value));
