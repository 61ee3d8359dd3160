import type { Actor, Cast, Scenario, World } from '../kernel/scenario.ts';
import { onlineLawyer } from '@sos/functions/usecases/testing/online-lawyer';
import { buildCallWorld, type CallWorld } from './call-world.ts';
import { invariantsOf, livenessOf } from './checks.ts';
import {
  administrator,
  bookkeeper,
  operator,
  type Order,
  outage,
  provider,
  schedules,
  stranger,
  tab,
} from './people.ts';
import { adminConsole } from './deeds.ts';
import { dashboard, refunder, slowBank } from './refunds.ts';
import { reluctantBank } from './reluctant-bank.ts';
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
    stage: (world) => stageCalls(world, make).cast,
    storm: 2 * hour,
    calm: 27 * hour,
    jumps,
    ...differs,
  };
}

/** A new world with its people; `prefix` begins all its ids, so that several can share one store. */
export function stageCalls(
  world: World,
  make: MakeUseCases,
  prefix = '',
): { readonly cast: Cast; readonly set: CallWorld } {
  const set = buildCallWorld(world, { make, prefix });
  const { platform } = set;
  const [first, second] = providersOf(prefix);
  for (const { id, telephone } of [first, second]) {
    platform.documents.profiles.set(id, onlineLawyer);
    platform.documents.telephones.set(id, telephone);
  }
  const orders = Array.from({ length: 1 + world.choices.below(3) }, (_, index): Order => {
    const client = world.choices.weighted([2, 1]) === 1 ? 1 : index + 1;
    const telephone = world.choices.weighted([3, 1]) === 1 ? 1 : client;
    return {
      bookingId: `${prefix}b${index + 1}`,
      clientId: `${prefix}client-${client}`,
      providerId: (world.choices.weighted([3, 1]) === 1 ? second : first).id,
      phone: numberOf(prefix, telephone),
    };
  });
  const actors = [...actorsOf(orders, set, prefix), ...schedules(platform)];
  return { cast: { actors, invariants: invariantsOf(set), liveness: livenessOf(set) }, set };
}

/** No run shares a number with another one. */
const numberOf = (prefix: string, digit: number) => `+336${prefix.replaceAll(/\D/g, '').padStart(4, '0')}000${digit}`;

/** The providers of a world, and their telephones. */
export function providersOf(prefix: string) {
  return [
    { id: `${prefix}camille`, telephone: numberOf(prefix, 9) },
    { id: `${prefix}bruno`, telephone: numberOf(prefix, 8) },
  ] as const;
}

function actorsOf(orders: readonly Order[], set: CallWorld, prefix: string): Actor[] {
  const { platform } = set;
  const { choices } = platform.world;
  const tabs = orders.flatMap((order) =>
    Array.from({ length: 1 + choices.weighted([3, 1]) }, (_, index) =>
      tab(`${order.bookingId}-tab${index + 1}`, order, set),
    ),
  );
  const maybe = (actor: Actor, rate: number) => (choices.weighted([1, rate]) === 1 ? [actor] : []);
  return [
    ...tabs,
    ...maybe(provider(`${prefix}camille`, platform), 0.4),
    ...maybe(administrator(`${prefix}b1`, platform), 0.3),
    ...maybe(bookkeeper(platform), 0.25),
    ...maybe(outage(platform), 0.2),
    ...maybe(stranger(set), 0.2),
    ...maybe(operator(set), 0.2),
    ...maybe(reluctantBank(platform), 0.5),
    ...maybe(refunder(platform), 0.5),
    ...maybe(dashboard(platform), 0.3),
    ...maybe(adminConsole(`${prefix}b1`, set), 0.4),
    ...maybe(slowBank(platform), 0.2),
  ];
}
