import type { RetainedName, Retention, RetentionRun } from '@sos/contracts/retention';
import type { Instant } from '@sos/domain/shared/instant';

export interface ExpiredDocument {
  /** Of the whole document, as `phone_codes/…`. */
  readonly path: string;
  /** Of this writing of it. */
  readonly version: string;
  /** What JSON can say of it. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface ExpiredPage {
  readonly documents: readonly ExpiredDocument[];
  /** Behind what the next page begins; null when there is no more. */
  readonly next: string | null;
}

export interface ExpiredDocuments {
  /** Of the kind, those whose time is counted from before the instant and that nobody has written since, the oldest first. */
  page(
    name: RetainedName,
    query: { readonly before: Instant; readonly after: string | null; readonly limit: number },
  ): Promise<ExpiredPage>;
  /** Deletes what nobody has written since it was listed; says how many. */
  remove(documents: readonly ExpiredDocument[]): Promise<number>;
}

export interface RetentionRuns {
  read(schedule: Retention['by']): Promise<RetentionRun | undefined>;
  write(schedule: Retention['by'], run: RetentionRun): Promise<void>;
}

/** The bucket's archive. Writing the same again is harmless. Throws VendorUnavailableError. */
export interface Archive {
  write(path: string, bytes: Uint8Array): Promise<void>;
}

export interface TemporaryFile {
  readonly path: string;
  /** Of this writing of it. */
  readonly version: string;
  readonly createdAt: Instant;
}
/** Files that were sent to us and that nobody has kept. Every method throws VendorUnavailableError. */
export interface TemporaryFiles {
  list(page: {
    readonly prefix: string;
    readonly token: string | null;
    readonly limit: number;
  }): Promise<{ readonly files: readonly TemporaryFile[]; readonly next: string | null }>;
  /** Removes what was listed; what is gone, or was written anew meanwhile, is fine. */
  removeListed(file: Pick<TemporaryFile, 'path' | 'version'>): Promise<void>;
}
