import { insist } from '../insist.ts';
import type { Actor, Cast, Job, Scenario, World } from '../kernel/scenario.ts';
import { checksOf } from './checks.ts';
import { CLIENT, InvoicePlatform, makeUseCases, type MakeUseCases, usedBy, VAT_NUMBER } from './platform.ts';

const minute = 60_000;
const hour = 60 * minute;
const LONGEST_JOB = 9 * minute;

type Office = ReturnType<MakeUseCases>;
type MakeJob = <T>(kind: string, name: string, act: (office: Office) => Promise<T>) => Job<T>;

/** Calls of a business are charged and perhaps given back, while it gives its VAT number and VIES is out of order. */
export function invoicesScenario(make: MakeUseCases = makeUseCases): Scenario {
  return {
    name: 'invoices',
    stage: (world) => stage(world, make, { calls: 1 + world.choices.below(4), charged }),
    storm: 12 * hour,
    calm: 48 * hour,
    jumps: [],
  };
}

/** So many calls that are charged at one instant. */
export function crowdScenario(calls: number): Scenario {
  const staged = (world: World) => {
    const { actors, invariants, liveness } = stage(world, makeUseCases, { calls, charged: [minute] });
    // To look at so many documents after every step takes minutes, and no number is ever taken back.
    return { actors, invariants: [], liveness: [...invariants, ...liveness] };
  };
  return { name: 'crowd', stage: staged, storm: 12 * hour, calm: 48 * hour, jumps: [], mostSteps: 1000 * calls };
}

interface Crowd {
  readonly calls: number;
  /** When a call may be charged. */
  readonly charged: readonly [number, ...number[]];
}
const charged = [minute, minute, 20 * minute, 3 * hour] as const;

function stage(world: World, make: MakeUseCases, crowd: Crowd): Cast {
  const platform = new InvoicePlatform(world, crowd.calls);
  const job: MakeJob = (kind, name, act) => ({
    kind,
    name,
    limit: LONGEST_JOB,
    run: (use) => act(make(usedBy(platform, use))),
  });
  const ids = platform.payments.byId.list().map(({ id }) => id);
  const sweeps = [sweeper(job, 'finish', 30 * minute), sweeper(job, 'recheck', 2 * hour)];
  const tills = ids.map((id) => till({ id, instants: crowd.charged }, platform, job));
  const actors = [...tills, registry(platform), business(platform, job), ...sweeps];
  return { actors, ...checksOf(platform) };
}

interface Till {
  readonly id: string;
  readonly instants: Crowd['charged'];
}

/** A call is charged and perhaps given back, of which a task tells each time, or is lost. */
function till({ id, instants }: Till, platform: InvoicePlatform, job: MakeJob): Actor {
  const issue = () => job('task', 'issueInvoices', (office) => office.issue({ paymentId: id }));
  return {
    name: `till of ${id}`,
    play: async (player) => {
      await player.sleep(player.choices.pick(instants));
      await platform.charge(id);
      platform.world.reached('call: charged');
      if (player.choices.weighted([4, 1]) === 0) follow(`invoices of ${id}`, platform, issue);
      const amount = player.choices.pick([0, 0, 1633, 4900]);
      if (amount === 0) return;
      await player.sleep(player.choices.pick([1000, 10 * minute, 5 * hour]));
      await platform.refund(id, amount);
      platform.world.reached('call: given back');
      follow(`credit of ${id}`, platform, issue);
    },
  };
}

/** How often a queue tries before it leaves a task to the sweep. */
const TRIES = 5;

/** A task of its own, for which nobody waits. */
function follow(name: string, { world }: InvoicePlatform, makeJob: () => Job<unknown>): void {
  world.enter({ name, play: (player) => insist(player, makeJob, TRIES) });
}

/** VIES cannot always be asked, and may not know the number. */
function registry(platform: InvoicePlatform): Actor {
  return {
    name: 'VIES',
    play: async (player) => {
      if (player.choices.weighted([3, 1]) === 1) platform.truth = { result: 'invalid' };
      platform.isDown = player.choices.weighted([1, 2]) === 1;
      if (!platform.isDown) return;
      platform.world.reached('VIES: down');
      await player.sleep(player.choices.pick([30 * minute, 4 * hour, 9 * hour]));
      platform.isDown = false;
    },
  };
}

/** Gives its VAT number before its calls, between them or after them. */
function business({ world, checks }: InvoicePlatform, job: MakeJob): Actor {
  const caller = { uid: CLIENT, role: 'client', isAdmin: false };
  return {
    name: 'business',
    play: async (player) => {
      await player.sleep(player.choices.pick([1000, 90_000, 30 * minute, 2 * hour]));
      await insist(player, () =>
        job('callable', 'validateVatNumber', (office) => office.giveVatNumber(caller, { vatNumber: VAT_NUMBER })),
      );
      world.reached(`number: ${checks.byUid.get(CLIENT)?.check?.result}`);
    },
  };
}

function sweeper(job: MakeJob, name: 'finish' | 'recheck', every: number): Actor {
  return {
    name: `${name} sweep`,
    isEndless: true,
    play: async (player) => {
      for (;;) {
        await player.sleep(every);
        await player.start(job('sweep', name, (office) => office[name]()));
      }
    },
  };
}
