import type { Commission } from '@sos/domain/affiliates/commission';
import type { CommissionChange } from '@sos/domain/affiliates/hold';
import { aReferral } from '@sos/domain/testing/a-commission';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCommissionWorld } from '../testing/commission-world.ts';
import { type Happening, playHistory } from '../testing/commission-histories.ts';
import type { SettleCommissionsNeeds } from './settle-commissions.ts';

const kinds = [
  'pay',
  'pay',
  'pay',
  'refund',
  'dispute',
  'lose',
  'win',
  'wait',
  'wait',
  'flag',
  'clear',
  'told',
] as const;
const aHappening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom(...kinds),
  call: fc.integer({ min: 0, max: 4 }),
  amount: fc.integer({ min: 1, max: 49 }),
});
const aHistory = fc.array(aHappening, { minLength: 1, maxLength: 30 });
const HISTORIES = 10_000;

const of = (kind: Happening['kind'], call = 0, amount = 20): Happening => ({ kind, call, amount });
/** Money that goes back after it was released, which a few random histories alone might not have. */
const late = [of('pay'), of('pay', 1), of('wait'), of('wait'), of('wait')];
const examples: [Happening[]][] = [
  [[...late, of('refund')]],
  [[...late, of('dispute', 1), of('lose', 1), of('refund')]],
];

type Spoil = (needs: SettleCommissionsNeeds) => SettleCommissionsNeeds;
/** With a book of which some methods are others. */
const withBook =
  (spoil: (book: SettleCommissionsNeeds['book']) => Partial<SettleCommissionsNeeds['book']>): Spoil =>
  (needs) => {
    const { book } = needs;
    const same = {
      ofPayment: book.ofPayment.bind(book),
      create: book.create.bind(book),
      read: book.read.bind(book),
      change: book.change.bind(book),
      changeListed: book.changeListed.bind(book),
      due: book.due.bind(book),
    };
    return { ...needs, book: { ...same, ...spoil(book) } };
  };

/** With a book that makes something else of what is decided about a commission. */
const withChanges = (
  spoil: (decide: (before: Commission) => CommissionChange) => (before: Commission) => CommissionChange,
): Spoil =>
  withBook((book) => ({
    change: (ref, decide) => book.change(ref, spoil(decide)),
    changeListed: (listed, decide) => book.changeListed(listed, spoil(decide)),
  }));

const wrong: Readonly<Record<string, Spoil>> = {
  'does not hear of refunds': (needs) => ({
    ...needs,
    payments: { read: async (id) => ({ ...(await needs.payments.read(id)), refunds: [] }) as never },
  }),
  'does not hear of lost disputes': (needs) => ({
    ...needs,
    payments: { read: async (id) => ({ ...(await needs.payments.read(id)), disputes: [] }) as never },
  }),
  'forgets the line of a change': withChanges((decide) => (before) => ({ commission: decide(before).commission })),
  'writes a line and forgets the commission': withChanges((decide) => (before) => {
    const { commission, line } = decide(before);
    return line ? { commission: { ...before, lines: commission.lines }, line } : { commission };
  }),
  'credits a line twice': withChanges((decide) => (before) => {
    const { commission, line } = decide(before);
    return line ? { commission, line: { ...line, amount: line.amount * 2 } } : { commission };
  }),
  'forgets what is paid once': withBook((book) => ({
    create: (id, claims, decide) =>
      book.create(id, claims, (known, countOf) =>
        decide(known, countOf).map((each) =>
          each.event === 'activation' ? { ...each, id: `${id}_${each.id}` } : each,
        ),
      ),
  })),
  'pays half of what its plan says': withBook((book) => ({
    create: (id, claims, decide) =>
      book.create(id, claims, (...known) =>
        decide(...known).map((each) => ({ ...each, granted: Math.floor(each.granted / 2) })),
      ),
  })),
  'pays what the margin does not hold': withBook((book) => ({
    create: (id, claims, decide) =>
      book.create(id, claims, (...known) =>
        decide(...known).map((each) => ({ ...each, granted: each.ruled, amount: each.ruled })),
      ),
  })),
  'stops after the first of a set': withBook((book) => ({
    ofPayment: async (id) => (await book.ofPayment(id))?.slice(0, 1),
  })),
  'takes nothing back of what is credited': withChanges(
    (decide) => (before) => (before.lines > 0 ? { commission: before } : decide(before)),
  ),
};

const holds = (spoil?: Spoil, numRuns = HISTORIES) =>
  fc.check(
    fc.asyncProperty(aHistory, async (happenings) => (await playHistory(happenings, spoil)).length === 0),
    { numRuns, examples },
  );

describe('any history of calls, refunds, disputes and notes', () => {
  it('leaves every balance at what its lines, its commissions and the journal say, and what its plan pays', async () => {
    const { failed, counterexample } = await holds();
    expect(failed ? counterexample : null).toBeNull();
  }, 180_000);

  it.each(Object.entries(wrong))('would tell of an engine that %s', async (_name, spoil) => {
    expect((await holds(spoil, 300)).failed).toBe(true);
  });
});

/** A paid call of a chatter below another, half of it given back, and every schedule; `crash` is told of each step of a port. */
async function told(crash: () => void): Promise<readonly unknown[]> {
  const fragile = withBook((book) => ({
    create: async (...given) => (crash(), await book.create(...given), crash()),
    change: async (...given) => (crash(), await book.change(...given), crash()),
    changeListed: async (...given) => {
      crash();
      const isDone = await book.changeListed(...given);
      crash();
      return isDone;
    },
    ofPayment: async (id) => (crash(), book.ofPayment(id)),
  }));
  const world = aCommissionWorld(fragile);
  world.byUid.set('client-uid', aReferral());
  world.byUid.set('ana', aReferral({ uid: 'ana', role: 'chatter', kind: 'recruitment', affiliateId: 'bea' }));
  const again = (work: () => Promise<unknown>) => work().catch(work).catch(work);
  await again(() => world.settle('booking-1'));
  for (const hours of [24, 48, 72, 96]) {
    await again(() => world.at(hours, world.validate));
    await again(() => world.at(hours, world.release));
  }
  const refund = {
    id: 'r',
    amount: 2450,
    providerPart: 0,
    bearer: 'platform',
    origin: 'admin',
    status: 'done',
  } as const;
  await again(() => world.pay({ refunds: [{ ...refund, railRefundId: null, at: 0 }] }));
  return [
    world.book.lines
      .list()
      .map(({ id, amount }) => `${id} ${amount}`)
      .toSorted(),
    world.book.balances.entries().toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ];
}

it('a crash before or after any step of a port, and any two of them, are made good by being told again, to the cent', async () => {
  let steps = 0;
  const calm = await told(() => void (steps += 1));
  expect(steps).toBeGreaterThan(20);
  for (let first = 1; first <= steps; first++) {
    // The second one counts from where the first has struck; the last of them never comes.
    for (let second = 1; second <= steps; second++) {
      let step = 0;
      const crashed = await told(() => {
        step += 1;
        if (step === first || step === first + second) throw new Error('the instance is gone');
      });
      expect([first, second, crashed]).toEqual([first, second, calm]);
    }
  }
});
