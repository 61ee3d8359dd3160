import type { Clock, Log } from '../shared/ports.ts';
import type { BackupFiles } from './ports.ts';
import { DATABASE, isManifest, SIGN_INS } from './places.ts';

export interface CleanUpNeeds {
  readonly files: Pick<BackupFiles, 'list' | 'remove'>;
  /** Other places that hold the same, in another region. */
  readonly copies: readonly Pick<BackupFiles, 'list' | 'remove'>[];
  readonly clock: Clock;
  readonly log: Log;
}

const PAGE = 500;
/** How long a back-up is kept, in ms. */
const KEPT = 90 * 86_400_000;

/** What is said where there is no young back-up of a kind. */
const kinds = [
  { prefix: SIGN_INS, missing: 'no_backup_of_sign_ins' },
  { prefix: DATABASE, missing: 'no_backup_of_database' },
] as const;

/**
 * Deletes back-ups and their copies after 90 days, unless there is none of their kind that is younger: then something is
 * wrong with making them, and the old ones are all that there is. Throws VendorUnavailableError.
 */
export function makeCleanUpBackups(needs: CleanUpNeeds) {
  return async (): Promise<void> => {
    for (const kind of kinds) await cleanUp(needs, kind);
  };
}

async function cleanUp(needs: CleanUpNeeds, { prefix, missing }: (typeof kinds)[number]): Promise<void> {
  const { files, copies, clock, log } = needs;
  const before = clock.now() - KEPT;
  const { old, hasYoung } = await lookThrough(files, prefix, before);
  if (!hasYoung) return log.error(missing, { old: old.length });
  // What is noted as whole in our own place is whole in the others.
  let removed = await removeAll(files, old);
  for (const copy of copies) removed += await removeAll(copy, (await lookThrough(copy, prefix, before)).old);
  log.info('old_backups_removed', { removed });
}

async function lookThrough(files: Pick<BackupFiles, 'list'>, prefix: string, before: number) {
  const old: string[] = [];
  let hasYoung = false;
  let token: string | null = null;
  do {
    const page = await files.list({ prefix, token, limit: PAGE });
    for (const { path, createdAt } of page.files) {
      if (createdAt < before) old.push(path);
      else hasYoung ||= isManifest(path);
    }
    token = page.next;
  } while (token !== null);
  return { old, hasYoung };
}

async function removeAll(files: Pick<BackupFiles, 'remove'>, paths: readonly string[]): Promise<number> {
  for (const path of paths) await files.remove(path);
  return paths.length;
}
