import type { Delivery } from '@sos/domain/notifications/delivery';
import { aSession } from '@sos/domain/testing/a-session';
import type { CallSession } from '@sos/domain/calls/session';
import { makeMarkNotificationsRead } from '../notifications/mark-notifications-read.ts';
import { makeNotify } from '../notifications/notify.ts';
import type { Addresses, Letter, Senders } from '../notifications/ports.ts';
import { makeReplayDelivery } from '../notifications/replay-delivery.ts';
import { makeSendDelivery } from '../notifications/send-delivery.ts';
import { makeRemindParties, makeTellParties } from '../notifications/tell-parties.ts';
import { makeUpdateNotificationPreferences } from '../notifications/update-notification-preferences.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { runTask } from '../shared/run-task.ts';
import { MemoryAlerts } from './memory-alerts.ts';
import { MemoryNotifications } from './memory-notifications.ts';
import { MemoryTasks } from './memory-tasks.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** All use cases of notifications over memory, with a client and a provider who can be written to. */
export function aPostOffice() {
  const session = aSession();
  let now = session.createdAt;
  const clock = { now: () => now };
  const memory = new MemoryNotifications();
  const alerts = new MemoryAlerts();
  const tasks = new MemoryTasks(clock);
  const sessions = new Map<string, CallSession>([[session.id, session]]);
  const sent: Letter[] = [];
  /** What the next sendings meet, in turn; what is left of it is thrown. */
  const obstacles: Error[] = [];
  const unreachable = new Set<string>();
  const addresses: Addresses = {
    find: async (uid) => (unreachable.has(uid) ? undefined : { address: `${uid}@example.com`, verified: true }),
  };
  const senders: Senders = {
    email: {
      send: async (letter) => {
        const obstacle = obstacles.shift();
        if (obstacle) throw obstacle;
        sent.push(letter);
      },
    },
  };
  for (const uid of [session.clientId, session.providerId]) memory.people.set(uid, 'fr');
  const needs = { ...memory, addresses, senders, alerts, tasks, clock, log: silent };
  const notify = makeNotify(needs);
  const handlers = {
    sendNotificationTask: makeSendDelivery(needs),
    callReminderTask: makeRemindParties({ sessions: { read: async (id) => sessions.get(id) }, notify, clock }),
  };
  const runDue = async () => {
    for (const task of tasks.due(now)) {
      const queue = task.queue as keyof typeof handlers;
      await runTask(handlers, { queue, data: task.data });
      tasks.done(task);
    }
  };
  return {
    memory,
    sessions,
    session,
    sent,
    obstacles,
    unreachable,
    alerts,
    tasks,
    handlers,
    notify,
    tell: makeTellParties({ notify, tasks, clock }),
    markRead: checkAnswers('markNotificationsRead', makeMarkNotificationsRead(needs)),
    prefer: checkAnswers('updateNotificationPreferences', makeUpdateNotificationPreferences(needs)),
    replay: checkAnswers('adminReplayDeadLetter', makeReplayDelivery(needs)),
    runDue,
    now: () => now,
    /** Lets time pass, task by task. */
    pass: async (seconds: number) => {
      const until = now + seconds * 1000;
      for (;;) {
        await runDue();
        const next = [...tasks.waiting.values()].map(({ at }) => at ?? now).toSorted((a, b) => a - b)[0];
        if (next === undefined || next > until) break;
        now = Math.max(now, next);
      }
      now = until;
    },
    delivery: (id: string): Delivery | undefined => memory.sendings.get(id),
    rungFor: (uid: string) =>
      memory.rung
        .list()
        .filter(({ recipientId }) => recipientId === uid)
        .map(({ text }) => text),
    sentTo: (uid: string) => sent.filter(({ notice }) => notice.recipientId === uid).map(({ notice }) => notice.text),
  };
}
