import { DomainError } from '@sos/domain/shared/domain-error';
import { moveSwitch } from '@sos/domain/providers/switch';
import { MemorySwitchboard } from '@sos/functions/usecases/testing/memory-switchboard';
import { type Actor as Caller, VendorUnavailableError } from '@sos/functions/usecases/shared/ports';
import { ContentionError } from '../kernel/transactions.ts';
import type { Actor, Job, Player } from '../kernel/scenario.ts';
import type { Platform } from './platform.ts';
import type { CallWorld } from './call-world.ts';
import { STRANGER } from './telephone.ts';
import type { UseCases } from './use-cases.ts';

const second = 1000;
export const minute = 60 * second;

export interface Order {
  readonly bookingId: string;
  readonly clientId: string;
  readonly providerId: string;
  readonly phone: string;
}

interface Insistence {
  readonly times?: number;
  /** Hears of each refusal. */
  readonly told?: (reason: string) => void;
}

/** Tries again, as somebody does who sees an error. */
export async function insist<T>(
  player: Player,
  job: Job<T>,
  { times = 5, told }: Insistence = {},
): Promise<T | undefined> {
  for (let attempt = 1; attempt <= times; attempt += 1) {
    const outcome = await player.start(job);
    if (outcome.ended === 'done') return outcome.value;
    if (outcome.ended === 'threw' && outcome.error instanceof DomainError) told?.(outcome.error.reason);
    await player.sleep(player.choices.pick([2 * second, 40 * second]));
  }
  return undefined;
}

export const asClient = ({ clientId }: Order): Caller => ({ uid: clientId, role: 'client', isAdmin: false });
export const admin: Caller = { uid: 'admin', role: 'admin', isAdmin: true };

/** One tab of a client: pays, books, perhaps books again at the same moment, and perhaps cancels. */
export function tab(name: string, order: Order, set: CallWorld): Actor {
  const { platform } = set;
  return {
    name,
    play: async (player) => {
      await player.sleep(player.choices.pick([0, 2 * second, minute]));
      const held = await pay(player, order, platform);
      if (!held) return;
      if (player.choices.weighted([4, 1]) === 1) return hunt(name, order, set);
      await player.sleep(player.choices.pick([second, 30 * second, 10 * minute]));
      const booked = await book(player, order, platform);
      if (!booked) return platform.world.reached('client: could not book');
      const { bookingId: sessionId } = order;
      await insist(
        player,
        platform.job('callable', 'getCallStatus', ({ status }) => status(asClient(order), { sessionId })),
      );
      if (player.choices.weighted([2, 1]) === 0) return;
      await player.sleep(player.choices.pick([30 * second, 2 * second, 235 * second]));
      const cancelled = await insist(player, cancel(platform, asClient(order), sessionId), { times: 2 });
      platform.world.reached(cancelled ? 'client: cancelled' : 'client: came too late to cancel');
    },
  };
}

async function pay(player: Player, order: Order, platform: Platform): Promise<boolean> {
  const { bookingId, providerId, phone } = order;
  const wish = { bookingId, providerId, phone, currency: 'EUR' } as const;
  const opening = (input: typeof wish & { readonly coupon?: string }) =>
    platform.payBy === 'paypal'
      ? platform.job('callable', 'createPaypalOrder', ({ order: open }) => open(asClient(order), input))
      : platform.job('callable', 'createPaymentIntent', ({ create }) => create(asClient(order), input));
  const told = toldOf(platform);
  const { coupon } = platform;
  const reduced = coupon === null ? undefined : await insist(player, opening({ ...wish, coupon }), { times: 2, told });
  const opened = reduced ?? (await insist(player, opening(wish), { told }));
  if (!opened) return false;
  const { checkout } = opened;
  const railPaymentId = checkout.rail === 'paypal' ? checkout.orderId : checkout.clientSecret.replace('_secret', '');
  await player.sleep(player.choices.pick([5 * second, second, 2 * minute]));
  if (player.choices.weighted([6, 1]) === 1) platform.rail.confirm(railPaymentId, false);
  // Some book without having paid.
  if (player.choices.weighted([8, 1]) === 1) return true;
  platform.rail.confirm(railPaymentId);
  if (checkout.rail === 'paypal') await agree(player, order, platform);
  return true;
}

/** The browser that brings the buyer back from PayPal's page asks us to hold the money. */
async function agree(player: Player, order: Order, platform: Platform): Promise<void> {
  const { bookingId } = order;
  const job = platform.job('callable', 'authorizePaypalOrder', ({ till }) =>
    till.authorizePaypalOrder(asClient(order), { bookingId }),
  );
  await insist(player, job, { told: toldOf(platform) });
}

/** Books three times over at the moment at which the provider is let go. */
function hunt(name: string, order: Order, { platform, deliveries }: CallWorld): void {
  const again = `${name} comes back`;
  platform.whenFreed.push(() => {
    deliveries.later(again, 0, async (player) => {
      platform.world.reached('client: came back the moment the provider was free');
      await Promise.all([1, 2, 3].map(() => player.start(schedule(order, platform))));
    });
  });
}

export function schedule(order: Order, platform: Platform) {
  const { bookingId, phone } = order;
  return platform.job('callable', 'createAndScheduleCall', (useCases) =>
    useCases.schedule(asClient(order), { bookingId, phone, locale: 'fr' }),
  );
}

const toldOf = (platform: Platform) => (reason: string) => platform.world.reached(`refused: ${reason}`);

