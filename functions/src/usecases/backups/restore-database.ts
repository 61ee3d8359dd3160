import { databaseManifestSchema } from '@sos/contracts/backups';
import { databaseManifestOf } from './places.ts';
import type { BackupFiles, DatabaseExports } from './ports.ts';
import type { RestoreOutcome } from './restore-sign-ins.ts';

export interface RestoreDatabaseNeeds {
  readonly database: Pick<DatabaseExports, 'import' | 'state'>;
  readonly files: Pick<BackupFiles, 'read'>;
  /** Lets some time pass before the database is asked again. */
  readonly wait: () => Promise<void>;
}

/** Reads the database of a day back, from the first place that has it. Throws VendorUnavailableError. */
export function makeRestoreDatabase({ database, files, wait }: RestoreDatabaseNeeds) {
  return async (day: string): Promise<RestoreOutcome> => {
    const manifest = await files.read(databaseManifestOf(day));
    if (!manifest) return 'no_backup';
    const { places } = databaseManifestSchema.parse(JSON.parse(new TextDecoder().decode(manifest)));
    for (const place of places) if ((await imported(place)) === 'done') return 'restored';
    return 'incomplete';
  };

  async function imported(place: string) {
    const operation = await database.import(place);
    let state = await database.state(operation);
    while (state === 'running') {
      await wait();
      state = await database.state(operation);
    }
    return state;
  }
}
