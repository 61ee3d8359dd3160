import type { AuditRecord } from '@sos/contracts/audit';
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
