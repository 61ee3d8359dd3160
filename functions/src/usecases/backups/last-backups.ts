import { madeAtSchema } from '@sos/contracts/backups';
import { type BackupKind, daysToLookAt } from '@sos/domain/backups/backup-age';
import type { Instant } from '@sos/domain/shared/instant';
import type { Clock } from '../shared/ports.ts';
import { databaseManifestOf, manifestOf } from './places.ts';
import type { BackupFiles } from './ports.ts';

export interface LastBackupsNeeds {
  readonly files: Pick<BackupFiles, 'read'>;
  readonly clock: Clock;
}

const noteOf: Readonly<Record<BackupKind, (day: string) => string>> = {
  sign_ins: manifestOf,
  database: databaseManifestOf,
};

/** When the last whole back-up of a kind was made; null when there is none of the last days. Throws VendorUnavailableError. */
export async function lastBackup({ files, clock }: LastBackupsNeeds, kind: BackupKind): Promise<Instant | null> {
  for (const day of daysToLookAt(clock.now())) {
    const note = await files.read(noteOf[kind](day));
    if (note) return madeAtSchema.parse(JSON.parse(new TextDecoder().decode(note))).madeAt;
  }
  return null;
}
