import { watchedBackupsSchema } from '@sos/contracts/backups';
import { backupKinds, isBackupLate, lookAgain } from '@sos/domain/backups/backup-age';
import type { Instant } from '@sos/domain/shared/instant';
import type { Alerts, Log } from '../shared/ports.ts';
import { lastBackup, type LastBackupsNeeds } from './last-backups.ts';
import { WATCHED } from './places.ts';
import type { BackupFiles } from './ports.ts';

export interface WatchBackupsNeeds extends LastBackupsNeeds {
  readonly files: Pick<BackupFiles, 'read' | 'write'>;
  readonly alerts: Alerts;
  readonly log: Log;
}

/**
 * Tells admins, once a day and kind, when the last whole back-up is older than wanted. A platform that has none yet, or
 * whose schedules stood still, has as long as the others from the first look on. Throws VendorUnavailableError.
 */
export function makeWatchBackups(needs: WatchBackupsNeeds) {
  const { alerts, clock, log } = needs;
  return async (): Promise<void> => {
    const now = clock.now();
    const since = await look(needs, now);
    for (const kind of backupKinds) {
      const last = await lastBackup(needs, kind);
      const isLate = isBackupLate(Math.max(last ?? since, since), now);
      log.info('backup_watched', { kind, late: isLate });
      if (!isLate) continue;
      const day = new Date(now).toISOString().slice(0, 10);
      const detail = { what: kind, last: last === null ? 'never' : new Date(last).toISOString() };
      await alerts.raise({ kind: 'backup_late', key: `${kind}-${day}`, detail });
    }
  };
}

/** Notes that somebody looked; since when they do so without a gap. */
async function look({ files }: WatchBackupsNeeds, now: Instant): Promise<Instant> {
  const note = await files.read(WATCHED);
  const before = note ? watchedBackupsSchema.parse(JSON.parse(new TextDecoder().decode(note))) : null;
  const looks = lookAgain(before, now);
  await files.write(WATCHED, new TextEncoder().encode(JSON.stringify(looks)));
  return looks.since;
}