async function book(player: Player, order: Order, platform: Platform): Promise<boolean> {
  const job = schedule(order, platform);
  const isDouble = player.choices.weighted([1, 1]) === 1;
  const told = toldOf(platform);
  const booked = await Promise.all(Array.from({ length: isDouble ? 2 : 1 }, () => insist(player, job, { told })));
  return booked.some((each) => each !== undefined);
}

function cancel(platform: Platform, by: Caller, sessionId: string) {
  return platform.job('callable', 'cancelScheduledCall', ({ desk }) => desk.cancelCall(by, { sessionId }));
}

export function administrator(bookingId: string, platform: Platform): Actor {
  return {
    name: 'admin',
    play: async (player) => {
      await player.sleep(player.choices.pick([minute, 10 * second, 5 * minute]));
      const cancelled = await insist(player, cancel(platform, admin, bookingId), { times: 2 });
      if (cancelled) platform.world.reached('admin: cancelled');
    },
  };
}

/** As the callable does, between whose steps everybody else comes. */
export function moveTheSwitch({ documents, world }: Platform, providerId: string, wanted: 'on' | 'off') {
  const now = world.clock.now();
  const switchboard = new MemorySwitchboard(documents.profiles, world);
  return switchboard.change(providerId, (before) => moveSwitch(before, wanted, now), now);
}

/** Switches off and on, in a call or not. */
export function provider(providerId: string, platform: Platform): Actor {
  const turn = (wanted: 'on' | 'off') =>
    moveTheSwitch(platform, providerId, wanted).catch((error: unknown) => {
      if (!(error instanceof ContentionError)) throw error;
      platform.world.reached('provider: could not switch');
    });
  return {
    name: `provider ${providerId}`,
    play: async (player) => {
      for (let times = 0; times < 2; times += 1) {
        await player.sleep(player.choices.pick([20 * second, 3 * second, 4 * minute]));
        await turn('off');
        await player.sleep(player.choices.pick([5 * second, minute]));
        await turn('on');
      }
    },
  };
}

/** Somebody of ours captures a hold in the rail's own dashboard, or gives it back. */
export function bookkeeper(platform: Platform): Actor {
  return {
    name: 'bookkeeper',
    play: async (player) => {
      await player.sleep(player.choices.pick([3 * minute, 10 * minute, 40 * minute]));
      const ids = [...platform.rail.intents.keys()];
      const id = ids[player.choices.below(ids.length)];
      if (id === undefined) return;
      const status = player.choices.weighted([2, 1]) === 1 ? 'canceled' : 'captured';
      platform.world.reached(`rail: ${status} by hand`);
      platform.rail.settleByHand(id, status);
    },
  };
}

/** Somebody of ours records a talk in the carrier's console, whatever was agreed. */
export function operator({ platform, network }: CallWorld): Actor {
  return {
    name: 'operator',
    play: async (player) => {
      await player.sleep(player.choices.pick([5 * minute, 290 * second, 6 * minute]));
      const { leg, callSid } = network.lines.find(({ state }) => state === 'conference') ?? {};
      if (!leg || !callSid) return;
      platform.world.reached('recording: by hand');
      platform.recorder.record(callSid, leg);
    },
  };
}

const DAY = 24 * 60 * minute;
/** When the first night comes: what is cut short in it is caught up with in the second. */
const NIGHT = 150 * minute;

/** The schedules, each as often as the region runs it. */
export function schedules(platform: Platform): Actor[] {
  type Act = (useCases: UseCases) => Promise<unknown>;
  const every = ([first, ms = first]: readonly [number, number?], name: string, act: Act): Actor => ({
    name,
    isEndless: true,
    play: async (player) => {
      for (let wait = first; ; wait = ms) {
        await player.sleep(wait);
        await player.start(platform.job('schedule', name, act));
      }
    },
  });
  return [
    every([5 * minute], 'recoverCalls', recoverCalls),
    every([30 * minute], 'stuckPaymentsRecovery', stuckPaymentsRecovery),
    every([NIGHT, DAY], 'reconcilePayments', ({ watchRefunds }) => watchRefunds()),
  ];
}

export async function stuckPaymentsRecovery({ finishDue, giveBackCoupons }: UseCases): Promise<void> {
  await finishDue();
  await giveBackCoupons();
}

export async function recoverCalls({ recoverStuck, freeForgotten, releaseUnscheduled }: UseCases): Promise<void> {
  await recoverStuck();
  await freeForgotten();
  await releaseUnscheduled();
}

/** The carrier places no call for a while, and does not say whether it will. */
export function outage({ carrier, world }: Platform): Actor {
  return {
    name: 'outage',
    play: async (player) => {
      await player.sleep(player.choices.pick([4 * minute, 30 * second, 6 * minute]));
      world.reached('carrier: out of order');
      carrier.fail = () => new VendorUnavailableError('503', { certain: player.choices.weighted([1, 1]) === 1 });
      carrier.isOut = player.choices.weighted([1, 1]) === 1;
      await player.sleep(player.choices.pick([minute, 6 * minute, 40 * minute]));
      carrier.isOut = false;
      carrier.fail = undefined;
    },
  };
}

/** Somebody who has no call with us dials our number, or withholds theirs. */
export function stranger({ network }: CallWorld): Actor {
  return {
    name: 'stranger',
    play: async (player) => {
      await player.sleep(player.choices.pick([5 * minute, minute, 7 * minute]));
      network.dialIn(player.choices.pick([null, STRANGER]));
    },
  };
}
