import { backupManifestSchema, type KeptSignIn, keptSignInSchema } from '@sos/contracts/backups';
import type { BackupFiles, SignIns } from './ports.ts';
import { manifestOf } from './places.ts';

export interface RestoreNeeds {
  readonly signIns: Pick<SignIns, 'restore'>;
  readonly files: Pick<BackupFiles, 'read'>;
}

/** `incomplete`: some could not be put back, or a file is missing; running it again is harmless. */
export type RestoreOutcome = 'restored' | 'no_backup' | 'incomplete';

/** Puts everybody back who could sign in on a day, such as `2026-11-29`. Throws VendorUnavailableError. */
export function makeRestoreSignIns({ signIns, files }: RestoreNeeds) {
  return async (day: string): Promise<RestoreOutcome> => {
    const manifest = await files.read(manifestOf(day));
    if (!manifest) return 'no_backup';
    const { files: names, accounts } = backupManifestSchema.parse(JSON.parse(textOf(manifest)));
    let restored = 0;
    for (const name of names) {
      const all = signInsIn(textOf((await files.read(name)) ?? new Uint8Array()));
      if (all.length > 0) restored += all.length - (await signIns.restore(all));
    }
    return restored === accounts ? 'restored' : 'incomplete';
  };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function signInsIn(text: string): KeptSignIn[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => keptSignInSchema.parse(JSON.parse(line)));
}
