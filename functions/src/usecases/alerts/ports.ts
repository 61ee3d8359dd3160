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

/** The number that an admin has proved, and since when it is told of alerts that nobody acknowledges. */
export interface AlertTelephone {
  /** The last two digits. */
  readonly ending: string;
  readonly agreedAt: Instant | null;
}
export interface AlertTelephones {
  /** Undefined where they have proved none. */
  of(uid: string): Promise<AlertTelephone | undefined>;
  /** Keeps since when they agree, or that they do not, for the number that they have now; undefined where there is none. */
  choose(uid: string, agreedAt: Instant | null): Promise<AlertTelephone | undefined>;
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
