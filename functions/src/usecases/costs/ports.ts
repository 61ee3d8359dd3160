import type { CostMetric } from '@sos/contracts/costs';
import type { CallCost, LegPrice } from '@sos/domain/costs/call-cost';
import type { CostLine } from '@sos/domain/costs/cost';
import type { Posting } from '@sos/domain/journal/posting';
import type { Instant } from '@sos/domain/shared/instant';
import type { Page, PageQuery } from '../shared/ports.ts';

/** What days cost, a document a day; a day is written as `2026-03-10`, in UTC. */
export interface CostBook {
  read(day: string): Promise<CostMetric | undefined>;
  /** The last day that was counted. */
  latest(): Promise<CostMetric | undefined>;
  /** From that day on, the newest first. */
  since(day: string): Promise<readonly CostMetric[]>;
  /** False when somebody else has counted that day since it was seen, and then nothing is written. */
  keep(metric: CostMetric, seen: CostMetric | undefined): Promise<boolean>;
}

/** What the carrier says that a day costs. Throws VendorUnavailableError. */
export type CarrierUsage = (day: string) => Promise<readonly CostLine[]>;

export interface Entries {
  /** Of the journal, behind the place and before the instant, in their order. */
  entries(query: {
    after: { readonly at: Instant; readonly id: string } | null;
    before: Instant;
    limit: number;
  }): Promise<readonly Posting[]>;
}

/** How many messages a vendor took between two instants. */
export type SentCount = (
  channel: 'email' | 'push',
  span: { readonly from: Instant; readonly to: Instant },
) => Promise<number>;

/** What the calls of sessions cost, by the ids of the sessions. */
export interface CallCosts {
  read(sessionId: string): Promise<CallCost | undefined>;
  /** Once for each session, however often it is told. */
  begin(sessionId: string, cost: CallCost): Promise<void>;
  /** Those for which the carrier is to be asked by then, the one that waits longest first. */
  due(by: Instant, query: PageQuery): Promise<Page>;
  /** Decides and writes as one step; `decide` may run more than once. */
  change(sessionId: string, decide: (before: CallCost) => CallCost): Promise<void>;
}

/** What the carrier asks for one call; null while it has not said it. Throws VendorUnavailableError. */
export type LegPrices = (callSid: string) => Promise<LegPrice | null>;

/** What the project did between two instants: documents read, written and deleted, functions called. Throws VendorUnavailableError. */
export type PlatformUsage = (span: { readonly from: Instant; readonly to: Instant }) => Promise<readonly CostLine[]>;
