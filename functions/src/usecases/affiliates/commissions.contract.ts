import type { Balance, LedgerLine } from '@sos/domain/affiliates/commission';
import type { Claim } from '@sos/domain/affiliates/grant';
import { reprice, step } from '@sos/domain/affiliates/hold';
import type { Posting } from '@sos/domain/journal/posting';
import { aClaim, aCommission, aReferral } from '@sos/domain/testing/a-commission';
import { beforeEach, expect, it } from 'vitest';
import type { CommissionBook, DuePage } from './commission-ports.ts';

interface World {
  readonly book: CommissionBook;
  /** Enrols a chatter, whose balance is nothing. */
  readonly enrol: (uid: string) => Promise<void>;
  readonly lines: () => Promise<readonly LedgerLine[]>;
  readonly entries: () => Promise<readonly Pick<Posting, 'id' | 'lines'>[]>;
  readonly balanceOf: (uid: string) => Promise<Balance | undefined>;
}

const HOUR = 3_600_000;
const FIRST = { programme: 'chatter', id: 'booking-1_client_call_ana' } as const;
const BONUS = { programme: 'chatter', id: 'activation_ana' } as const;
const whole = { captured: 4900, left: 4900, isFrozen: false, isDisputeLost: false };
const bonus = aCommission({ id: BONUS.id, event: 'activation', granted: 500, amount: 500 });
const threshold = aClaim({ event: 'threshold', affiliateId: 'gus', referral: aReferral({ uid: 'ana' }) });
const claims = [aClaim(), aClaim({ event: 'activation' }), threshold];

/** What every keeper of commissions does. */
export function commissionsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  it('the commissions of a call are one set, however often and by whomever they are made', async () => {
    const { book } = world;
    expect(await book.ofPayment('booking-1')).toBeUndefined();
    const make = () => book.create('booking-1', claims, () => [aCommission(), bonus]);
    await Promise.all(Array.from({ length: 10 }, make));
    await make();
    expect(await book.ofPayment('booking-1')).toEqual([FIRST, BONUS]);
    expect(await book.read(FIRST)).toEqual(aCommission());
    expect(await book.read(BONUS)).toEqual(bonus);
    expect(await book.read({ programme: 'blogger', id: FIRST.id })).toBeUndefined();
  });

  it('a credit is a line, an entry of the journal and a part of the balance, once', async () => {
    const { book, enrol, lines, entries, balanceOf } = world;
    await enrol('ana');
    const validated = aCommission({ status: 'validated', dueAt: 48 * HOUR });
    await book.create('booking-1', [], () => [validated]);
    const look = { truth: whole, isFlagged: false, at: 48 * HOUR };
    const release = () => book.change(FIRST, (commission) => step(commission, look));
    await Promise.all(Array.from({ length: 5 }, release));
    expect((await lines()).map(({ id, amount }) => [id, amount])).toEqual([[`${FIRST.id}_1`, 1000]]);
    expect(await entries()).toMatchObject([
      {
        id: `affiliate_${FIRST.id}_1`,
        lines: [
          { account: 'affiliate_commissions', amount: 1000, currency: 'USD' },
          { account: 'affiliate_payable', partyId: 'ana', amount: -1000, currency: 'USD' },
        ],
      },
    ]);
    expect(await balanceOf('ana')).toEqual({ earned: 1000, reversed: 0, adjusted: 0, paid: 0 });
    const half = { ...look, truth: { ...whole, left: 2450 } };
    await book.change(FIRST, (commission) => reprice(commission, half));
    expect(await balanceOf('ana')).toEqual({ earned: 1000, reversed: -500, adjusted: 0, paid: 0 });
    expect(await book.read(FIRST)).toMatchObject({ amount: 500, credited: 500, lines: 2, status: 'available' });
  });
}

