import { next } from '@sos/domain/calls/next';
import { bookSession, defaultCallRules } from '@sos/domain/calls/session';
import { money } from '@sos/domain/money/money';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { openPayment, type Payment } from '@sos/domain/payments/payment';
import type { Actor, Cast, Job, Scenario, World } from '../kernel/scenario.ts';
import { invariantsOf, livenessOf } from './checks.ts';
import {
  admin,
  asClient,
  moveTheSwitch,
  type Order,
  recoverCalls,
  stuckPaymentsRecovery,
  schedule,
  schedules,
} from './people.ts';
import { onlineLawyer } from '@sos/functions/usecases/testing/online-lawyer';
import { buildCallWorld, type CallWorld } from './call-world.ts';
import { makeUseCases, type MakeUseCases } from './use-cases.ts';

export const racers = ['booking', 'cancellation', 'sweep', 'webhook', 'settle task', 'admin'] as const;
/** Who may run beside them. */
export type Racer = (typeof racers)[number] | 'switched off' | 'switched on' | 'end of call';

/** How the booking stands when they set out. */
export const starts = ['paid', 'booked', 'cancelled'] as const;
export type Start = (typeof starts)[number];

export interface Race {
  readonly racers: readonly Racer[];
  readonly start: Start;
  /** Also plays on until everything has come right; else it ends once the racers are through. */
  readonly toTheEnd?: boolean;
}

const PROVIDER_PHONE = '+33600000099';
const hour = 3_600_000;
const one: Order = { bookingId: 'b1', clientId: 'client-1', providerId: 'camille', phone: '+33600000001' };
const other: Order = { bookingId: 'b2', clientId: 'client-2', providerId: 'camille', phone: '+33600000002' };

/** Several use cases on one booking at once, in every order of their steps, while nothing else goes wrong. */
export function raceScenario(race: Race, make: MakeUseCases = makeUseCases): Scenario {
  return {
    name: `race of ${race.racers.join(', ')} when ${race.start}`,
    stage: (world) => stageRace(world, race, make),
    storm: 0,
    calm: 27 * hour,
    jumps: [],
  };
}

function stageRace(world: World, race: Race, make: MakeUseCases): Cast {
  const set = buildCallWorld(world, { make, by: 'stripe' });
  set.platform.documents.profiles.set('camille', onlineLawyer);
  set.platform.documents.telephones.set('camille', PROVIDER_PHONE);
  for (const order of [one, other]) pay(set, order);
  if (race.start !== 'paid') book(set);
  if (race.start === 'cancelled') cancel(set);
  let running = race.racers.length;
  const actors = race.racers.map((racer, index): Actor => ({
    name: `${racer} ${index}`,
    isEndless: true,
    play: async (player) => {
      await player.start(jobOf(racer, race.start, set));
      running -= 1;
    },
  }));
  const isThrough = { name: 'everybody is through', complaint: () => (running > 0 ? `${running} are not` : undefined) };
  const sweeps = race.toTheEnd ? schedules(set.platform) : [];
  const liveness = race.toTheEnd ? [isThrough, ...livenessOf(set)] : [isThrough];
  return { actors: [...actors, ...sweeps], invariants: invariantsOf(set), liveness };
}

function jobOf(racer: Racer, start: Start, set: CallWorld): Job<unknown> {
  return racer === 'switched off' || racer === 'switched on' || racer === 'end of call'
    ? jobOfProvider(racer, set)
    : jobOfBooking(racer, start, set);
}

type ProvidersRacer = Exclude<Racer, (typeof racers)[number]>;

function jobOfProvider(racer: ProvidersRacer, { platform }: CallWorld): Job<unknown> {
  const { bookingId: sessionId, providerId } = one;
  if (racer === 'end of call') {
    return platform.job('task', 'free', ({ desk }) =>
      desk.taskHandlers.setProviderAvailableTask({ sessionId, providerId }),
    );
  }
  const wanted = racer === 'switched on' ? 'on' : 'off';
  return platform.job('callable', 'setAvailability', () => moveTheSwitch(platform, providerId, wanted));
}

