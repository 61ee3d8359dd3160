import type { Clock, Log } from '../shared/ports.ts';
import type { BackupFiles } from './ports.ts';
import { isManifest, SIGN_INS } from './places.ts';

export interface CleanUpNeeds {
  readonly files: Pick<BackupFiles, 'list' | 'remove'>;
  readonly clock: Clock;
  readonly log: Log;
}

const PAGE = 500;
/** How long a back-up is kept, in ms. */
const KEPT = 90 * 86_400_000;

/**
 * Deletes back-ups of sign-ins after 90 days, unless there is none that is younger: then something is wrong with making
 * them, and the old ones are all that there is. Throws VendorUnavailableError.
 */
export function makeCleanUpBackups({ files, clock, log }: CleanUpNeeds) {
  return async (): Promise<void> => {
    const before = clock.now() - KEPT;
    const old: string[] = [];
    let hasYoung = false;
    let token: string | null = null;
    do {
      const page = await files.list({ prefix: SIGN_INS, token, limit: PAGE });
      for (const { path, createdAt } of page.files) {
        if (createdAt < before) old.push(path);
        else hasYoung ||= isManifest(path);
      }
      token = page.next;
    } while (token !== null);
    if (!hasYoung) return log.error('no_backup_of_sign_ins', { old: old.length });
    for (const path of old) await files.remove(path);
    log.info('old_backups_removed', { removed: old.length });
  };
}
