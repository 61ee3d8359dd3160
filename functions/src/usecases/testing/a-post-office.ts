import type { Instant } from '@sos/domain/shared/instant';
import type { Delivery } from '@sos/domain/notifications/delivery';
import type { Message } from '@sos/domain/notifications/notice';
import type { TextFate } from '@sos/domain/notifications/sms-faults';
import type { OuterChannel } from '@sos/domain/notifications/preferences';
import type { TaskHandlers } from '@sos/contracts/tasks';
import { aSession } from '@sos/domain/testing/a-session';
import type { CallSession } from '@sos/domain/calls/session';
import type { Payment } from '@sos/domain/payments/payment';
import { answersOf, type Asker, withAskers, withAskersAddresses } from '../notifications/askers.ts';
import { makeCheckTexts } from '../notifications/check-texts.ts';
import { makeMailReceipt } from '../notifications/mail-receipt.ts';
import { makeMarkNotificationsRead } from '../notifications/mark-notifications-read.ts';
import { makeSendAccountMail, makeSendText } from '../notifications/send-account-mail.ts';
import { makeNoteTextFailure } from '../notifications/note-text-failure.ts';
import { makeNotify } from '../notifications/notify.ts';
import { chatsAsAddresses } from '../notifications/chats.ts';
import { devicesAsAddresses } from '../notifications/devices.ts';
import type { Addresses, Enclose, Letter, PushTokens, Senders, TextFates } from '../notifications/ports.ts';
import { makeRemovePushToken } from '../notifications/remove-push-token.ts';
import { makeSavePushToken } from '../notifications/save-push-token.ts';
import { makeReplayDelivery } from '../notifications/replay-delivery.ts';
import { makeResumeDeliveries } from '../notifications/resume-deliveries.ts';
import { makeSendDelivery } from '../notifications/send-delivery.ts';
import { makeRemindParties, makeTellParties } from '../notifications/tell-parties.ts';
import { makeUpdateNotificationPreferences } from '../notifications/update-notification-preferences.ts';
import type { Clock } from '../shared/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { runTask } from '../shared/run-task.ts';
import { MemoryAlerts } from './memory-alerts.ts';
import { MemoryNotifications } from './memory-notifications.ts';
import { MemoryTasks } from './memory-tasks.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What the next sendings meet, in turn, and whose address is not known. */
class Post {
  readonly sent: Letter[] = [];
  readonly obstacles: Error[] = [];
  readonly unreachable = new Set<string>();
  readonly unproved = new Set<string>();

  /** What each device says of the next push, and what was pushed. */
  readonly pushed: Letter[] = [];
  readonly deviceObstacles = new Map<string, Error>();
  readonly texted: Letter[] = [];
  readonly chatted: Letter[] = [];
  /** Chats by whom they are of. */
  readonly chats = new Map<string, string>();
  /** What the carrier of SMS says of those that it was given; an error is thrown. */
  fate: TextFate | Error = 'open';
  readonly textFates: TextFates = {
    fateOf: async () => {
      if (this.fate instanceof Error) throw this.fate;
      return this.fate;
    },
  };
  readonly addresses: Readonly<Record<OuterChannel, Addresses>>;

  /** What is put into mails about accounts; undefined for one that is no longer wanted. */
  enclose: Enclose = async ({ cause }, to) => ({ to, code: { mode: 'verifyEmail', code: `code-of-${cause}` } });

  readonly senders: Senders = {
    sms: { send: async (letter) => void this.texted.push(letter) },
    telegram: { send: async (letter) => void this.chatted.push(letter) },
    email: {
      send: async (letter) => {
        const obstacle = this.obstacles.shift();
        if (obstacle) throw obstacle;
        this.sent.push(letter);
      },
    },
    push: {
      send: async (letter) => {
        const obstacle = this.deviceObstacles.get(letter.to.address);
        if (obstacle) throw obstacle;
        this.pushed.push(letter);
      },
    },
  };

  constructor(tokens: PushTokens) {
    const mailed = async (uid: string) => [{ address: `${uid}@example.com`, verified: !this.unproved.has(uid) }];
    this.addresses = {
      email: { find: async (uid) => (this.unreachable.has(uid) ? [] : mailed(uid)) },
      push: devicesAsAddresses(tokens),
      telegram: chatsAsAddresses({ chatOf: async (uid) => this.chats.get(uid) }),
      sms: {
        find: async (uid) => (this.unreachable.has(uid) ? [] : [{ address: `number-of-${uid}`, verified: true }]),
      },
    };
  }
}

