import type { BookableProfile } from '@sos/functions/usecases/calls/ports';
import { holdMs, type RailWord } from '@sos/functions/usecases/testing/memory-rail';
import type { CallTask } from '@sos/domain/calls/tasks';
import type { Task } from '@sos/domain/shared/task';
import type { TaskHandlers, QueueName } from '@sos/contracts/tasks';
import type { Actor, Cast, Job, Scenario, World } from '../kernel/scenario.ts';
import { invariantsOf, livenessOf } from './checks.ts';
import { Deliveries, ofRail } from './deliveries.ts';
import { Network } from './network.ts';
import { administrator, bookkeeper, type Order, provider, recovery, tab } from './people.ts';
import { Platform } from './platform.ts';
import { makeUseCases, type MakeUseCases } from './use-cases.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const jumps = [
  { name: '6 hours', by: 6 * hour },
  { name: '25 hours', by: 25 * hour },
  { name: '8 days', by: 8 * day },
  { name: '31 days', by: 31 * day },
  { name: '46 days', by: 46 * day },
];

/** Clients book paid calls, telephones ring, and everything can go wrong. */
export function callsScenario(make: MakeUseCases = makeUseCases, differs: Partial<Scenario> = {}): Scenario {
  return {
    name: 'calls',
    stage: (world) => stageCalls(world, make),
    storm: 2 * hour,
    calm: 27 * hour,
    jumps,
    ...differs,
  };
}

export const online: BookableProfile = {
  kind: 'lawyer',
  displayName: 'Camille Aubert',
  locale: 'en',
  approval: 'approved',
  visible: true,
  availability: 'available',
  busyWith: null,
  busySince: null,
};

export interface Set {
  readonly platform: Platform;
  readonly deliveries: Deliveries;
  readonly network: Network;
}

/** The platform with its vendors around it, before anybody comes. */
export function buildSet(world: World, make: MakeUseCases): Set {
  const platform: Platform = new Platform(world, make, () => ({
    enqueued: (task) => {
      deliveries.task(task);
      if (task.queue === 'setProviderAvailableTask') callBack(platform);
    },
    placed: (call) => network.placed(call),
    cut: (call) => network.cut(call),
    railSays: (id, became) => railSays({ platform, deliveries }, id, became),
  }));
  const deliveries: Deliveries = new Deliveries(
    world,
    () => platform.tasks,
    (task) => taskJob(platform, task),
  );
  const network: Network = new Network(platform, deliveries);
  return { platform, deliveries, network };
}

function callBack(platform: Platform): void {
  const waiting = platform.whenFreed;
  platform.whenFreed = [];
  for (const comeBack of waiting) comeBack();
}

function taskJob(platform: Platform, task: Task): Job<unknown> {
  return platform.job('task', task.queue, async ({ desk }) => {
    const handlers: TaskHandlers<QueueName> = desk.taskHandlers;
    const { queue, data } = task as CallTask;
    await (handlers[queue] as (given: CallTask['data']) => Promise<void>)(data);
  });
}

function railSays({ platform, deliveries }: Omit<Set, 'network'>, railPaymentId: string, became: RailWord): void {
  const held = platform.rail.intents.get(railPaymentId);
  const bookingId = held?.bookingId;
  if (!held || !bookingId) return;

  const captureBefore = held.heldAt === null ? null : held.heldAt + holdMs;
  const event = {
    rail: 'stripe',
    eventId: `evt_${railPaymentId}_${became}`,
    type: became,
    bookingId,
    became,
    payment: { railPaymentId, captureBefore },
  } as const;
  const job = platform.job('webhook', 'railEvent', ({ till }) => till.applyRailEvent(event));
  deliveries.webhook(`rail ${became}`, job, ofRail);
  if (became === 'authorized') expireLater(platform, railPaymentId);
}

function expireLater({ world, rail }: Platform, railPaymentId: string): void {
  world.enter({
    name: `hold ${railPaymentId}`,
    isEndless: true,
    play: async (player) => {
      await player.sleep(holdMs);
      rail.expire(railPaymentId);
    },
  });
}

function stageCalls(world: World, make: MakeUseCases): Cast {
  const set = buildSet(world, make);
  const { platform } = set;
  platform.documents.profiles.set('camille', online);
  platform.documents.telephones.set('camille', '+33600000099');
  const orders = Array.from({ length: 1 + world.choices.below(3) }, (_, index): Order => {
    const client = world.choices.weighted([2, 1]) === 1 ? 1 : index + 1;
    return {
      bookingId: `b${index + 1}`,
      clientId: `client-${client}`,
      providerId: 'camille',
      phone: `+3360000000${client}`,
    };
  });
  return {
    actors: [...actorsOf(orders, set, world), recovery(platform)],
    invariants: invariantsOf(set),
    liveness: livenessOf(set),
  };
}

function actorsOf(orders: readonly Order[], set: Set, { choices }: World): Actor[] {
  const { platform } = set;
  const tabs = orders.flatMap((order) =>
    Array.from({ length: 1 + choices.weighted([3, 1]) }, (_, index) =>
      tab(`${order.bookingId}-tab${index + 1}`, order, set),
    ),
  );
  const maybe = (actor: Actor, rate: number) => (choices.weighted([1, rate]) === 1 ? [actor] : []);
  return [
    ...tabs,
    ...maybe(provider('camille', platform), 0.4),
    ...maybe(administrator('b1', platform), 0.3),
    ...maybe(bookkeeper(platform), 0.25),
  ];
}
