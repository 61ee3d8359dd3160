import { aSession } from '@sos/domain/testing/a-session';
import { REVIEW_WINDOW } from '@sos/domain/reviews/review';
import type { CallSession } from '@sos/domain/calls/session';
import type { Notice } from '@sos/domain/notifications/notice';
import { aReview } from '@sos/testing/a-review';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { MemoryAlerts } from '../testing/memory-alerts.ts';
import { MemoryReviews } from '../testing/memory-reviews.ts';
import { makeListGivenReviews, makeListReceivedReviews, makeListReviews } from './list-reviews.ts';
import { makeReplyToReview } from './reply-to-review.ts';
import { makeReportReview } from './report-review.ts';
import { makeSubmitReview } from './submit-review.ts';
import { makeTellOfReview } from './tell-of-review.ts';

const ENDED = Date.UTC(2026, 0, 5, 12);
const booked = aSession();
const billed: CallSession = {
  ...booked,
  status: 'completed',
  endedAt: ENDED,
  settlement: { ...booked.settlement, status: 'captured' },
};
const client: Actor = { uid: billed.clientId, role: 'client', isAdmin: false };
const provider: Actor = { uid: billed.providerId, role: 'lawyer', isAdmin: false };
const words = { sessionId: billed.id, rating: 4, text: 'Clear and kind.', language: 'en' } as const;

function aDesk(session: CallSession = billed, now = ENDED + 1) {
  const memory = new MemoryReviews();
  const alerts = new MemoryAlerts();
  const told: Notice[] = [];
  const clock = { now: () => now };
  const needs = {
    reviews: memory,
    reports: memory,
    alerts,
    clock,
    sessions: { read: async (id: string) => (id === session.id ? session : undefined) },
    authors: { firstName: async (uid: string) => (uid === client.uid ? 'Nora' : undefined) },
    profiles: { isPublic: async (id: string) => id === provider.uid },
    notify: async (notice: Notice) => void told.push(notice),
  };
  return {
    memory,
    alerts,
    told,
    submit: checkAnswers('submitReview', makeSubmitReview(needs)),
    reply: checkAnswers('replyToReview', makeReplyToReview(needs)),
    report: checkAnswers('reportReview', makeReportReview(needs)),
    given: checkAnswers('listGivenReviews', makeListGivenReviews(needs)),
    received: checkAnswers('listReceivedReviews', makeListReceivedReviews(needs)),
    all: checkAnswers('listReviews', makeListReviews(needs)),
    tell: makeTellOfReview(needs),
  };
}

it('a review that was written long ago, and comes from a back-up, is no news to its provider', async () => {
  const desk = aDesk();
  const old = aReview({ createdAt: ENDED - 2 * 86_400_000 });
  await desk.tell({ providerId: provider.uid, before: undefined, after: old });
  expect(desk.told).toEqual([]);
  await desk.tell({ providerId: provider.uid, before: undefined, after: { ...old, createdAt: ENDED } });
  expect(desk.told).toMatchObject([{ text: 'review_provider', recipientId: provider.uid }]);
});