const reading = <T>(known: ReadonlyMap<string, T>) => ({ read: async (id: string) => known.get(id) });

/** All use cases of notifications over memory, with a client and a provider who can be written to. */
export function aPostOffice() {
  const session = aSession();
  let now: Instant = session.createdAt;
  const clock = { now: () => now };
  const memory = new MemoryNotifications();
  const post = new Post(memory.pushTokens);
  const alerts = new MemoryAlerts();
  const tasks = new MemoryTasks(clock);
  const sessions = new Map<string, CallSession>([[session.id, session]]);
  const payments = new Map<string, Payment>();
  for (const uid of [session.clientId, session.providerId]) memory.people.set(uid, 'fr');
  const { addresses, senders } = post;
  const enclose: Enclose = (...given) => post.enclose(...given);
  const people = peopleAndAskers(memory, addresses);
  const needs = { ...memory.ports, ...people.ports, senders, enclose, alerts, tasks, clock, log: silent };
  const calls = { sessions: reading(sessions), payments: reading(payments) };
  const receiptNeeds = { ...calls, addresses, sendMail: makeSendAccountMail(needs) };
  const notify = makeNotify(needs);
  const handlers = {
    sendNotificationTask: makeSendDelivery(needs),
    callReminderTask: makeRemindParties({ sessions: reading(sessions), notify, clock }),
  };
  const runDue = makeRunDue(tasks, handlers, clock);
  return {
    ...viewsOf(memory, post),
    memory,
    post,
    session,
    sessions,
    payments,
    askers: people.askers,
    alerts,
    tasks,
    handlers,
    notify,
    mailReceipt: checkAnswers('mailReceipt', makeMailReceipt(receiptNeeds)),
    sendAccountMail: makeSendAccountMail(needs),
    sendText: makeSendText(needs),
    tell: makeTellParties({ notify, tasks, clock }),
    markRead: checkAnswers('markNotificationsRead', makeMarkNotificationsRead(needs)),
    prefer: checkAnswers('updateNotificationPreferences', makeUpdateNotificationPreferences(needs)),
    addDevice: checkAnswers('savePushToken', makeSavePushToken(needs)),
    removeDevice: checkAnswers('removePushToken', makeRemovePushToken(needs)),
    replay: checkAnswers('adminReplayDeadLetter', makeReplayDelivery(needs)),
    noteTextFailure: makeNoteTextFailure({ ...needs, textFates: post.textFates }),
    checkTexts: makeCheckTexts({ ...needs, textFates: post.textFates }),
    resume: makeResumeDeliveries(needs),
    runDue,
    ...clock,
    /** Lets time pass, task by task. */
    pass: async (seconds: number) => {
      const until = now + seconds * 1000;
      for (let next: Instant | undefined = now; next !== undefined && next <= until; next = nextDue(tasks)) {
        now = Math.max(now, next);
        await runDue();
      }
      now = until;
    },
  };
}

/** Those who have an account, and those who only asked us for help. */
function peopleAndAskers(memory: MemoryNotifications, known: Readonly<Record<OuterChannel, Addresses>>) {
  const askers = new Map<string, Asker>();
  const find = { find: async (id: string) => askers.get(id) };
  const recipients = withAskers(memory.ports.recipients, find);
  const addresses = { ...known, email: withAskersAddresses(known.email, find) };
  return { askers, ports: { recipients, addresses, answerOf: answersOf(find), newsOf: async () => undefined } };
}

function nextDue(tasks: MemoryTasks): Instant | undefined {
  return [...tasks.waiting.values()].map(({ at }) => at ?? 0).toSorted((one, other) => one - other)[0];
}

type Handlers = TaskHandlers<'sendNotificationTask'> & TaskHandlers<'callReminderTask'>;

function makeRunDue(tasks: MemoryTasks, handlers: Handlers, clock: Clock) {
  return async () => {
    for (const task of tasks.due(clock.now())) {
      const queue = task.queue as keyof Handlers;
      await runTask(handlers, { queue, data: task.data });
      tasks.done(task);
    }
  };
}

function viewsOf(memory: MemoryNotifications, post: Post) {
  const textsFor = (uid: string, notices: readonly Message[]) =>
    notices.filter(({ recipientId }) => recipientId === uid).map(({ text }) => text);
  return {
    delivery: (id: string): Delivery | undefined => memory.sendings.get(id),
    rungFor: (uid: string) => textsFor(uid, memory.rung.list()),
    sentTo: (uid: string) =>
      textsFor(
        uid,
        post.sent.map(({ notice }) => notice),
      ),
  };
}
