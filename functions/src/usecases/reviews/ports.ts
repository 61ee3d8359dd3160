import type { AuditRecord } from '@sos/contracts/audit';
import type { CallSession } from '@sos/domain/calls/session';
import type { Rating, Tally } from '@sos/domain/reviews/rating';
import type { ReportOutcome, ReportReason, Review } from '@sos/domain/reviews/review';
import type { Instant } from '@sos/domain/shared/instant';
import type { PageQuery } from '../shared/ports.ts';

/** A review with the two persons whom it is between. */
export interface GivenReview {
  readonly clientId: string;
  readonly providerId: string;
  /** As the session had it, since a profile may be hidden or gone. */
  readonly providerName: string;
  readonly review: Review;
}
export interface PageOf<T> {
  readonly items: readonly T[];
  /** Where the next page begins; null when there is none. */
  readonly next: string | null;
}

/** What an admin decides about a review. */
export interface Moderation {
  readonly decide: (review: Review) => Review;
  readonly auditOf: () => AuditRecord;
  readonly closes: {
    readonly outcome: ReportOutcome;
    readonly at: Instant;
    /** Whether there must be reports that nobody decided about. */
    readonly requiresReports: boolean;
  };
}

export interface Reviews {
  /** Writes the review unless its session has one; returns the one that is stored. */
  createIfAbsent(given: GivenReview): Promise<Review>;
  find(providerId: string, id: string): Promise<Review | undefined>;
  /** Decides and writes as one step; `decide` may run more than once. Returns the review as it is then; undefined when there is none. */
  change(providerId: string, id: string, decide: (review: Review) => Review): Promise<Review | undefined>;
  /**
   * The same, for an admin's deed: written with the entry that `auditOf` makes, and with the end of its reports. Throws what
   * `decide` throws, and DomainError changed where open reports are required and there are none.
   */
  changeAsAdmin(providerId: string, id: string, deed: Moderation): Promise<Review | undefined>;
  /** Whose review it is. */
  authorOf(id: string): Promise<Omit<GivenReview, 'review'> | undefined>;
  /** The client's reviews, the newest first. */
  givenBy(clientId: string, query: PageQuery): Promise<PageOf<GivenReview>>;
  /** The client's review of one session. */
  givenOf(clientId: string, sessionId: string): Promise<GivenReview | undefined>;
  /** Every review of the provider, the newest first; hidden ones too. */
  receivedBy(providerId: string, query: PageQuery): Promise<PageOf<Review>>;
}

/** The rating of each provider, made from the reviews. */
export interface Ratings {
  /** Reviews of the provider in a fixed order, with what counts of each; what cannot be read is left out. */
  page(providerId: string, query: PageQuery): Promise<PageOf<Pick<Review, 'rating' | 'hiddenBecause'>>>;
  /**
   * Counts and keeps what was counted. When another count was kept meanwhile, it counts again: what is kept never rests on
   * an older view of the reviews than what was kept before it. A provider without a profile is left alone.
   */
  keep(providerId: string, count: () => Promise<Tally>, rate: (tally: Tally) => Rating): Promise<void>;
}

export interface Report {
  readonly providerId: string;
  readonly reviewId: string;
  readonly reporterId: string;
  readonly reason: ReportReason;
  readonly at: Instant;
}
export interface Reports {
  /** Notes and counts the report, once for each person. */
  add(report: Report): Promise<void>;
  /** Who reported it, as far as so many. */
  reportersOf(reviewId: string, limit: number): Promise<readonly string[]>;
  /** Reported reviews, the last reported first. */
  list(query: PageQuery): Promise<PageOf<ReportedReview>>;
}
export interface ReportedReview {
  readonly providerId: string;
  readonly reviewId: string;
  /** Persons. */
  readonly count: number;
  /** Each once. */
  readonly reasons: readonly ReportReason[];
  readonly lastAt: Instant;
  /** Null while nobody has decided. */
  readonly closedAt: Instant | null;
  readonly outcome: ReportOutcome | null;
}

export interface ReviewedSessions {
  read(id: string): Promise<CallSession | undefined>;
}
export interface Authors {
  /** Undefined when there is no such person. */
  firstName(uid: string): Promise<string | undefined>;
}
export interface PublicProfiles {
  /** Whether everybody may see the profile now. */
  isPublic(providerId: string): Promise<boolean>;
}
