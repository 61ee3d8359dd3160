import type { Message } from '@sos/domain/notifications/notice';
import { beforeEach, expect, it } from 'vitest';
import { MemoryLetters } from '../testing/memory-letters.ts';
import { makeDigestAlerts, makeRemindAdmins, makeTellOfAlert } from './tell-admins.ts';

const HOUR = 3_600_000;
let now: number;
let mails: Message[];
let memory: MemoryLetters;
beforeEach(() => {
  now = Date.UTC(2026, 0, 5, 9);
  mails = [];
  memory = new MemoryLetters();
});

const needs = () => ({
  book: memory.book,
  whitelist: { all: async () => ['irma', 'hans'] },
  sendMail: async (message: Message) => {
    const known = mails.some(
      ({ cause, recipientId }) => cause === message.cause && recipientId === message.recipientId,
    );
    if (!known) mails.push(message);
  },
  clock: { now: () => now },
});
const raise = (id: string, kind: string) => {
  const nobody = { acknowledgedAt: null, acknowledgedBy: null };
  memory.alerts.set(id, { id, kind, key: id, detail: {}, raisedAt: now, times: 1, ...nobody });
};
const seeToAll = () => {
  for (const [id, alert] of memory.alerts) memory.alerts.set(id, { ...alert, acknowledgedAt: now });
};
const told = () => mails.map(({ text, recipientId }) => `${text} ${recipientId}`);

it('every admin is told of what cannot wait, once an hour for each kind', async () => {
  const tell = makeTellOfAlert(needs());
  await tell({ id: 'a', kind: 'hold_lost' });
  await tell({ id: 'a', kind: 'hold_lost' });
  expect(told()).toEqual(['alert_raised irma', 'alert_raised hans']);
  now += HOUR;
  await tell({ id: 'a', kind: 'hold_lost' });
  await tell({ id: 'b', kind: 'carrier_out' });
  expect(mails).toHaveLength(6);
  expect(mails[0]?.facts).toMatchObject({ alerts: [{ kind: 'hold_lost', count: 1 }], alertId: 'a' });
});

it('nobody is woken for what can wait, nor for a mail that did not arrive', async () => {
  await makeTellOfAlert(needs())({ id: 'c', kind: 'notification_undelivered' });
  await makeTellOfAlert(needs())({ id: 'd', kind: 'review_reported' });
  expect(mails).toEqual([]);
});

it('every admin is reminded once a day of what is open, and of nothing once it is seen to', async () => {
  const digest = makeDigestAlerts(needs());
  await digest();
  expect(mails).toEqual([]);
  raise('a', 'hold_lost');
  raise('b', 'review_reported');
  raise('c', 'review_reported');
  await digest();
  await digest();
  expect(told()).toEqual(['alerts_open irma', 'alerts_open hans']);
  expect(mails[0]?.facts.alerts).toEqual([
    { kind: 'hold_lost', count: 1 },
    { kind: 'review_reported', count: 2 },
  ]);
  now += 24 * HOUR;
  await digest();
  expect(mails).toHaveLength(4);
  seeToAll();
  now += 24 * HOUR;
  await digest();
  expect(mails).toHaveLength(4);
});

it('what cannot wait is told again, by mail and in the chat, until somebody acknowledges it', async () => {
  const chat: string[] = [];
  const tellChat = async ({ kind, reminder }: { kind: string; reminder: number }) =>
    void chat.push(`${kind} ${reminder}`);
  const remind = makeRemindAdmins({ ...needs(), tellChat });
  raise('a', 'hold_lost');
  raise('b', 'review_reported');
  await remind();
  expect(mails).toEqual([]);
  now += HOUR / 2;
  await remind();
  await remind();
  expect(told()).toEqual(['alert_waiting irma', 'alert_waiting hans']);
  expect(mails[0]?.facts).toMatchObject({ alerts: [{ kind: 'hold_lost', count: 1 }], alertId: 'a' });
  expect(chat).toEqual(['hold_lost 1', 'hold_lost 1']);
  now += 2 * HOUR;
  await remind();
  expect(mails).toHaveLength(4);
  seeToAll();
  now += 6 * HOUR;
  await remind();
  expect(mails).toHaveLength(4);
});

it('more open alerts than a page holds are all counted', async () => {
  for (let number = 0; number < 450; number++) raise(`a${number}`, 'review_reported');
  await makeDigestAlerts(needs())();
  expect(mails[0]?.facts.alerts).toEqual([{ kind: 'review_reported', count: 450 }]);
});
