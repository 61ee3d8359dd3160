import type { Message } from '@sos/domain/notifications/notice';
import { beforeEach, expect, it } from 'vitest';
import { MemoryLetters } from '../testing/memory-letters.ts';
import { makeDigestAlerts, makeTellOfAlert } from './tell-admins.ts';

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
const told = () => mails.map(({ text, recipientId }) => `${text} ${recipientId}`);

it('every admin is told of what cannot wait, once an hour for each kind', async () => {
  const tell = makeTellOfAlert(needs());
  await tell({ kind: 'hold_lost' });
  await tell({ kind: 'hold_lost' });
  expect(told()).toEqual(['alert_raised irma', 'alert_raised hans']);
  now += HOUR;
  await tell({ kind: 'hold_lost' });
  await tell({ kind: 'carrier_out' });
  expect(mails).toHaveLength(6);
});

it('nobody is woken for what can wait, nor for a mail that did not arrive', async () => {
  await makeTellOfAlert(needs())({ kind: 'notification_undelivered' });
  await makeTellOfAlert(needs())({ kind: 'review_reported' });
  expect(mails).toEqual([]);
});

it('every admin is reminded once a day of what is open, and of nothing once it is seen to', async () => {
  const digest = makeDigestAlerts(needs());
  await digest();
  expect(mails).toEqual([]);
  const alert = { id: 'a', kind: 'hold_lost', key: 'a', detail: {}, raisedAt: now, acknowledgedBy: null };
  memory.alerts.set('a', { ...alert, acknowledgedAt: null });
  await digest();
  await digest();
  expect(told()).toEqual(['alerts_open irma', 'alerts_open hans']);
  now += 24 * HOUR;
  await digest();
  expect(mails).toHaveLength(4);
  memory.alerts.set('a', { ...alert, acknowledgedAt: now });
  now += 24 * HOUR;
  await digest();
  expect(mails).toHaveLength(4);
});
