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
  return {
    memory,
    count: () => makeKeepRating({ ratings: memory })('camille'),
    moderate: checkAnswers('adminModerateReview', makeModerateReview(needs)),
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
        before: 'shown',
        after: 'hidden',
        reason: 'Insults.',
      },
      { adminId: 'hans', before: 'hidden', after: 'shown', reason: 'A quotation.' },
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
    const answer = await list(irma, {});
    expect(answer).toMatchObject({
      reviews: [{ id: 'session-1', providerId: 'camille', hiddenBecause: 'Insults.', reports: 1, reasons: ['untrue'] }],
      nextCursor: null,
    });
    expect(JSON.stringify(answer)).not.toContain('eve');
  });
});