function jobOfBooking(racer: (typeof racers)[number], start: Start, { platform }: CallWorld): Job<unknown> {
  const sessionId = one.bookingId;
  switch (racer) {
    case 'booking':
      return schedule(start === 'paid' ? one : other, platform);
    case 'cancellation':
      return platform.job('callable', 'cancel', ({ desk }) => desk.cancelCall(asClient(one), { sessionId }));
    case 'admin':
      return platform.job('callable', 'cancel', ({ desk }) => desk.cancelCall(admin, { sessionId }));
    case 'sweep':
      return platform.job('schedule', 'recovery', async (useCases) => {
        await recoverCalls(useCases);
        await stuckPaymentsRecovery(useCases);
      });
    case 'webhook':
      return platform.job('webhook', 'railEvent', ({ till }) => till.applyRailEvent(authorized));
    case 'settle task':
      return platform.job('task', 'settle', ({ desk }) =>
        start === 'cancelled'
          ? desk.taskHandlers.settleCallTask({ sessionId, action: 'release' })
          : desk.taskHandlers.executeCallTask({ sessionId, providerId: one.providerId, number: 1 }),
      );
  }
}

const authorized = {
  rail: 'stripe',
  eventId: 'evt_1',
  type: 'authorized',
  bookingId: one.bookingId,
  became: 'authorized',
  payment: { railPaymentId: 'pi_1', amount: money(4900, 'EUR') },
  account: null,
  livemode: true,
} as const;

/** A hold of more than an hour ago that has no call. */
function pay({ platform }: CallWorld, { bookingId, clientId, providerId }: Order): void {
  const { rail, documents, world } = platform;
  const price = priceOf(defaultPrices, 'lawyer', 'EUR');
  const railPaymentId = bookingId === one.bookingId ? 'pi_1' : 'pi_2';
  rail.put(railPaymentId, { bookingId, amount: price.total, status: 'authorized', heldAt: world.clock.now() });
  const now = world.clock.now() - hour - 60_000;
  const terms = {
    clientId,
    providerId,
    providerKind: 'lawyer',
    rail: platform.payBy,
    railPaymentId,
    price,
    coupon: null,
  } as const;
  const payment: Payment = {
    ...openPayment({ id: bookingId, ...terms, now }),
    status: 'authorized',
    authorizedAt: now,
  };
  documents.payments.add(payment);
}

function book({ platform }: CallWorld): void {
  const { documents, world } = platform;
  const payment = documents.payments.byId.get(one.bookingId);
  if (!payment) throw new Error('nobody has paid');
  const session = bookSession({
    ...payment,
    providerName: onlineLawyer.displayName,
    total: payment.price.total,
    includedMinutes: payment.price.includedMinutes,
    rules: defaultCallRules,
    clientLocale: 'fr',
    providerLocale: 'en',
    now: world.clock.now() - 240_000,
  });
  documents.payments.add({ ...payment, sessionId: session.id });
  documents.sessions.set(session.id, session);
  documents.lines.set(session.id, { client: one.phone, provider: PROVIDER_PHONE, callSids: {} });
  const holder = { sessionId: session.id, clientId: session.clientId } as const;
  documents.holders.set(one.phone, { ...holder, party: 'client' });
  documents.holders.set(PROVIDER_PHONE, { ...holder, party: 'provider' });
  documents.profiles.set('camille', {
    ...onlineLawyer,
    availability: 'busy',
    busyWith: session.id,
    busySince: session.createdAt,
  });
}

function cancel({ platform }: CallWorld): void {
  const { documents, world } = platform;
  const session = documents.booked(one.bookingId);
  const at = world.clock.now();
  const cancelled = next(session, { type: 'cancel_requested', reason: 'by_client', at }).session;
  documents.sessions.set(session.id, cancelled);
}
