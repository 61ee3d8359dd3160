import type { AuditRecord } from '@sos/contracts/audit';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Rating } from '@sos/domain/reviews/rating';
import type { Review } from '@sos/domain/reviews/review';
import { Collection } from '@sos/simulation/kernel/transactions';
import type { PageQuery } from '../shared/ports.ts';
import type { GivenReview, PageOf, Ratings, Report, ReportedReview, Reports, Reviews } from '../reviews/ports.ts';

interface Kept extends Rating {
  /** How often a count was kept. */
  readonly round: number;
}

interface ReviewsOptions {
  /** Comes between the steps of a count, so that others may come in between. */
  readonly step?: () => Promise<void>;
  readonly given?: Collection<GivenReview>;
}

/** Reviews, ratings and reports. */
export class MemoryReviews implements Reviews, Ratings, Reports {
  readonly given: Collection<GivenReview>;
  /** By provider; only of those who have a profile. */
  readonly ratings = new Map<string, Kept>();
  readonly reports = new Map<string, Report>();
  /** What was decided about the reports of a review. */
  readonly closed = new Map<string, Pick<ReportedReview, 'closedAt' | 'outcome'>>();
  readonly trail = new Map<string, AuditRecord>();
  readonly #step: () => Promise<void>;

  constructor({ step = () => Promise.resolve(), given = new Collection() }: ReviewsOptions = {}) {
    this.#step = step;
    this.given = given;
  }

  addProfile(providerId: string): void {
    this.ratings.set(providerId, { ratingAverage: null, ratingCount: 0, round: 0 });
  }

  async createIfAbsent(given: GivenReview): Promise<Review> {
    const known = this.given.get(given.review.id);
    if (!known) this.given.set(given.review.id, given);
    return (known ?? given).review;
  }

  async find(providerId: string, id: string): Promise<Review | undefined> {
    const given = this.given.get(id);
    return given?.providerId === providerId ? given.review : undefined;
  }

  async change(providerId: string, id: string, decide: (review: Review) => Review): Promise<Review | undefined> {
    const given = this.given.get(id);
    if (given?.providerId !== providerId) return undefined;
    const review = decide(given.review);
    this.given.set(id, { ...given, review });
    return review;
  }

  async changeAsAdmin(...[providerId, id, { decide, auditOf, closes }]: Parameters<Reviews['changeAsAdmin']>) {
    const review = await this.find(providerId, id);
    if (!review) return undefined;
    decide(review);
    const isReported = [...this.reports.values()].some(({ reviewId }) => reviewId === id);
    if (closes.requiresReports && (!isReported || this.closed.get(id)?.outcome === closes.outcome))
      throw new DomainError('conflict', 'changed');
    if (isReported) this.closed.set(id, { closedAt: closes.at, outcome: closes.outcome });
    const entry = auditOf();
    this.trail.set(entry.id, entry);
    return this.change(providerId, id, decide);
  }

  async authorOf(id: string) {
    return this.given.get(id);
  }

  async givenBy(clientId: string, query: PageQuery): Promise<PageOf<GivenReview>> {
    return pageOf(newestFirst(this.given.list((each) => each.clientId === clientId)), query);
  }

  async givenOf(clientId: string, sessionId: string): Promise<GivenReview | undefined> {
    const given = this.given.get(sessionId);
    return given?.clientId === clientId ? given : undefined;
  }

  async receivedBy(providerId: string, query: PageQuery): Promise<PageOf<Review>> {
    const { items, next } = pageOf(newestFirst(this.#of(providerId)), query);
    return { items: items.map(({ review }) => review), next };
  }

  async page(providerId: string, query: PageQuery): Promise<PageOf<Review>> {
    await this.#step();
    const { items, next } = pageOf(
      this.#of(providerId).toSorted((one, other) => (one.review.id < other.review.id ? -1 : 1)),
      query,
    );
    return { items: items.map(({ review }) => review), next };
  }

  async keep(...[providerId, count, rate]: Parameters<Ratings['keep']>): Promise<void> {
    for (;;) {
      const before = this.ratings.get(providerId);
      if (!before) return;
      const rating = rate(await count());
      await this.#step();
      if (this.ratings.get(providerId) === before) {
        this.ratings.set(providerId, { ...rating, round: before.round + 1 });
        return;
      }
    }
  }

  async add(report: Report): Promise<void> {
    const key = `${report.reviewId}/${report.reporterId}`;
    if (this.reports.has(key)) return;
    this.reports.set(key, report);
    this.closed.delete(report.reviewId);
  }

  async reportersOf(id: string, limit: number): Promise<readonly string[]> {
    const found = [...this.reports.values()].filter(({ reviewId }) => reviewId === id);
    return found.slice(0, limit).map(({ reporterId }) => reporterId);
  }

  async list({ limit, after }: PageQuery): Promise<PageOf<ReportedReview>> {
    const ids = [...new Set([...this.reports.values()].map(({ reviewId }) => reviewId))];
    const all = ids.flatMap((reviewId) => {
      const reports = [...this.reports.values()].filter((report) => report.reviewId === reviewId);
      const [first] = reports;
      const reasons = [...new Set(reports.map(({ reason }) => reason))];
      const lastAt = Math.max(...reports.map(({ at }) => at));
      const decided = this.closed.get(reviewId) ?? { closedAt: null, outcome: null };
      const known = { reviewId, count: reports.length, reasons, lastAt, ...decided };
      return first ? [{ ...known, providerId: first.providerId }] : [];
    });
    const newest = all.toSorted((one, other) => other.lastAt - one.lastAt);
    const start = newest.findIndex(({ reviewId }) => reviewId === after) + 1;
    const items = newest.slice(start, start + limit);
    return { items, next: items.length === limit ? (items.at(-1)?.reviewId ?? null) : null };
  }

  #of(providerId: string): GivenReview[] {
    return this.given.list((each) => each.providerId === providerId);
  }
}

function newestFirst(given: readonly GivenReview[]): GivenReview[] {
  return given.toSorted(
    (one, other) => other.review.createdAt - one.review.createdAt || (one.review.id < other.review.id ? 1 : -1),
  );
}

function pageOf(all: readonly GivenReview[], { limit, after }: PageQuery): PageOf<GivenReview> {
  const start = all.findIndex(({ review }) => review.id === after) + 1;
  const items = all.slice(start, start + limit);
  return { items, next: items.length === limit ? (items.at(-1)?.review.id ?? null) : null };
}
