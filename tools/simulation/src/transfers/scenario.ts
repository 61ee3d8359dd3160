import type { PayoutRail } from '@sos/domain/money/payout-rail';
import type { StakeStatus } from '@sos/domain/disputes/stake';
import { insist } from '../insist.ts';
import type { Actor, Cast, Job, Player, Scenario, World } from '../kernel/scenario.ts';
import { CALL, checksOf, LONGEST_JOB } from './checks.ts';
import { payoutChecksOf } from './payout-checks.ts';
import { makeUseCases, type MakeUseCases, PROVIDER, TransferPlatform } from './platform.ts';

const minute = 60_000;
const hour = 60 * minute;

type Desk = ReturnType<MakeUseCases>;
type MakeJob = <T>(kind: string, name: string, act: (desk: Desk) => Promise<T>) => Job<T>;

/** A call is charged and perhaps given back, while its provider is late to say who they are; the share follows all of it. */
export function transfersScenario(make: MakeUseCases = makeUseCases): Scenario {
  return { name: 'transfers', stage: (world) => stage(world, make), storm: 3 * hour, calm: 96 * hour, jumps: [] };
}

/** The same where only PayPal reaches the provider, who may not take what they are sent. */
export function payoutsScenario(make: MakeUseCases = makeUseCases): Scenario {
  const staged = (world: World) => stage(world, make, 'paypal');
  return { name: 'payouts', stage: staged, storm: 3 * hour, calm: 96 * hour, jumps: [] };
}

function stage(world: World, make: MakeUseCases, rail: PayoutRail = 'stripe'): Cast {
  const platform = new TransferPlatform(world, rail);
  const job: MakeJob = (kind, name, act) => ({
    kind,
    name,
    limit: LONGEST_JOB,
    run: (use) => act(make(platform, world, use)),
  });
  const actors = [approval(job), client(platform, job), bank(platform, job), sweeper(job)];
  return rail === 'paypal'
    ? { actors: [...actors, receiver(platform, job)], ...payoutChecksOf(platform, world) }
    : { actors: [...actors, provider(platform, job)], ...checksOf(platform, world) };
}

/** A trigger tells of the approval until it is heard. */
function approval(job: MakeJob): Actor {
  const open = () => job('trigger', 'openAccount', (desk) => desk.openAccount(PROVIDER));
  return { name: 'approval', play: (player) => insist(player, open) };
}

/** The call is charged, and some or all of it may be given back, also twice; each time a task follows. */
function client(platform: TransferPlatform, job: MakeJob): Actor {
  const settle = () => job('task', 'transferToProvider', (desk) => desk.settle({ paymentId: CALL }));
  return {
    name: 'client',
    play: async (player) => {
      await player.sleep(player.choices.pick([minute, 20 * minute]));
      await platform.charge();
      for (const [index, amount] of refundsFrom(player).entries()) {
        follow(platform, player, settle);
        await player.sleep(player.choices.pick([30_000, 10 * minute, 40 * minute]));
        await platform.refund(`r-${index}`, amount);
        platform.world.reached('refund');
      }
      await insist(player, settle);
    },
  };
}

/** May take the client's side, and may change its mind; each time a task follows. */
function bank(platform: TransferPlatform, job: MakeJob): Actor {
  const settle = () => job('task', 'transferToProvider', (desk) => desk.settle({ paymentId: CALL }));
  const endings: readonly [StakeStatus[], ...StakeStatus[][]] = [
    [],
    ['free'],
    ['lost'],
    ['lost', 'free'],
    ['free', 'lost'],
  ];
  return {
    name: 'bank',
    play: async (player) => {
      const words = player.choices.pick(endings);
      await player.sleep(player.choices.pick([25 * minute, 50 * minute, hour]));
      const told: StakeStatus[] = words.length === 0 ? [] : ['frozen', ...words];
      for (const status of told) {
        await platform.dispute(status);
        follow(platform, player, settle);
        await player.sleep(player.choices.pick([10 * minute, 30 * minute]));
      }
      await insist(player, settle);
    },
  };
}

function refundsFrom({ choices }: Player): number[] {
  return choices.pick([[], [4900], [1000], [1000, 3900], [1633, 1633]]);
}

/** A second worker on the same share, which the first does not wait for. */
function follow(platform: TransferPlatform, player: Player, settle: () => Job<unknown>): void {
  platform.world.enter({ name: `task ${player.choices.below(1000)}`, play: (other) => insist(other, settle) });
}

/** Tells Stripe who they are, sooner or later, on the page that we lead to; Stripe's word of it is sometimes lost for good. */
function provider({ connect, accounts, world }: TransferPlatform, job: MakeJob): Actor {
  return {
    name: 'provider',
    play: async (player) => {
      await player.sleep(player.choices.pick([minute, 15 * minute, 2 * hour]));
      const onRecord = () => accounts.byUid.get(PROVIDER)?.accountId ?? undefined;
      while (onRecord() === undefined) await player.sleep(10 * minute);
      const accountId = onRecord() ?? '';
      connect.tell(accountId, { detailsSubmitted: true, payoutsEnabled: true, due: [], disabledReason: null });
      world.reached('account: verified');
      if (player.choices.weighted([3, 1]) === 1) return;
      await insist(player, () => job('webhook', 'account', (desk) => desk.followAccount({ uid: PROVIDER, accountId })));
    },
  };
}

/** Takes what PayPal brings, late or not at all, or sends it back; gives another address after that. PayPal's word may be lost. */
function receiver(platform: TransferPlatform, job: MakeJob): Actor {
  const { payouts, world } = platform;
  return {
    name: 'receiver',
    isEndless: true,
    play: async (player) => {
      let bounces = player.choices.below(2);
      for (;;) {
        await player.sleep(player.choices.pick([2 * minute, 25 * minute]));
        const item = payouts.batches.find(({ word }) => word.state === 'under_way' || word.state === 'arrived');
        if (!item) continue;
        const { itemId, word } = item;
        if (bounces > 0 && player.choices.below(2) === 0) {
          bounces -= 1;
          payouts.bounce(itemId);
          world.reached(word.state === 'arrived' ? 'payout: sent back' : 'payout: not taken');
          platform.giveAddress('another@example.com');
        } else if (word.state === 'under_way') decide(platform, player, itemId);
        else continue;
        // What comes back after it arrived is told until it is heard; else only a reconciliation finds it.
        if (word.state !== 'arrived' && player.choices.weighted([3, 1]) === 1) continue;
        follow(platform, player, () => job('webhook', 'payout', (desk) => desk.followPayout({ itemId })));
      }
    },
  };
}

function decide({ payouts, world }: TransferPlatform, { choices }: Player, itemId: string): void {
  const fate = choices.weighted([6, 2, 1]);
  world.reached(`payout: ${['arrived', 'unclaimed', 'failed'][fate]}`);
  if (fate === 0) payouts.arrive(itemId);
  else if (fate === 1) payouts.wait(itemId);
  else payouts.fail(itemId);
}

function sweeper(job: MakeJob): Actor {
  return {
    name: 'sweeper',
    isEndless: true,
    play: async (player) => {
      for (;;) {
        await player.sleep(30 * minute);
        await player.start(job('sweep', 'finish', (desk) => desk.finish()));
      }
    },
  };
}
