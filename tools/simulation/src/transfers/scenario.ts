import { differencesOf } from '@sos/domain/journal/rail-differences';
import { balancesOf } from '@sos/domain/journal/posting';
import { earnedOf } from '@sos/domain/transfers/earned';
import { isOpenTransfer, netOf } from '@sos/domain/transfers/transfer';
import type { Actor, Cast, Check, Job, Player, Scenario, World } from '../kernel/scenario.ts';
import { makeUseCases, type MakeUseCases, PROVIDER, TransferPlatform } from './platform.ts';

const minute = 60_000;
const hour = 60 * minute;
const CALL = 'booking-1';

type Desk = ReturnType<MakeUseCases>;
type MakeJob = <T>(kind: string, name: string, act: (desk: Desk) => Promise<T>) => Job<T>;

/** A call is charged and perhaps given back, while its provider is late to say who they are; the share follows all of it. */
export function transfersScenario(make: MakeUseCases = makeUseCases): Scenario {
  return { name: 'transfers', stage: (world) => stage(world, make), storm: 3 * hour, calm: 96 * hour, jumps: [] };
}

function stage(world: World, make: MakeUseCases): Cast {
  const platform = new TransferPlatform(world);
  const job: MakeJob = (kind, name, act) => ({
    kind,
    name,
    limit: 9 * minute,
    run: (use) => act(make(platform, world, use)),
  });
  const actors = [approval(job), client(platform, job), provider(platform, job), sweeper(job)];
  return { actors, ...checksOf(platform, world) };
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

async function insist(player: Player, makeJob: () => Job<unknown>): Promise<void> {
  for (let wait = 5000; ; wait = Math.min(2 * wait, 10 * minute)) {
    const { ended } = await player.start(makeJob());
    if (ended === 'done') return;
    await player.sleep(wait);
  }
}

function checksOf(platform: TransferPlatform, world: World): Pick<Cast, 'invariants' | 'liveness'> {
  const { connect, payments, transfers } = platform;
  const transfer = () => transfers.byId.get(CALL);
  const moves = () => connect.moves.get(CALL) ?? [];
  const sent = () => moves().reduce((sum, { kind, amount }) => sum + (kind === 'send' ? amount : 0), 0);
  const payable = () => balancesOf(payments.entries.list()).provider_payable?.EUR ?? 0;
  const invariants: Check[] = [
    {
      name: 'a share is sent at most once',
      complaint: () => {
        if (transfer()?.status === 'reversed_in_part') world.reached('share: reversed in part');
        return sent() > 3000 ? `${sent()} was sent` : undefined;
      },
    },
    {
      name: 'nobody has less than nothing',
      complaint: () => (connect.net(CALL) < 0 ? `${connect.net(CALL)} at the rail` : undefined),
    },
    {
      name: 'what we have on record, the rail has done',
      complaint: () => {
        const unknown = transfer()?.moves.find(({ railId }) => moves().every((move) => move.railId !== railId));
        return unknown && `${unknown.railId} is nowhere`;
      },
    },
  ];
  const liveness: Check[] = [
    {
      name: 'what was sent less what was taken back is what was earned',
      complaint: () => {
        const payment = payments.byId.get(CALL);
        const earned = payment ? earnedOf(payment) : 0;
        const told = transfer();
        const isRight = connect.net(CALL) === earned && (told ? netOf(told) : 0) === earned && payable() === 0;
        return isRight ? undefined : `${earned} earned, ${connect.net(CALL)} there, ${payable()} in the journal`;
      },
    },
    {
      name: 'a reconciliation finds nothing about the share',
      complaint: () => {
        const entries = payments.entries.list();
        const papers = { id: CALL, payment: payments.byId.get(CALL), transfer: transfer(), entries };
        const truth = { railPaymentId: 'pi_1', currency: 'EUR', captured: 4900, refunds: [], fee: null } as const;
        const found = differencesOf(papers, { ...truth, moves: moves() });
        const odd = found.find(({ kind }) => kind.startsWith('transfer_') || kind.startsWith('entry_'));
        return odd && `${odd.kind} of ${odd.ref}: ${odd.ours} and ${odd.theirs}`;
      },
    },
    {
      name: 'no share is left on its way',
      complaint: () => {
        const told = transfer();
        const isOpen = payments.byId.list(({ unshared }) => unshared).length > 0 || (told && isOpenTransfer(told));
        return isOpen ? `it is ${told?.status ?? 'uncounted'}` : undefined;
      },
    },
  ];
  return { invariants, liveness };
}
