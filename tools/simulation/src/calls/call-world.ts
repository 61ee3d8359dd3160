import type { TaskHandlers } from '@sos/contracts/tasks';
import type { CallTask } from '@sos/domain/calls/tasks';
import type { Task } from '@sos/domain/shared/task';
import type { RailWord } from '@sos/functions/usecases/testing/memory-rail-options';
import type { Job, World } from '../kernel/scenario.ts';
import { Deliveries, ofRail } from './deliveries.ts';
import { Network } from './network.ts';
import { Platform, type Staging } from './platform.ts';
import { tellOfRecording } from './recording-news.ts';

export interface CallWorld {
  readonly platform: Platform;
  readonly deliveries: Deliveries;
  readonly network: Network;
}

/** The platform with its vendors around it, before anybody comes. */
export function buildCallWorld(world: World, staging: Staging): CallWorld {
  const platform: Platform = new Platform(world, staging, () => ({
    enqueued: (task) => {
      deliveries.task(task);
      if (task.queue === 'setProviderAvailableTask') callBack(platform);
    },
    placed: (call) => network.placed(call),
    cut: (call, farewell) => network.cut(call, farewell),
    moved: (call, reply) => network.moved(call, reply),
    announced: (call) => network.announced(call),
    recorded: (recording) => tellOfRecording({ platform, deliveries, network }, recording),
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
    const handlers: TaskHandlers<CallTask['queue']> = desk.taskHandlers;
    const { queue, data } = task as CallTask;
    await (handlers[queue] as (given: CallTask['data']) => Promise<void>)(data);
  });
}

function railSays({ platform, deliveries }: Omit<CallWorld, 'network'>, railPaymentId: string, became: RailWord): void {
  const held = platform.rail.intents.get(railPaymentId);
  const bookingId = held?.bookingId;
  if (!held || !bookingId) return;
  const isOfRefunds = became === 'refunded' || became === 'refund_changed';
  const refunds = isOfRefunds ? held.parts.map(({ status }) => `_${status}`).join('') : '';
  const said = { rail: platform.payBy, eventId: `evt_${railPaymentId}_${became}${refunds}`, type: became } as const;
  const job = platform.job('webhook', 'railEvent', ({ till }) => {
    const told = { ...said, account: null, livemode: true } as const;
    if (became === 'refund_changed') return till.followRefund({ ...told, railPaymentId });
    return till.applyRailEvent({ ...told, bookingId, became, payment: { railPaymentId, amount: held.amount } });
  });
  deliveries.webhook(`rail ${became}`, job, ofRail);
  if (became === 'authorized') expireLater(platform, railPaymentId);
}

function expireLater({ world, rail }: Platform, railPaymentId: string): void {
  world.enter({
    name: `hold ${railPaymentId}`,
    isEndless: true,
    play: async (player) => {
      await player.sleep(rail.holdMs);
      rail.expire(railPaymentId);
    },
  });
}
