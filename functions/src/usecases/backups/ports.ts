import type { KeptSignIn } from '@sos/contracts/backups';
import type { ExportState } from '@sos/domain/backups/database-backup';
import type { Instant } from '@sos/domain/shared/instant';

/** Everybody who can sign in. Every method throws VendorUnavailableError. */
export interface SignIns {
  page(token: string | null): Promise<{ readonly signIns: readonly KeptSignIn[]; readonly next: string | null }>;
  /** Puts them where there are none, or over those of the same ids; says how many were refused. */
  restore(signIns: readonly KeptSignIn[]): Promise<number>;
}

/** Files of back-ups, which no rule opens to anybody. Every method throws VendorUnavailableError. */
export interface BackupFiles {
  read(path: string): Promise<Uint8Array | undefined>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  list(page: { readonly prefix: string; readonly token: string | null; readonly limit: number }): Promise<{
    readonly files: readonly { readonly path: string; readonly createdAt: Instant }[];
    readonly next: string | null;
  }>;
  /** One that is gone is fine. */
  remove(path: string): Promise<void>;
}

/** The database as Google exports and imports it, by operations that take their time. Every method throws VendorUnavailableError. */
export interface DatabaseExports {
  /** Begins to write everything into a folder such as `gs://bucket/folder`; gives the operation's name. */
  export(folder: string): Promise<string>;
  /** Begins to read everything back, over what has the same paths. */
  import(folder: string): Promise<string>;
  state(operation: string): Promise<ExportState>;
}
