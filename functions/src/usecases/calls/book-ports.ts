import type { AuditRecord } from '@sos/contracts/audit';
import type { CallSession, SessionStatus, SettlementStatus } from '@sos/domain/calls/session';
import type { TimelineEntry } from '@sos/domain/calls/timeline';
import type { ProviderKind } from '@sos/domain/money/price';
import type { Instant } from '@sos/domain/shared/instant';

export interface CallsAsked {
  /** `any`: those under way in front, whenever they began. */
  readonly state: 'live' | 'any';
  readonly status?: SessionStatus | undefined;
  readonly kind?: ProviderKind | undefined;
  readonly money?: SettlementStatus | undefined;
  readonly client?: string | undefined;
  readonly provider?: string | undefined;
  /** Booked at that instant or later, and before the other. */
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
  readonly order: 'newest' | 'oldest';
  readonly limit: number;
  readonly after: string | undefined;
}

/** What an admin reads of all calls. */
export interface CallBook {
  /** Undefined for a place that is none. */
  page(asked: CallsAsked): Promise<{ calls: readonly CallSession[]; next: string | null } | undefined>;
  /** By uid; whose account is gone has none. */
  names(uids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The time zone of a provider; null for whoever is none any more. */
  zone(providerId: string): Promise<string | null>;
}

export interface Found<T> {
  readonly id: string;
  readonly value: T;
}

export interface NoticeSeen {
  readonly text: string;
  readonly recipientId: string;
  readonly at: Instant;
}
export interface DeliverySeen extends NoticeSeen {
  readonly channel: string;
  readonly status: string;
}
export interface AlertSeen {
  readonly kind: string;
  readonly at: Instant;
}

/** Everything that is written down about one call, besides the session and its payment. */
export interface CallStory {
  timeline(sessionId: string): Promise<readonly Found<TimelineEntry>[]>;
  notices(sessionId: string): Promise<readonly Found<NoticeSeen>[]>;
  deliveries(sessionId: string): Promise<readonly Found<DeliverySeen>[]>;
  alerts(sessionId: string): Promise<readonly Found<AlertSeen>[]>;
  deeds(sessionId: string): Promise<readonly AuditRecord[]>;
}