describe('the reviews of a provider', () => {
  const anybody: Actor = { uid: '', role: null, isAdmin: false };

  it('are read to the last by anybody, but for hidden ones, and date themselves by the month', async () => {
    const { memory, all } = aDesk();
    for (let each = 1; each <= 31; each += 1) {
      const review = aReview({
        id: `r-${each}`,
        createdAt: ENDED - each,
        ...(each === 2 && { hiddenBecause: 'Rude.' }),
      });
      memory.given.set(review.id, { clientId: 'c', providerId: provider.uid, providerName: 'Ana', review });
    }
    const first = await all(anybody, { providerId: provider.uid });
    expect(first.reviews).toHaveLength(29);
    expect(new Set(first.reviews.map(({ createdAt }) => createdAt)).size).toBe(1);
    const second = await all(anybody, { providerId: provider.uid, cursor: first.nextCursor ?? '' });
    expect(second).toMatchObject({ reviews: [{ id: 'r-31' }], nextCursor: null });
  });

  it('are nobody’s to read while the profile is not public', async () => {
    await expect(aDesk().all(anybody, { providerId: 'hidden' })).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('submitting a review', () => {
  it('keeps it under the first name, for the provider of the session', async () => {
    const desk = aDesk();
    await desk.submit(client, words);
    expect(desk.memory.given.get(billed.id)).toMatchObject({
      clientId: client.uid,
      providerId: billed.providerId,
      review: { authorName: 'Nora', rating: 4, text: words.text, createdAt: ENDED + 1, reply: null },
    });
  });

  it('again changes nothing, and with other words is refused', async () => {
    const desk = aDesk();
    await Promise.all([desk.submit(client, words), desk.submit(client, words)]);
    await expect(desk.submit(client, { ...words, rating: 1 })).rejects.toMatchObject({ reason: 'review_exists' });
    expect(desk.memory.given.size).toBe(1);
    expect(desk.memory.given.get(billed.id)?.review.rating).toBe(4);
  });

  it('of another’s call looks like one that does not exist', async () => {
    const desk = aDesk();
    const refusals = await Promise.all([
      desk.submit({ ...client, uid: 'eve' }, words).catch((error: unknown) => error),
      desk.submit(client, { ...words, sessionId: 'nothing' }).catch((error: unknown) => error),
    ]);
    expect(refusals[0]).toMatchObject({ kind: 'not_found', reason: 'not_found' });
    expect(refusals[1]).toEqual(refusals[0]);
  });

  it.each([
    ['a call that was not charged', booked, ENDED, words, 'call_not_billed'],
    ['a call of long ago', billed, ENDED + REVIEW_WINDOW + 1, words, 'review_too_late'],
    ['words with a telephone', billed, ENDED, { ...words, text: 'Ring me: +33 6 12 34 56 78' }, 'contact_details'],
    ['words with an address', billed, ENDED, { ...words, text: 'write to ana@example.com' }, 'contact_details'],
  ])('is refused for %s', async (_what, session, now, input, reason) => {
    const desk = aDesk(session, now);
    await expect(desk.submit(client, input)).rejects.toMatchObject({ reason });
    expect(desk.memory.given.size).toBe(0);
  });
});

describe('a reply', () => {
  it('is the provider’s alone, once, and may be repeated', async () => {
    const desk = aDesk();
    await desk.submit(client, words);
    const thanks = { reviewId: billed.id, text: 'Thank you.' };
    await expect(desk.reply({ ...provider, uid: 'tomas' }, thanks)).rejects.toMatchObject({ reason: 'not_found' });
    await desk.reply(provider, thanks);
    await desk.reply(provider, thanks);
    await expect(desk.reply(provider, { ...thanks, text: 'Again.' })).rejects.toMatchObject({ reason: 'reply_exists' });
    expect(desk.memory.given.get(billed.id)?.review.reply?.text).toBe('Thank you.');
  });

  it('names no way around us, and answers nothing that is hidden', async () => {
    const desk = aDesk();
    await desk.submit(client, words);
    const leading = { reviewId: billed.id, text: 'Write to me@example.com' };
    await expect(desk.reply(provider, leading)).rejects.toMatchObject({ reason: 'contact_details' });
    await desk.memory.change(provider.uid, billed.id, (known) => ({ ...known, hiddenBecause: 'insults' }));
    const thanks = { reviewId: billed.id, text: 'Thank you.' };
    await expect(desk.reply(provider, thanks)).rejects.toMatchObject({ reason: 'not_found' });
    expect(desk.memory.given.get(billed.id)?.review.reply).toBeNull();
  });
});

describe('reporting a review', () => {
  const report = { providerId: provider.uid, reviewId: billed.id, reason: 'untrue' } as const;

  it('is counted once for each person and raises one alert, in which nobody is named', async () => {
    const desk = aDesk();
    await desk.submit(client, words);
    for (const uid of ['eve', 'eve', provider.uid]) await desk.report({ ...client, uid }, report);
    expect(desk.memory.reports.size).toBe(2);
    expect(desk.alerts.raised).toHaveLength(1);
    expect(JSON.stringify(desk.alerts.raised)).not.toContain('eve');
  });

  it.each([
    ['unknown', report, () => ({})],
    ['hidden', report, () => ({ hiddenBecause: 'insults' })],
    ['of a profile that nobody sees', { ...report, providerId: 'hidden' }, () => ({})],
  ])('one that is %s is not found', async (what, input, differs) => {
    const desk = aDesk();
    if (what !== 'unknown') {
      await desk.memory.createIfAbsent({
        clientId: client.uid,
        providerId: input.providerId,
        providerName: '',
        review: aReview({ id: billed.id, ...differs() }),
      });
    }
    await expect(desk.report({ ...client, uid: 'eve' }, input)).rejects.toMatchObject({ reason: 'not_found' });
    expect(desk.memory.reports.size).toBe(0);
    expect(desk.alerts.raised).toEqual([]);
  });
});

describe('lists of reviews', () => {
  it('show each person their own, with what became of them', async () => {
    const desk = aDesk();
    await desk.submit(client, words);
    await desk.reply(provider, { reviewId: billed.id, text: 'Thank you.' });
    const own = await desk.given(client, {});
    expect(own.reviews).toMatchObject([
      { id: billed.id, providerName: billed.providerName, hidden: false, reply: { text: 'Thank you.' } },
    ]);
    expect((await desk.given({ ...client, uid: 'eve' }, {})).reviews).toEqual([]);
    expect((await desk.given(client, { sessionId: billed.id })).reviews).toHaveLength(1);
    expect((await desk.given({ ...client, uid: 'eve' }, { sessionId: billed.id })).reviews).toEqual([]);
    const received = await desk.received(provider, {});
    expect(received.reviews).toMatchObject([{ authorName: 'Nora' }]);
    expect(JSON.stringify(received)).not.toContain(client.uid);
  });

  it('tell the author, and not the provider, of a review that is hidden', async () => {
    const desk = aDesk();
    await desk.submit(client, words);
    await desk.memory.change(provider.uid, billed.id, (known) => ({ ...known, hiddenBecause: 'insults' }));
    expect((await desk.given(client, {})).reviews).toMatchObject([{ hidden: true }]);
    expect(JSON.stringify(await desk.given(client, {}))).not.toContain('insults');
    expect((await desk.received(provider, {})).reviews).toEqual([]);
  });
});

describe('who is told', () => {
  const review = aReview({ id: billed.id, createdAt: ENDED });
  const reply = { text: 'Thank you.', at: ENDED };

  it('the provider of a new review, and the author of the reply', async () => {
    const desk = aDesk();
    await desk.submit(client, words);
    await desk.tell({ providerId: provider.uid, before: undefined, after: review });
    await desk.tell({ providerId: provider.uid, before: review, after: { ...review, reply } });
    expect(desk.told).toMatchObject([
      { text: 'review_provider', recipientId: provider.uid, facts: { providerName: null, sessionId: null } },
      { text: 'reply_client', recipientId: client.uid, facts: { providerName: billed.providerName } },
    ]);
  });

  it('nobody of what is hidden, nor twice of a reply', async () => {
    const desk = aDesk();
    await desk.submit(client, words);
    const hidden = { ...review, hiddenBecause: 'insults' };
    await desk.tell({ providerId: provider.uid, before: undefined, after: hidden });
    await desk.tell({ providerId: provider.uid, before: { ...review, reply }, after: { ...review, reply } });
    expect(desk.told).toEqual([]);
  });
});
