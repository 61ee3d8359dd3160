import type { Actor, Cast, Check, Job, Player, Scenario, World } from '../kernel/scenario.ts';
import { type Bank, makeBank, type Order } from './bank.ts';
import { MemoryBank } from './memory-bank.ts';
import type { Transfer } from './ports.ts';
import type { MakeBank } from './wrong-banks.ts';

const minute = 60_000;
const hour = 60 * minute;
const opening = 100;

/** Clients in several tabs pay out of one account, which cannot bear all of it. */
export function bankScenario(make: MakeBank = makeBank): Scenario {
  return {
    name: 'bank',
    stage: (world) => stageBank(world, make),
    storm: 30 * minute,
    calm: 2 * hour,
    jumps: [
      { name: '11 minutes', by: 11 * minute },
      { name: '25 hours', by: 25 * hour },
    ],
  };
}

function stageBank(world: World, make: MakeBank): Cast {
  const memory = new MemoryBank(world);
  memory.accounts.set('ann', { id: 'ann', balance: opening });
  const job = jobOf(memory, { make, clock: world.clock });
  const clients = Array.from({ length: 1 + world.choices.below(3) }, (_, client): Order => {
    const amount = world.choices.pick([60, 40, 100]);
    return { id: `t${client + 1}`, account: 'ann', amount };
  });
  const tabs = clients.flatMap((order) =>
    Array.from({ length: 1 + world.choices.below(2) }, (_, tab) => client(`${order.id}-tab${tab + 1}`, { order, job })),
  );
  return { actors: [...tabs, sweep(job)], invariants: invariantsOf(memory), liveness: livenessOf(memory) };
}

type MakeJob = <T>(kind: string, name: string, act: (bank: Bank) => Promise<T>) => Job<T>;

function jobOf(memory: MemoryBank, { make, clock }: { make: MakeBank; clock: World['clock'] }): MakeJob {
  return (kind, name, act) => ({
    kind,
    name,
    limit: 9 * minute,
    run: (use) =>
      act(
        make({
          ledger: use(memory.ledger),
          vendor: use(memory.vendor),
          locks: use(memory.locks),
          ids: use(memory.ids),
          clock,
        }),
      ),
  });
}

function client(name: string, { order, job }: { order: Order; job: MakeJob }): Actor {
  return {
    name,
    play: async (player) => {
      const status = await insist(player, () => job('callable', 'open', (bank) => bank.open(order)));
      await player.sleep(player.choices.pick([0, 3000, 11 * minute]));
      if (status === 'due') await insist(player, () => job('task', 'settle', (bank) => bank.settle(order.id)));
    },
  };
}

/** Tries once more, as somebody does who sees an error. */
async function insist<T>(player: Player, makeJob: () => Job<T>): Promise<T | undefined> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const outcome = await player.start(makeJob());
    if (outcome.ended === 'done') return outcome.value;
    await player.sleep(player.choices.pick([2000, 40_000]));
  }
  return undefined;
}

function sweep(job: MakeJob): Actor {
  return {
    name: 'scheduler',
    isEndless: true,
    play: async (player) => {
      for (;;) {
        await player.sleep(5 * minute);
        await player.start(job('sweep', 'sweep', (bank) => bank.sweep()));
      }
    },
  };
}

function invariantsOf({ accounts, transfers, payouts }: MemoryBank): Check[] {
  const holds = ({ status }: Transfer) => status === 'due' || status === 'sent';
  const balance = () => accounts.get('ann')?.balance ?? 0;
  return [
    {
      name: 'money is neither made nor lost',
      complaint: () => {
        const total = transfers.list(holds).reduce((sum, { amount }) => sum + amount, balance());
        return total === opening ? undefined : `the books hold ${total} instead of ${opening}`;
      },
    },
    {
      name: 'no account is overdrawn',
      complaint: () => (balance() < 0 ? `the balance is ${balance()}` : undefined),
    },
    {
      name: 'a transfer is paid at most once',
      complaint: () => {
        const references = payouts.map(({ reference }) => reference);
        const again = references.find((reference, index) => references.indexOf(reference) !== index);
        return again && `${again} was paid more than once`;
      },
    },
    {
      name: 'what was paid is not given back',
      complaint: () => {
        const returned = payouts.find(({ reference }) => transfers.get(reference)?.status === 'returned');
        return returned && `${returned.reference} was paid and given back`;
      },
    },
  ];
}

function livenessOf({ transfers, payouts }: MemoryBank): Check[] {
  return [
    {
      name: 'no transfer stays due',
      complaint: () => {
        const [due] = transfers.list(({ status }) => status === 'due');
        return due && `${due.id} is still due`;
      },
    },
    {
      name: 'every payout is on the books',
      complaint: () => {
        const lost = payouts.find(({ reference }) => transfers.get(reference)?.status !== 'sent');
        return lost && `${lost.reference} was paid and is not on the books as sent`;
      },
    },
  ];
}
