import type { AuditRecord } from '@sos/contracts/audit';
import type { AuditSubject } from '@sos/domain/audit/subjects';

/** Who may act as an admin, besides having the role. */
export interface Whitelist {
  /** Nobody where there is no list, or one that cannot be read. */
  all(): Promise<readonly string[]>;
}

export interface TrailQuery {
  readonly adminId?: string | undefined;
  readonly subjectKind?: AuditSubject | undefined;
  /** Of a kind that is named too. */
  readonly subjectId?: string | undefined;
  /** The last entry of the page before. */
  readonly after: string | undefined;
  readonly limit: number;
}
export interface Trail {
  /** The newest first; undefined when `after` is no entry. */
  list(
    query: TrailQuery,
  ): Promise<{ readonly entries: readonly AuditRecord[]; readonly next: string | null } | undefined>;
}

/** Where deeds are written down that change no document of ours. */
export interface DeedLog {
  /** Writes the entry, once however often it is told. */
  note(entry: AuditRecord): Promise<void>;
}
