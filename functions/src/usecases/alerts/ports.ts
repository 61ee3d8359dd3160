import type { AuditRecord } from '@sos/contracts/audit';
import type { Instant } from '@sos/domain/shared/instant';

export interface Alert {
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly raisedAt: Instant;
  readonly times: number;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: string | null;
}

/** What an admin does about an alert, with the entry that is written with it. */
export interface Acknowledgement {
  readonly by: string;
  readonly at: Instant;
  readonly audit: AuditRecord;
}

export interface AlertBook {
  /** The newest first; undefined when `after` is no alert. */
  list(query: {
    readonly onlyOpen: boolean;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly alerts: readonly Alert[]; readonly next: string | null } | undefined>;
  /** Undefined when there is no such alert. */
  find(id: string): Promise<Alert | undefined>;
  /** Decides and writes as one step; what `decide` throws ends it with nothing written. False when there is no such alert. */
  acknowledge(id: string, decide: (alert: Alert) => Acknowledgement): Promise<boolean>;
}
