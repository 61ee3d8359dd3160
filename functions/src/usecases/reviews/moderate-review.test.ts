import type { Parsed } from '@sos/contracts/callables';
import { ratingOf } from '@sos/domain/reviews/rating';
import { aReview } from '@sos/testing/a-review';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryReviews } from '../testing/memory-reviews.ts';
import { makeKeepRating } from './keep-rating.ts';
import { makeListReportedReviews, makeModerateReview } from './moderate-review.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const hans = { ...irma, uid: 'hans' };
const seen = { providerId: 'camille', reviewId: 'session-1' };

async function aDesk() {
  const memory = new MemoryReviews();
  memory.addProfile('camille');
  const given = { clientId: 'ana', providerId: 'camille', providerName: 'Camille' };
  await memory.createIfAbsent({ ...given, review: aReview({ rating: 1 }) });
  await memory.createIfAbsent({ ...given, review: aReview({ id: 'session-2', rating: 5 }) });
  let now = 10;
  const needs = { reviews: memory, reports: memory, clock: { now: () => (now += 1) } };
  const moderate = checkAnswers('adminModerateReview', makeModerateReview(needs));
  return {
    memory,
    count: () => makeKeepRating({ ratings: memory })('camille'),
    moderate: (admin: typeof irma, input: Omit<Parsed<'adminModerateReview'>, 'dismissesReports'>) =>
      moderate(admin, { ...input, dismissesReports: false }),
    dismiss: () => moderate(irma, { ...seen, hidden: false, dismissesReports: true, reason: 'An opinion.' }),
    list: checkAnswers('adminListReportedReviews', makeListReportedReviews(needs)),
  };
}

describe('an admin', () => {
  it('hides a review with a reason, which then counts no more, and shows it again', async () => {
    const { memory, moderate, count } = await aDesk();
    expect(await moderate(irma, { ...seen, hidden: true, reason: 'Insults.' })).toEqual({ hidden: true });
    await count();
    expect(memory.ratings.get('camille')).toMatchObject(ratingOf({ count: 1, sum: 5 }));
    expect(await moderate(hans, { ...seen, hidden: false, reason: 'A quotation.' })).toEqual({ hidden: false });
    await count();
    expect(memory.ratings.get('camille')).toMatchObject(ratingOf({ count: 2, sum: 6 }));
    expect([...memory.trail.values()]).toMatchObject([
      {
        adminId: 'irma',
        subjectKind: 'review',
        subjectId: 'session-1',
        before: { review: 'shown' },
        after: { review: 'hidden', provider: 'camille' },
        reason: 'Insults.',
      },
      { adminId: 'hans', before: { review: 'hidden' }, after: { review: 'shown' }, reason: 'A quotation.' },
    ]);
  });

  it('who comes second is told, and writes nothing down', async () => {
    const { memory, moderate } = await aDesk();
    await moderate(irma, { ...seen, hidden: true, reason: 'Insults.' });
    const second = moderate(hans, { ...seen, hidden: true, reason: 'Rude.' });
    await expect(second).rejects.toMatchObject({ reason: 'changed' });
    expect(memory.given.get('session-1')?.review.hiddenBecause).toBe('Insults.');
    expect(memory.trail.size).toBe(1);
  });

  it('decides about no review that there is not', async () => {
    const { moderate } = await aDesk();
    const elsewhere = moderate(irma, { ...seen, providerId: 'tomas', hidden: true, reason: 'Insults.' });
    await expect(elsewhere).rejects.toMatchObject({ reason: 'not_found' });
  });

  it('sees what members object to as it is now, and nothing of who does', async () => {
    const { memory, moderate, list } = await aDesk();
    await memory.add({ ...seen, reporterId: 'eve', reason: 'untrue', at: 5 });
    await memory.add({ ...seen, reviewId: 'gone', reporterId: 'eve', reason: 'other', at: 6 });
    await moderate(irma, { ...seen, hidden: true, reason: 'Insults.' });
    expect((await list(irma, { state: 'open' })).reviews).toEqual([]);
    const answer = await list(irma, { state: 'all' });
    expect(answer).toMatchObject({
      reviews: [{ id: 'session-1', providerId: 'camille', hiddenBecause: 'Insults.', reports: 1, reasons: ['untrue'] }],
      nextCursor: null,
    });
    expect(JSON.stringify(answer)).not.toContain('eve');
  });

  it('leaves a review as it is and closes its reports, until somebody else reports it', async () => {
    const { memory, dismiss, list } = await aDesk();
    const open = async () => (await list(irma, { state: 'open' })).reviews.map(({ id }) => id);
    await expect(dismiss()).rejects.toMatchObject({ reason: 'changed' });
    await memory.add({ ...seen, reporterId: 'eve', reason: 'untrue', at: 5 });
    expect(await open()).toEqual(['session-1']);
    expect(await dismiss()).toEqual({ hidden: false });
    expect(await open()).toEqual([]);
    expect((await list(irma, { state: 'all' })).reviews).toMatchObject([{ outcome: 'kept', hiddenBecause: null }]);
    expect([...memory.trail.values()]).toMatchObject([{ after: { review: 'dismissed' }, reason: 'An opinion.' }]);
    await expect(dismiss()).rejects.toMatchObject({ reason: 'changed' });
    await memory.add({ ...seen, reporterId: 'bea', reason: 'offensive', at: 50 });
    expect(await open()).toEqual(['session-1']);
  });

  it('closes no reports of a review that another admin has hidden meanwhile', async () => {
    const { memory, moderate, dismiss } = await aDesk();
    await memory.add({ ...seen, reporterId: 'eve', reason: 'untrue', at: 5 });
    await moderate(hans, { ...seen, hidden: true, reason: 'Insults.' });
    await expect(dismiss()).rejects.toMatchObject({ reason: 'changed' });
    expect(memory.given.get('session-1')?.review.hiddenBecause).toBe('Insults.');
  });

  it('finds what is open behind many that are decided', async () => {
    const { memory, dismiss, list } = await aDesk();
    await memory.add({ ...seen, reporterId: 'eve', reason: 'untrue', at: 1 });
    const given = { clientId: 'ana', providerId: 'camille', providerName: 'Camille' };
    for (let number = 0; number < 40; number++) {
      const reviewId = `old-${number}`;
      await memory.createIfAbsent({ ...given, review: aReview({ id: reviewId }) });
      await memory.add({ ...seen, reviewId, reporterId: 'eve', reason: 'other', at: 10 + number });
      memory.closed.set(reviewId, { closedAt: 60, outcome: 'kept' });
    }
    expect((await list(irma, { state: 'open' })).reviews.map(({ id }) => id)).toEqual(['session-1']);
    await dismiss();
    expect((await list(irma, { state: 'open' })).reviews).toEqual([]);
  });
});
