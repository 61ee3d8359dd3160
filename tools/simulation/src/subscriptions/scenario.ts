import type { Actor, Cast, Job, Player, Scenario, World } from '../kernel/scenario.ts';
import { insist } from '../insist.ts';
import { checksOf } from './checks.ts';
import { makeUseCases, type MakeUseCases, PROVIDER, SubscriptionPlatform, usedBy } from './platform.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const LONGEST_JOB = 9 * minute;

type Desk = ReturnType<MakeUseCases>;
type MakeJob = <T>(kind: string, name: string, act: (desk: Desk) => Promise<T>) => Job<T>;

/** A provider subscribes in several tabs, pays or does not, changes their mind and asks the assistant; the rail's words come late or never. */
export function subscriptionsScenario(make: MakeUseCases = makeUseCases): Scenario {
  return { name: 'subscriptions', stage: (world) => stage(world, make), storm: 40 * day, calm: 3 * day, jumps: [] };
}

function stage(world: World, make: MakeUseCases): Cast {
  const platform = new SubscriptionPlatform(world);
  const job: MakeJob = (kind, name, act) => ({
    kind,
    name,
    limit: LONGEST_JOB,
    run: (use) => act(make(usedBy(platform, use))),
  });
  const tabs = Array.from({ length: 1 + world.choices.below(2) }, (_, index) => tab(index + 1, platform, job));
  const actors = [...tabs, rail(platform, job), assistant(platform, job), sweeper(job)];
  return { actors, ...checksOf(platform) };
}

/** Opens the rail's page and fills it in, or leaves it; whoever has a plan already is told so. */
function tab(number: number, { rail: pages, world }: SubscriptionPlatform, job: MakeJob): Actor {
  const caller = { uid: PROVIDER, role: 'lawyer', isAdmin: false };
  return {
    name: `tab-${number}`,
    play: async (player) => {
      for (let tries = 0; tries < 3; tries += 1) {
        await player.sleep(player.choices.pick([minute, 5 * minute, hour]));
        const planId = player.choices.pick(['assistant', 'assistant_plus']);
        const opened = await player.start(
          job('callable', 'checkout', (desk) => desk.checkout(caller, { planId, locale: 'fr' })),
        );
        if (opened.ended !== 'done') continue;
        await player.sleep(player.choices.pick([minute, 2 * minute]));
        pages.subscribe(opened.value.url);
        world.reached('page: filled in');
      }
    },
  };
}

/** Time, the card and the customer change what is there; each change is told, or its word is lost for good. */
function rail(platform: SubscriptionPlatform, job: MakeJob): Actor {
  return {
    name: 'rail',
    play: async (player) => {
      for (let turns = 0; turns < 6; turns += 1) {
        await player.sleep(player.choices.pick([2 * hour, 3 * day, 9 * day]));
        const { customerId } = platform;
        if (customerId === null) continue;
        change(platform, player, customerId);
        if (player.choices.weighted([3, 1]) === 1) continue;
        const invoice = invoiceOf(platform.rail);
        const hint = { uid: PROVIDER, customerId, paidInvoice: invoice?.id ?? null };
        const isTurned = invoice !== undefined && (invoice.refunded > 0 || invoice.disputes.length > 0);
        const told = () =>
          isTurned
            ? job('webhook', 'followPayment', (desk) => desk.followPayment(invoice.railPaymentId ?? ''))
            : job('webhook', 'follow', (desk) => desk.follow(hint));
        tell(platform, told);
        if (player.choices.weighted([3, 1]) === 1) tell(platform, told);
      }
    },
  };
}

type Books = SubscriptionPlatform['rail'];
type Change = (books: Books, customer: string, player: Player) => void;

const changes: Readonly<Record<string, Change>> = {
  nothing: () => undefined,
  past_due: (books, customer) => books.tell(customer, { status: 'past_due' }),
  active: (books, customer) => books.tell(customer, { status: 'active' }),
  ends: (books, customer) => books.tell(customer, { endsAt: newestOf(books, customer)?.periodEnd ?? null }),
  renewed: (books, customer) => {
    const periodStart = newestOf(books, customer)?.periodEnd ?? 0;
    books.tell(customer, { status: 'active', periodStart, periodEnd: periodStart + 30 * day });
    books.bill(customer, { price: { amount: 1900, currency: 'EUR' } });
  },
  'given back': (books) => {
    const invoice = invoiceOf(books);
    if (invoice) books.turn(invoice.id, { refunded: 500 });
  },
  disputed: (books, _customer, { choices }) => {
    const invoice = invoiceOf(books);
    if (!invoice) return;
    const withdrawn = invoice.paid.amount - invoice.refunded;
    books.turn(invoice.id, { disputes: [{ id: 'dp_1', withdrawn, fee: 1500, isLost: choices.below(2) === 1 }] });
  },
  ended: (books, customer, player) => books.tell(customer, { status: 'ended', endsAt: player.now() }),
};

const newestOf = (books: Books, customer: string) => books.subscriptions.get(customer)?.[0];
const invoiceOf = (books: Books) => [...books.invoices.values()].at(-1);

function change({ rail: books, world }: SubscriptionPlatform, player: Player, customer: string): void {
  books.pass();
  const newest = newestOf(books, customer);
  if (!newest || newest.status === 'ended') return;
  const names = Object.keys(changes);
  const what = names[player.choices.below(names.length)] ?? 'nothing';
  world.reached(`rail: ${what}`);
  changes[what]?.(books, customer, player);
}

/** Delivered again until it is heard, while the rail goes on. */
function tell(platform: SubscriptionPlatform, makeJob: () => Job<unknown>): void {
  platform.words += 1;
  platform.world.enter({ name: `word-${platform.words}`, play: (player) => insist(player, makeJob) });
}

/** Asks for calls under ids that may come twice, and gives back those that the vendor fails. */
function assistant(platform: SubscriptionPlatform, job: MakeJob): Actor {
  const { world, quotas, allowed, returned } = platform;
  return {
    name: 'assistant',
    play: async (player) => {
      for (let number = 1; number <= 12; number += 1) {
        await player.sleep(player.choices.pick([30 * minute, 6 * hour, 4 * day]));
        const id = `call-${number}`;
        const ask = () => job('callable', 'reserve', (desk) => desk.calls.reserve(PROVIDER, id));
        const answers = [await player.start(ask())];
        if (player.choices.weighted([2, 1]) === 1) answers.push(await player.start(ask()));
        const isAllowed = answers.some((each) => each.ended === 'done' && /reserved|known/.test(each.value));
        const period = quotas.byUid.get(PROVIDER)?.periodStart;
        for (const each of answers) if (each.ended === 'done') world.reached(`call: ${each.value}`);
        if (!isAllowed || period === undefined) continue;
        allowed.set(id, period);
        if (player.choices.weighted([2, 1]) === 0) continue;
        await insist(player, () => job('callable', 'giveBack', (desk) => desk.calls.giveBack(PROVIDER, id)));
        returned.add(id);
        world.reached('call: given back');
      }
    },
  };
}

function sweeper(job: MakeJob): Actor {
  return {
    name: 'sweeper',
    isEndless: true,
    play: async (player) => {
      for (;;) {
        await player.sleep(6 * hour);
        await player.start(job('sweep', 'refresh', (desk) => desk.refresh()));
      }
    },
  };
}
