import type { Notice } from '@sos/domain/notifications/notice';
import { aReview } from '@sos/testing/a-review';
import { expect, it } from 'vitest';
import { MemoryReviews } from '../testing/memory-reviews.ts';
import { makeTellOfDecision } from './tell-of-decision.ts';

async function aDesk(reporters = ['eve', 'bea']) {
  const memory = new MemoryReviews();
  const told: Notice[] = [];
  await memory.createIfAbsent({ clientId: 'ana', providerId: 'camille', providerName: 'Camille', review: aReview() });
  for (const reporterId of reporters)
    await memory.add({ providerId: 'camille', reviewId: 'session-1', reporterId, reason: 'untrue', at: 5 });
  const tell = makeTellOfDecision({
    reviews: memory,
    reports: memory,
    notify: async (notice) => void told.push(notice),
  });
  return { tell, said: () => told.map(({ text, recipientId }) => `${text} ${recipientId}`), told };
}
const open = { outcome: null, closedAt: null };
const kept = { outcome: 'kept', closedAt: 9 } as const;
const hidden = { outcome: 'hidden', closedAt: 12 } as const;

it('whoever reported a review is told that it stays, and its author nothing', async () => {
  const { tell, said } = await aDesk();
  await tell('session-1', open, kept);
  expect(said()).toEqual(['report_kept eve', 'report_kept bea']);
});

it('whoever reported a review is told that it is hidden, and so are its author, who is named to nobody, and its provider', async () => {
  const { tell, said, told } = await aDesk();
  await tell('session-1', kept, hidden);
  const others = ['review_hidden ana', 'hidden_review_provider camille'];
  expect(said()).toEqual(['report_hidden eve', 'report_hidden bea', ...others]);
  expect(told.slice(0, 2).every(({ facts }) => facts.sessionId === null)).toBe(true);
});

it('a provider who reported the review is told once', async () => {
  const { tell, said } = await aDesk(['camille']);
  await tell('session-1', kept, hidden);
  expect(said()).toEqual(['report_hidden camille', 'review_hidden ana']);
});

it('nobody is told while nothing is decided, nor twice of one decision', async () => {
  const { tell, said } = await aDesk();
  await tell('session-1', undefined, open);
  await tell('session-1', kept, open);
  await tell('session-1', kept, kept);
  expect(said()).toEqual([]);
});
