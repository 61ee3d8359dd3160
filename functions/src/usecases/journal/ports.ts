import type { AuditRecord } from '@sos/contracts/audit';
import type { PaymentMetric } from '@sos/contracts/payment-metrics';
import type { differenceDocumentSchema, reconciliationRunSchema } from '@sos/contracts/journal';
import type { Movement, Papers, RailTruth } from '@sos/domain/journal/papers';
import type { Balances, Posting } from '@sos/domain/journal/posting';
import type { Rail } from '@sos/domain/payments/rail';
import type { Instant } from '@sos/domain/shared/instant';
import type { z } from 'zod';
import type { Page, PageQuery } from '../shared/ports.ts';

/** A place in the journal, whose entries are in the order of their instants. */
export interface Place {
  readonly at: Instant;
  readonly id: string;
}
/** What the entries up to a place add up to. */
export interface KeptBalances {
  readonly balances: Balances;
  /** Null before the first entry. */
  readonly upTo: Place | null;
}

export interface Journal {
  /** Entries behind the place and before the instant, in their order. */
  entries(query: { after: Place | null; before: Instant; limit: number }): Promise<Posting[]>;
  balances(): Promise<KeptBalances>;
  /** False when somebody else was quicker, and then nothing is kept. */
  keep(balances: KeptBalances, seen: KeptBalances): Promise<boolean>;
}

/** The journal as admins look through it. */
export interface JournalBook {
  /** The newest first, older than the place. */
  newest(query: { before: Place | null; limit: number }): Promise<Posting[]>;
  /** All of one payment, the newest first. */
  ofPayment(paymentId: string): Promise<Posting[]>;
}

/** What payments of days added up to, a document a day. */
export interface PaymentMetrics {
  /** From that day on, such as `2026-03-10`, the newest first. */
  since(day: string): Promise<readonly PaymentMetric[]>;
  /** In place of what was kept of that day. */
  keep(metric: PaymentMetric): Promise<void>;
}

/** From the one instant on, up to the other. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** One comparison of what moved in its span. */
export type Run = z.infer<typeof reconciliationRunSchema> & { readonly id: string };
export interface Runs {
  /** The one that began last. */
  latest(): Promise<Run | undefined>;
  /** False when there is one under its id. */
  begin(run: Run): Promise<boolean>;
  /** False when somebody else has gone on with it, and then nothing is written. */
  save(run: Run, seen: Run): Promise<boolean>;
}

/** A difference under its name, which is made of what it is about. */
export type KeptDifference = z.infer<typeof differenceDocumentSchema> & { readonly id: string };
/** What is found of one, each time. */
export type Finding = Omit<KeptDifference, 'foundAt' | 'seenAt' | 'goneAt' | 'isOpen' | 'explanation'>;
export interface Differences {
  /** Keeps it, or that it is there still; true when nobody had found it. */
  note(finding: Finding, at: Instant): Promise<boolean>;
  /** It is no more. */
  leave(id: string, at: Instant): Promise<void>;
  read(id: string): Promise<KeptDifference | undefined>;
  /** Ids of those that are open. */
  open(query: PageQuery): Promise<Page>;
}

/** What an admin says of a difference, with the entry that is written with it. */
export interface Explanation {
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  readonly audit: AuditRecord;
}

/** Differences as admins work through them. */
export interface DifferenceBook {
  /** The newest first; undefined when `after` is none. */
  list(query: {
    readonly onlyOpen: boolean;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly differences: readonly KeptDifference[]; readonly next: string | null } | undefined>;
  /** Decides and writes as one step; what `decide` throws ends it with nothing written. False when there is none of that id. */
  explain(id: string, decide: (difference: KeptDifference) => Explanation): Promise<boolean>;
}

/** What we have about payments. */
export interface PaperStore {
  /** In the order of the ids, each once; one that cannot be read is reported and left out. */
  of(ids: readonly string[]): Promise<Papers[]>;
  /** Ids of payments that were settled in the span, oldest first. */
  settledIn(span: Span, query: PageQuery): Promise<Page>;
}

interface MovementPage {
  readonly movements: readonly Movement[];
  /** Where the next page begins; null when there is none. */
  readonly next: string | null;
}

/** What a rail itself says of money. It throws VendorUnavailableError when it is out of reach. */
export interface RailBook {
  /** Its own list of all that came in and went out; null where it has none. */
  readonly movements: ((span: Span, after: string | null) => Promise<MovementPage>) | null;
  /** What it says of one payment and of what was sent of it; undefined when it does not know the payment. */
  truth(of: {
    readonly paymentId: string | null;
    readonly railPaymentId: string | null;
  }): Promise<RailTruth | undefined>;
}
export type RailBooks = Readonly<Record<Rail, RailBook>>;
