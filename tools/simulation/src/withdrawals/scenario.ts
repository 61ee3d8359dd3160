import type { PayoutState } from '@sos/domain/withdrawals/rail-payout';
import { insist } from '../insist.ts';
import type { Actor, Cast, Job, Player, Scenario, World } from '../kernel/scenario.ts';
import { checksOf } from './checks.ts';
import { asked, makeUseCases, type MakeUseCases, usedBy, WithdrawalPlatform } from './platform.ts';
import { ARRIVES } from './rail.ts';

const minute = 60_000;
const hour = 60 * minute;
const LONGEST_JOB = 9 * minute;

type Desk = ReturnType<MakeUseCases>;
type MakeJob = <T>(kind: string, name: string, act: (desk: Desk) => Promise<T>) => Job<T>;

/** Affiliates take money out; the rail brings it, late, or brings it back; every few hours our papers and its list are compared. */
export function withdrawalsScenario(make: MakeUseCases = makeUseCases): Scenario {
  const staged = (world: World) => stage(world, make);
  return { name: 'withdrawals', stage: staged, storm: 12 * hour, calm: 72 * hour, jumps: [] };
}

function stage(world: World, make: MakeUseCases): Cast {
  const platform = new WithdrawalPlatform(world);
  const job: MakeJob = (kind, name, act) => ({
    kind,
    name,
    limit: LONGEST_JOB,
    run: (use) => act(make(usedBy(platform, use))),
  });
  const admins = asked.map((wish) => admin(platform, job, wish));
  const schedules = [
    schedule(job, 'finish', 30 * minute),
    schedule(job, 'watchPaid', 6 * hour),
    schedule(job, 'reconcile', 2 * hour),
  ];
  return { actors: [...admins, bank(platform, job), somebody(platform), ...schedules], ...checksOf(platform) };
}

/** Agrees, and then pays in by hand what the rail waits for. */
function admin(platform: WithdrawalPlatform, job: MakeJob, wish: (typeof asked)[number]): Actor {
  const settle = () => job('callable', 'settle', (desk) => desk.settle(wish.id));
  return {
    name: `admin of ${wish.id}`,
    play: async (player) => {
      await player.sleep(player.choices.pick([minute, hour]));
      await platform.approve(wish);
      // Whoever pressed hears of a failure, and leaves the rest to the sweep.
      await insist(player, settle, player.choices.pick([1, 3]));
    },
  };
}

/** What the bank may make of each state. A bounce comes after the money had arrived. */
const ways: Readonly<Partial<Record<PayoutState, readonly [PayoutState, ...PayoutState[]]>>> = {
  awaiting_funding: ['under_way', 'under_way', 'under_way', 'cancelled'],
  under_way: ['paid', 'paid', 'returning', 'returned'],
  paid: ['paid', 'returning'],
  returning: ['returned'],
};

/** Moves every transfer to an end, and does not always get through with its word. */
function bank(platform: WithdrawalPlatform, job: MakeJob): Actor {
  const { book } = platform.rail;
  return {
    name: 'bank',
    isEndless: true,
    play: async (player) => {
      const over = new Set<string>();
      for (;;) {
        await player.sleep(player.choices.pick([20 * minute, 3 * hour]));
        const payout = [...book.byId.values()].find(({ railId, name }) => name !== '' && !over.has(railId));
        if (!payout) continue;
        const state = player.choices.pick(ways[payout.state] ?? [payout.state]);
        if (state === payout.state || !ways[state]) over.add(payout.railId);
        if (state === payout.state) continue;
        book.bring(payout.railId, state);
        platform.world.reached(`transfer: ${state}`);
        tellOf(platform, player, { railId: payout.railId, job });
      }
    },
  };
}

interface Telling {
  readonly railId: string;
  readonly job: MakeJob;
}

function tellOf({ world }: WithdrawalPlatform, { choices }: Player, { railId, job }: Telling): void {
  if (choices.weighted([3, 1]) === 1) return world.reached('word of the rail: lost');
  const follow = () => job('webhook', 'follow', (desk) => desk.follow('wise', railId));
  world.enter({ name: `webhook ${railId} ${choices.below(100_000)}`, play: (other) => insist(other, follow, 5) });
}

/** Pays somebody out of our balance at the rail itself, and tells nobody. */
function somebody({ rail, world }: WithdrawalPlatform): Actor {
  return {
    name: 'somebody',
    play: async (player) => {
      await player.sleep(player.choices.pick([3 * hour, 5 * hour]));
      if (player.choices.below(2) === 0) return;
      const told = { railId: 'by-hand', name: '', beginning: '', amount: ARRIVES, currency: 'EUR' };
      rail.book.add({ ...told, state: 'paid', at: player.now() });
      world.reached('transfer: by hand');
    },
  };
}

function schedule(job: MakeJob, name: 'finish' | 'watchPaid' | 'reconcile', every: number): Actor {
  return {
    name: `schedule ${name}`,
    isEndless: true,
    play: async (player) => {
      for (;;) {
        await player.sleep(every);
        await player.start(job('schedule', name, async (desk) => void (await desk[name]())));
      }
    },
  };
}
