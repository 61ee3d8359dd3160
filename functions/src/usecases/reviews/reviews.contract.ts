import { ratingOf } from '@sos/domain/reviews/rating';
import type { Review } from '@sos/domain/reviews/review';
import { DomainError } from '@sos/domain/shared/domain-error';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { aReview } from '@sos/testing/a-review';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeKeepRating } from './keep-rating.ts';
import type { Ratings, Reports, Reviews } from './ports.ts';

interface World {
  readonly reviews: Reviews;
  readonly ratings: Ratings;
  readonly reports: Reports;
  /** Makes providers with a profile and no rating. */
  readonly addProfiles: (...ids: readonly string[]) => Promise<void>;
  readonly ratingOf: (id: string) => Promise<{ ratingAverage: number | null; ratingCount: number }>;
  /** The ids of what admins wrote down. */
  readonly trail: () => Promise<readonly string[]>;
  /** How many persons have reported the review. */
  readonly reportsOf: (reviewId: string) => Promise<number>;
}

const FIRST = { limit: 10, after: null };

/** What every store of reviews does. `open` gives an empty one, for each test. */
export function reviewsContract(open: () => World): void {
  let world: World;
  beforeEach(async () => {
    world = open();
    await world.addProfiles('camille', 'tomas');
  });
  describe('a review', () => {
    writtenOnce(() => world);
  });
  describe('a list of reviews', () => {
    listed(() => world);
  });
  describe('a rating', () => {
    counted(() => world);
  });
  decidedReportsContract(() => world);

  it('a report counts once for each person', async () => {
    const report = (reporterId: string) =>
      world.reports.add({ providerId: 'camille', reviewId: 'session-1', reporterId, reason: 'untrue', at: 1 });
    await Promise.all([report('eve'), report('eve'), report('max')]);
    await report('eve');
    expect(await world.reportsOf('session-1')).toBe(2);
    expect(await world.reportsOf('another')).toBe(0);
  });

  it('reported reviews are listed with the reasons, the last reported first, page by page', async () => {
    const report = (reviewId: string, reporterId: string, at: number) =>
      world.reports.add({ providerId: 'camille', reviewId, reporterId, reason: at > 1 ? 'untrue' : 'offensive', at });
    await report('session-1', 'eve', 1);
    await report('session-2', 'eve', 2);
    await report('session-1', 'max', 3);
    const first = await world.reports.list({ limit: 1, after: null });
    expect(first).toMatchObject({ items: [{ reviewId: 'session-1', count: 2, lastAt: 3 }], next: 'session-1' });
    expect(first.items[0]?.reasons.toSorted()).toEqual(['offensive', 'untrue']);
    const second = await world.reports.list({ limit: 1, after: 'session-1' });
    expect(second.items).toEqual([
      { providerId: 'camille', reviewId: 'session-2', count: 1, reasons: ['untrue'], lastAt: 2, ...undecided },
    ]);
  });

  const undecided = { closedAt: null, outcome: null };
  const closes = { outcome: 'hidden', at: 9, requiresReports: false } as const;
  it('an admin’s change is written with its entry, or not at all', async () => {
    await giveTo(() => world)({});
    const hide = (decide: (review: Review) => Review) =>
      world.reviews.changeAsAdmin('camille', 'session-1', {
        decide,
        auditOf: () => anAuditRecord({ id: 'review-1' }),
        closes,
      });
    const refused = hide(() => {
      throw new DomainError('conflict', 'changed');
    });
    await expect(refused).rejects.toMatchObject({ reason: 'changed' });
    expect(await world.trail()).toEqual([]);
    await hide((review) => ({ ...review, hiddenBecause: 'insults' }));
    expect(await world.reviews.find('camille', 'session-1')).toMatchObject({ hiddenBecause: 'insults' });
    expect(await world.trail()).toEqual(['review-1']);
  });
}

/** What it does with reports that an admin decides about. */
function decidedReportsContract(world: () => World): void {
  it('the reports of a review are closed with what is decided about it, and open again with the next one', async () => {
    await giveTo(world)({});
    const report = (reporterId: string, at: number) =>
      world().reports.add({ providerId: 'camille', reviewId: 'session-1', reporterId, reason: 'untrue', at });
    const dismiss = (at: number) => {
      const auditOf = () => anAuditRecord({ id: `review-${at}` });
      const closed = { outcome: 'kept', at, requiresReports: true } as const;
      return world().reviews.changeAsAdmin('camille', 'session-1', {
        decide: (review) => review,
        auditOf,
        closes: closed,
      });
    };
    const state = async () => (await world().reports.list({ limit: 5, after: null })).items[0];
    await expect(dismiss(5)).rejects.toMatchObject({ reason: 'changed' });
    await report('eve', 6);
    expect(await state()).toMatchObject({ closedAt: null, outcome: null });
    await dismiss(7);
    expect(await state()).toMatchObject({ closedAt: 7, outcome: 'kept', count: 1 });
    await expect(dismiss(8)).rejects.toMatchObject({ reason: 'changed' });
    expect(await world().trail()).toEqual(['review-7']);
    await report('eve', 9);
    expect(await state()).toMatchObject({ closedAt: 7 });
    await report('bea', 10);
    expect(await state()).toMatchObject({ closedAt: null, outcome: null, count: 2 });
  });
}

