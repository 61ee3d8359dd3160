import { callNotices } from '@sos/domain/notifications/call-notices';
import { deliveryId } from '@sos/domain/notifications/delivery';
import { type Notice, noticeId, noticeTexts } from '@sos/domain/notifications/notice';
import type { SessionEvent } from '@sos/domain/calls/events';
import type { CallSession } from '@sos/domain/calls/session';
import type { Task } from '@sos/domain/shared/task';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { at, goodCall, tell } from '@sos/domain/testing/tell';
import { Deliveries } from '../calls/deliveries.ts';
import type { Cast, Check, Job, Player, Scenario, World } from '../kernel/scenario.ts';
import { NotificationPlatform } from './platform.ts';
import { makeUseCases, type MakeUseCases, type NotificationUseCases } from './use-cases.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A call is booked, and cancelled or talked; both parties are told of all of it, whatever goes wrong with the telling. */
export function notificationsScenario(make: MakeUseCases = makeUseCases): Scenario {
  return {
    name: 'notifications',
    stage: (world) => stage(world, make),
    storm: 2 * hour,
    calm: 48 * hour,
    // A try that stands still for longer than its lease is taken over, and then both are sent.
    jumps: [],
  };
}

function stage(world: World, make: MakeUseCases): Cast {
  const platform = new NotificationPlatform(world, (task) => deliveries.task(task));
  const job: MakeJob = (kind, name, act) => ({
    kind,
    name,
    limit: 9 * minute,
    run: (use) => act(make(platform, world, use)),
  });
  const deliveries = new Deliveries(
    world,
    () => platform.tasks,
    (task) => taskJob(task, job),
  );
  const states = lifeFrom(world);
  for (const { clientId, providerId } of states) {
    for (const uid of [clientId, providerId]) platform.documents.people.set(uid, 'en');
  }
  const actors = [call(platform, { states, job, deliveries }), scheduler(job), admin(platform, job)];
  return { actors, ...checksOf(platform, states) };
}

type MakeJob = <T>(kind: string, name: string, act: (useCases: NotificationUseCases) => Promise<T>) => Job<T>;

function taskJob({ queue, data }: Task, job: MakeJob): Job<void> {
  if (queue === 'callReminderTask') return job('task', 'remind', ({ remind }) => remind(data as { sessionId: string }));
  return job('task', 'send', ({ send }) => send(data as { deliveryId: string }));
}

/** The states through which the session goes, moved to the world's time. */
function lifeFrom(world: World): CallSession[] {
  const now = world.clock.now();
  const booked = aSession();
  const talked: SessionEvent[] = [...goodCall(90), { type: 'settled', outcome: 'captured', at: at(400) }];
  const cancelled: SessionEvent[] = [{ type: 'cancel_requested', reason: 'by_client', at: at(1) }];
  const events = world.choices.pick([talked, cancelled]);
  const ended = tell(booked, ...events).session;
  const moved = (session: CallSession): CallSession => {
    const { createdAt, scheduledFor } = session;
    return { ...session, createdAt: createdAt - BOOKED_AT + now, scheduledFor: scheduledFor - BOOKED_AT + now };
  };
  return [moved(booked), moved(ended)];
}

interface Told {
  readonly states: readonly CallSession[];
  readonly job: MakeJob;
  readonly deliveries: Deliveries;
}

/** Each change of the session, told by its trigger as often as it takes, and not always in order. */
function call(platform: NotificationPlatform, { states, job, deliveries }: Told) {
  return {
    name: 'call',
    play: async (player: Player) => {
      for (const [index, after] of states.entries()) {
        platform.session = after;
        const before = states[index - 1];
        deliveries.later('trigger', player.choices.pick([0, 2_000, 10 * minute]), (teller) =>
          insist(teller, () => job('trigger', 'tell', ({ tell: told }) => told({ before, after }))),
        );
        await player.sleep(player.choices.pick([5 * minute, 30_000]));
      }
    },
  };
}

async function insist(player: Player, makeJob: () => Job<void>): Promise<void> {
  for (let wait = 10_000; ; wait = Math.min(2 * wait, 10 * minute)) {
    const { ended } = await player.start(makeJob());
    if (ended === 'done' && player.choices.fork('twice').below(4) !== 3) return;
    await player.sleep(wait);
  }
}

function scheduler(job: MakeJob) {
  return {
    name: 'scheduler',
    isEndless: true,
    play: async (player: Player) => {
      for (;;) {
        await player.sleep(30 * minute);
        await player.start(job('sweep', 'resume', ({ resume }) => resume()));
      }
    },
  };
}

/** Sends for dead letters again. */
function admin({ documents }: NotificationPlatform, job: MakeJob) {
  const irma = { uid: 'irma', role: 'admin', isAdmin: true };
  return {
    name: 'admin',
    isEndless: true,
    play: async (player: Player) => {
      for (;;) {
        await player.sleep(3 * hour);
        for (const id of new Set(documents.deadLetters)) {
          const input = { deliveryId: id, reason: 'The post is back.' };
          await player.start(job('callable', 'replay', ({ replay }) => replay(irma, input)));
        }
      }
    },
  };
}

function checksOf(
  platform: NotificationPlatform,
  states: readonly CallSession[],
): Pick<Cast, 'invariants' | 'liveness'> {
  const last = states.at(-1);
  const owed: Notice[] = last ? callNotices(last, Number.MAX_SAFE_INTEGER) : [];
  const optional = (text: Notice['text']) => noticeTexts[text] === 'call_soon';
  const owedIds = new Set(owed.map(noticeId));
  const { documents, superfluous, received } = platform;
  const invariants: Check[] = [
    {
      name: 'nothing is sent again that is known to be sent',
      complaint: () => superfluous[0] && `${superfluous[0]} was sent again`,
    },
    {
      name: 'nobody is told what has not happened',
      complaint: () => {
        const wrong = documents.rung.list().find((notice) => !optional(notice.text) && !owedIds.has(noticeId(notice)));
        return wrong && `${noticeId(wrong)} was rung`;
      },
    },
  ];
  const liveness: Check[] = [
    {
      name: 'everybody has been told, in the app and by mail',
      complaint: () => {
        const untold = owed.find((notice) => !documents.rung.get(noticeId(notice)));
        const unsent = owed.find((notice) => !received.includes(deliveryId(notice, 'email')));
        return untold ? `${noticeId(untold)} was not rung` : unsent && `${noticeId(unsent)} was not sent`;
      },
    },
    {
      name: 'no delivery is left open',
      complaint: () => {
        const open = documents.sendings.list(({ status }) => status === 'queued' || status === 'dead')[0];
        return open && `${noticeId(open)} is ${open.status}`;
      },
    },
  ];
  return { invariants, liveness };
}
