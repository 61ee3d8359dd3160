import { type Message, noFacts } from '@sos/domain/notifications/notice';
import { beforeEach, expect, it } from 'vitest';
import { MemoryLetters } from '../testing/memory-letters.ts';
import { makeDigestAlerts, makeRemindAdmins, makeTellOfAlert } from './tell-admins.ts';

const HOUR = 3_600_000;
let now: number;
let mails: Message[];
let texts: Message[];
let memory: MemoryLetters;
beforeEach(() => {
  now = Date.UTC(2026, 0, 5, 9);
  mails = [];
  texts = [];
  memory = new MemoryLetters();
});

function keepOnce(kept: Message[], message: Message) {
  const known = kept.some(({ cause, recipientId }) => cause === message.cause && recipientId === message.recipientId);
  if (!known) kept.push(message);
}

/** What sends SMS, to whoever of the admins agreed. */
const byText = (...agreed: readonly string[]) => ({
  telephones: { of: async (uid: string) => ({ ending: '78', agreedAt: agreed.includes(uid) ? 1 : null }) },
  sendText: async (message: Message) => keepOnce(texts, message),
});
const needs = () => ({
  book: memory.book,
  whitelist: { all: async () => ['irma', 'hans'] },
  sendMail: async (message: Message) => keepOnce(mails, message),
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
  const remind = makeRemindAdmins({ ...needs(), ...byText(), tellChat });
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

it('whoever agreed is told by SMS too, once however many kinds wait, and again when the next reminder falls due', async () => {
  const remind = makeRemindAdmins({ ...needs(), ...byText('hans'), tellChat: async () => undefined });
  raise('a', 'hold_lost');
  now += 5 * 60_000;
  raise('b', 'carrier_out');
  now += 40 * 60_000;
  await remind();
  await remind();
  expect(texts.map(({ text, recipientId }) => `${text} ${recipientId}`)).toEqual(['alert_waiting hans']);
  expect(texts[0]?.facts).toEqual(noFacts);
  now += 2 * HOUR;
  await remind();
  expect(texts).toHaveLength(2);
  seeToAll();
  now += 6 * HOUR;
  await remind();
  expect(texts).toHaveLength(2);
});

it('more open alerts than a page holds are all counted', async () => {
  for (let number = 0; number < 450; number++) raise(`a${number}`, 'review_reported');
  await makeDigestAlerts(needs())();
  expect(mails[0]?.facts.alerts).toEqual([{ kind: 'review_reported', count: 450 }]);
});
