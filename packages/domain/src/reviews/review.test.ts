import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import {
  datedByMonth,
  isRepetition,
  isShown,
  obstacleToReview,
  replied,
  REVIEW_WINDOW,
  type Review,
} from './review.ts';

const ENDED = 1000;
const review: Review = {
  id: 's1',
  authorName: 'Ana',
  rating: 5,
  text: 'Clear.',
  language: 'en',
  createdAt: 1,
  reply: null,
  hiddenBecause: null,
};
const call = (status: 'captured' | 'capture_due' | 'uncollected' | 'released' | 'refunded' | 'none') => ({
  endedAt: ENDED,
  settlement: { ...aSession().settlement, status },
});

describe('a call can be reviewed', () => {
  it('when it was charged, up to the last millisecond of thirty days after its end', () => {
    expect(obstacleToReview(call('captured'), ENDED)).toBeNull();
    expect(obstacleToReview(call('captured'), ENDED + REVIEW_WINDOW)).toBeNull();
    expect(obstacleToReview(call('captured'), ENDED + REVIEW_WINDOW + 1)).toBe('review_too_late');
    expect(REVIEW_WINDOW).toBe(30 * 24 * 3600 * 1000);
  });

  it.each(['none', 'capture_due', 'uncollected', 'released', 'refunded'] as const)('never when it is %s', (status) => {
    expect(obstacleToReview(call(status), ENDED)).toBe('call_not_billed');
  });

  it('counts from the decision where nobody told when it ended', () => {
    const told = { ...call('captured'), endedAt: null };
    const decided = { ...told, settlement: { ...told.settlement, decidedAt: ENDED } };
    expect(obstacleToReview(decided, ENDED + REVIEW_WINDOW)).toBeNull();
    expect(obstacleToReview(decided, ENDED + REVIEW_WINDOW + 1)).toBe('review_too_late');
  });
});

describe('a reply', () => {
  const reply = { text: 'Thank you.', at: 2 };

  it('stands once under a review', () => {
    const answered = replied(review, reply);
    expect(answered).toEqual({ ...review, reply });
    expect(replied({ ...review, reply }, { text: 'Something else.', at: 3 })).toBeUndefined();
  });

  it('that is repeated changes nothing, not even its time', () => {
    expect(replied({ ...review, reply }, { ...reply, at: 9 })?.reply).toEqual(reply);
  });
});

it('a review is a repetition only with the same rating and the same words', () => {
  expect(isRepetition(review, { rating: 5, text: 'Clear.' })).toBe(true);
  expect(isRepetition(review, { rating: 4, text: 'Clear.' })).toBe(false);
  expect(isRepetition(review, { rating: 5, text: 'Other.' })).toBe(false);
});

it('a review with a reason to hide it is not shown', () => {
  expect(isShown(review)).toBe(true);
  expect(isShown({ hiddenBecause: '' })).toBe(false);
});

it.each(['2026-03-01T00:00:00Z', '2026-03-31T23:59:59.999Z'])('shows of %s the month alone, in every zone', (at) => {
  const written = { ...review, createdAt: Date.parse(at), reply: { text: 'Thank you.', at: Date.parse(at) } };
  const shown = Date.UTC(2026, 2, 15, 12);
  expect(datedByMonth(written)).toEqual({ ...review, createdAt: shown, reply: { text: 'Thank you.', at: shown } });
  expect(datedByMonth(review).reply).toBeNull();
  const month = (timeZone: string) => new Intl.DateTimeFormat('en', { month: 'long', timeZone }).format(shown);
  expect([month('Pacific/Kiritimati'), month('Pacific/Pago_Pago')]).toEqual(['March', 'March']);
});