const giveTo =
  (world: () => World) =>
  (differs: Partial<Review>, clientId = 'ana', providerId = 'camille') =>
    world().reviews.createIfAbsent({ clientId, providerId, providerName: 'Camille', review: aReview(differs) });

function writtenOnce(of: () => World): void {
  const give = giveTo(of);

  it('is written once for its session, whoever comes later', async () => {
    const given = await Promise.all([give({ rating: 5 }), give({ rating: 1 }), give({ rating: 3 })]);
    const stored = await of().reviews.find('camille', 'session-1');
    expect(given.map(({ rating }) => rating)).toEqual([stored?.rating, stored?.rating, stored?.rating]);
    expect((await of().reviews.givenBy('ana', FIRST)).items).toHaveLength(1);
  });

  it('is found with its provider alone', async () => {
    await give({});
    expect(await of().reviews.find('camille', 'session-1')).toEqual(aReview());
    expect(await of().reviews.find('tomas', 'session-1')).toBeUndefined();
    expect(await of().reviews.change('tomas', 'session-1', (review) => review)).toBeUndefined();
  });

  it('is changed as it stands, whoever else changes it', async () => {
    await give({});
    const reply = (text: string) => (known: Review) =>
      known.reply === null ? { ...known, reply: { text, at: 2 } } : known;
    const [one, other] = await Promise.all([
      of().reviews.change('camille', 'session-1', reply('one')),
      of().reviews.change('camille', 'session-1', reply('other')),
    ]);
    expect(one).toEqual(other);
  });

  it('is known by its author to nobody but the store', async () => {
    await give({});
    expect(await of().reviews.authorOf('session-1')).toMatchObject({ clientId: 'ana', providerName: 'Camille' });
    expect(await of().reviews.authorOf('another')).toBeUndefined();
    expect(await of().reviews.givenOf('ana', 'session-1')).toMatchObject({
      review: aReview(),
      providerId: 'camille',
    });
    expect(await of().reviews.givenOf('eve', 'session-1')).toBeUndefined();
  });
}

function listed(of: () => World): void {
  const give = giveTo(of);

  it('is listed by who gave it and who received it, the newest first, page by page', async () => {
    await give({ id: 'old', createdAt: 1 });
    await give({ id: 'new', createdAt: 3 });
    await give({ id: 'other', createdAt: 2 }, 'eve');
    await give({ id: 'elsewhere', createdAt: 4 }, 'ana', 'tomas');
    const given = await of().reviews.givenBy('ana', FIRST);
    expect(given.items.map(({ review }) => review.id)).toEqual(['elsewhere', 'new', 'old']);
    const first = await of().reviews.receivedBy('camille', { limit: 2, after: null });
    expect(first).toMatchObject({ items: [{ id: 'new' }, { id: 'other' }], next: 'other' });
    const second = await of().reviews.receivedBy('camille', { limit: 2, after: 'other' });
    expect(second).toMatchObject({ items: [{ id: 'old' }], next: null });
  });
}

function counted(of: () => World): void {
  const give = giveTo(of);
  const count = (id: string) => makeKeepRating(of())(id);

  it('counts what is shown, of one provider', async () => {
    await give({ id: 'a', rating: 5 });
    await give({ id: 'b', rating: 4 });
    await give({ id: 'c', rating: 1, hiddenBecause: 'insults' });
    await give({ id: 'd', rating: 1 }, 'ana', 'tomas');
    await count('camille');
    expect(await of().ratingOf('camille')).toMatchObject({ ...ratingOf({ count: 2, sum: 9 }) });
  });

  it('is counted again when another count was kept meanwhile', async () => {
    await give({ id: 'a', rating: 5 });
    let counted = 0;
    await of().ratings.keep(
      'camille',
      async () => {
        counted += 1;
        if (counted === 1) {
          await give({ id: 'b', rating: 5 });
          await count('camille');
          return { count: 1, sum: 5 };
        }
        return { count: 2, sum: 10 };
      },
      ratingOf,
    );
    expect(counted).toBe(2);
    expect(await of().ratingOf('camille')).toMatchObject({ ratingCount: 2 });
  });

  it('is no older view kept over a newer one, not even when both have the same figures', async () => {
    await give({ id: 'a', rating: 5 });
    await count('camille');
    let tries = 0;
    await of().ratings.keep(
      'camille',
      async () => {
        tries += 1;
        if (tries > 1) return { count: 1, sum: 5 };
        await count('camille');
        return { count: 0, sum: 0 };
      },
      ratingOf,
    );
    expect(await of().ratingOf('camille')).toMatchObject({ ratingCount: 1, ratingAverage: 5 });
  });

  it('of somebody without a profile is left alone', async () => {
    await expect(count('nobody')).resolves.toBeUndefined();
  });
}
