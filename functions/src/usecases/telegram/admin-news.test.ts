import type { Message } from '@sos/domain/notifications/notice';
import { noFacts } from '@sos/domain/notifications/notice';
import { ADMINS } from '@sos/domain/telegram/news';
import { describe, expect, it } from 'vitest';
import { MemoryNotifications } from '../testing/memory-notifications.ts';
import { makeNewsOf, makeTellAdmins, withAdmins, withAdminsChat } from './admin-news.ts';

const NOW = Date.UTC(2026, 0, 5, 19);
const clock = { now: () => NOW };
const days = new Map([
  ['2026-01-04', { booked: 9, talked: 7, revenue_EUR: 34_300 }],
  ['2026-01-05', { booked: 2, talked: 1, revenue_EUR: 4900, revenue_USD: 1900 }],
]);
const account = { country: 'CI', currency: 'XOF', ending: '0707' };
const newsOf = makeNewsOf({
  counts: { since: async (day) => new Map([...days].filter(([each]) => each >= day)) },
  newcomers: {
    find: async (uid) => (uid === 'ana' ? { role: 'lawyer', country: 'TH' } : undefined),
    countOn: async (day) => (day === '2026-01-05' ? 3 : 12),
  },
  findWithdrawal: async (id) => {
    const status = id === 'w1' ? ('awaiting_confirmation' as const) : ('requested' as const);
    return id === 'w3' ? undefined : { status, amount: 1234, ...account };
  },
  clock,
});
function telling(hasChat = true) {
  const sent: Message[] = [];
  const tell = makeTellAdmins({ sendNews: async (message) => void sent.push(message), hasChat: () => hasChat, clock });
  return { sent, tell };
}

describe('admins', () => {
  it('are told of what cannot wait, of newcomers and of the day, each with what it says when it is sent', async () => {
    const { sent, tell } = telling();
    await tell.alert('hold_lost');
    await tell.waiting({ kind: 'carrier_out', count: 2, since: NOW, oldestId: 'carrier_out_s1', reminder: 1 });
    await tell.alert('review_reported');
    await tell.registration('ana');
    await tell.registration('gone');
    await tell.report();
    expect(await Promise.all(sent.map(newsOf))).toEqual([
      { type: 'alert', kind: 'hold_lost', waits: false },
      { type: 'alert', kind: 'carrier_out', waits: true },
      { type: 'registration', role: 'lawyer', country: 'TH' },
      undefined,
      {
        type: 'report',
        at: NOW,
        today: {
          signUps: 3,
          booked: 2,
          talked: 1,
          turnover: [
            { amount: 4900, currency: 'EUR' },
            { amount: 1900, currency: 'USD' },
          ],
        },
        yesterday: { signUps: 12, booked: 9, talked: 7, turnover: [{ amount: 34_300, currency: 'EUR' }] },
      },
    ]);
  });

  it('and affiliates alike read what stands when it is sent: a withdrawal is asked about while it waits', async () => {
    const ask = (id: string) =>
      newsOf({ text: 'withdrawal_question', recipientId: 'ana', cause: `withdrawal-question-${id}`, facts: noFacts });
    const amount = { amount: 1234, currency: 'USD' };
    expect(await ask('w1')).toEqual({ type: 'withdrawal', id: 'w1', amount, ...account });
    expect([await ask('w2'), await ask('w3')]).toEqual([undefined, undefined]);
  });

  it('who have no chat are told nothing', async () => {
    const { sent, tell } = telling(false);
    await tell.alert('hold_lost');
    await tell.report();
    expect(sent).toEqual([]);
  });

  it('are one recipient with the chat that is configured, and nobody else has it', async () => {
    const memory = new MemoryNotifications();
    memory.people.set('ana', 'de');
    const recipients = withAdmins(memory.recipients, () => 'fr');
    expect(await recipients.find(ADMINS)).toMatchObject({ locale: 'fr' });
    expect(await recipients.find('ana')).toMatchObject({ locale: 'de' });
    const own = [{ address: '7', verified: true }];
    const addresses = (chat: string) => withAdminsChat({ find: async () => own }, () => chat);
    const message: Message = { text: 'news_report', recipientId: ADMINS, cause: 'x', facts: noFacts };
    expect(await addresses('-5').find(ADMINS, message)).toEqual([{ address: '-5', verified: true }]);
    expect(await addresses('').find(ADMINS, message)).toEqual([]);
    expect(await addresses('-5').find('ana', message)).toEqual(own);
  });
});
