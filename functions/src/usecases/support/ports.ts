import type { AuditRecord } from '@sos/contracts/audit';
import type { ContactUpload } from '@sos/domain/support/upload';
import type { Instant } from '@sos/domain/shared/instant';
import type { SupportRequest, SupportState } from '@sos/domain/support/request';

export interface SupportRequests {
  /** Keeps the first of an id; whatever comes under it later changes nothing. */
  createIfAbsent(id: string, request: SupportRequest): Promise<void>;
  find(id: string): Promise<SupportRequest | undefined>;
  /** The newest first; undefined when `after` is none of them. */
  list(query: {
    readonly status: SupportState | undefined;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<
    | { readonly requests: readonly (SupportRequest & { readonly id: string })[]; readonly next: string | null }
    | undefined
  >;
  /**
   * Decides and writes with the entry that `auditOf` makes of before and after, as one step; what `decide` throws ends it
   * with nothing written. Undefined when there is none.
   */
  changeAsAdmin(
    id: string,
    decide: (request: SupportRequest) => SupportRequest,
    auditOf: (before: SupportRequest, after: SupportRequest) => AuditRecord,
  ): Promise<SupportRequest | undefined>;
}

/** Which files we wait for. */
export interface ContactUploads {
  create(id: string, upload: ContactUpload): Promise<void>;
  /** Ends the waiting: from then on the rules of the bucket let nothing in there. Undefined where nothing was waited for with that message. */
  close(id: string, requestId: string, now: Instant): Promise<ContactUpload | undefined>;
}

/** The bucket. Every method throws VendorUnavailableError. */
export interface ContactFiles {
  /** What a browser has put there; `too_large` is not read. Undefined when there is nothing. */
  read(path: string): Promise<Uint8Array | 'too_large' | undefined>;
  write(
    path: string,
    bytes: Uint8Array,
    form: { readonly type: string; readonly disposition: 'attachment' },
  ): Promise<void>;
  /** What is gone already is fine. */
  remove(path: string): Promise<void>;
}