/** What the next call is told of those before it. */
export function measuredContract(open: () => Pick<World, 'book'>): void {
  it('what is paid once, and what was earned before, is told to the next call', async () => {
    const { book } = open();
    const seen: (readonly Claim[])[] = [];
    const second = aCommission({ id: 'booking-2_client_call_ana', paymentId: 'booking-2', granted: 300 });
    await book.create('booking-1', claims, (known) => (seen.push(known), [aCommission(), bonus]));
    await book.create('booking-2', claims, (known) => (seen.push(known), [second]));
    await book.create('booking-3', claims, (known) => (seen.push(known), []));
    expect(await book.ofPayment('booking-2')).toEqual([{ programme: 'chatter', id: second.id }]);
    expect(seen.map((known) => known.map((each) => [each.earnedThisMonth, each.calls, each.isPaid]))).toEqual([
      [
        [0, null, false],
        [0, null, false],
        [0, 1, false],
      ],
      [
        [1000, null, false],
        [500, null, true],
        [0, 2, false],
      ],
      [
        [1300, null, false],
        [500, null, true],
        [0, 3, false],
      ],
    ]);
  });

  it('calls of one affiliate that are paid at once are counted one after the other', async () => {
    const { book } = open();
    const counted: (number | null | undefined)[] = [];
    const make = (id: string) =>
      book.create(id, claims, (known) => [
        aCommission({ id, paymentId: id, granted: known.find(({ event }) => event === 'threshold')?.calls ?? 0 }),
      ]);
    await Promise.all(Array.from({ length: 5 }, (_, index) => make(`booking-${index}`)));
    for (let index = 0; index < 5; index++) {
      counted.push((await book.read({ programme: 'chatter', id: `booking-${index}` }))?.granted);
    }
    expect(counted.toSorted((one, other) => (one ?? 0) - (other ?? 0))).toEqual([1, 2, 3, 4, 5]);
  });
}

const idsOf = ({ due }: DuePage) => due.map(({ id }) => id);

/** What every keeper of commissions lists for the schedules. */
export function dueContract(open: () => Pick<World, 'book'>): void {
  it('those whose time has come are listed page by page, also while they move on', async () => {
    const { book } = open();
    const waiting = [5, 1, 3, 1].map((dueAt, index) => aCommission({ id: `c${index}`, dueAt }));
    await book.create('booking-1', [], () => [...waiting, aCommission({ id: 'v', status: 'validated', dueAt: 1 })]);
    const page = await book.due('chatter', 'pending', { now: 4, limit: 2, after: null });
    expect(idsOf(page)).toEqual(['c1', 'c3']);
    const look = { truth: whole, isFlagged: false, at: 4 };
    for (const each of page.due) await book.changeListed(each, (known) => step(known, look));
    const rest = await book.due('chatter', 'pending', { now: 4, limit: 2, after: page.next });
    expect([idsOf(rest), rest.next]).toEqual([['c2'], null]);
    expect(idsOf(await book.due('blogger', 'pending', { now: 4, limit: 2, after: null }))).toEqual([]);
    expect(idsOf(await book.due('chatter', 'validated', { now: 3, limit: 9, after: null }))).toEqual(['v']);
  });

  it('one that is listed is changed while it is as it was, and never over what somebody has made of it since', async () => {
    const { book } = open();
    await book.create('booking-1', [], () => [aCommission({ id: 'c', dueAt: 1 })]);
    const { due } = await book.due('chatter', 'pending', { now: 4, limit: 2, after: null });
    const [listed] = due;
    if (!listed) throw new Error('nothing is listed');
    expect(listed.commission).toEqual(await book.read(listed));
    const look = { truth: { ...whole, left: 0 }, isFlagged: false, at: 4 };
    await book.change(listed, (known) => step(known, look));
    expect(await book.changeListed(listed, (known) => step(known, { ...look, truth: whole }))).toBe(false);
    expect(await book.read(listed)).toMatchObject({ status: 'cancelled', amount: 0 });
  });
}
