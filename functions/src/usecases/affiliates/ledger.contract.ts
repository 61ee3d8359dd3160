import type { Commission } from '@sos/domain/affiliates/commission';
import { aCommission } from '@sos/domain/testing/a-commission';
import { beforeEach, expect, it } from 'vitest';
import type { CommissionBook } from './commission-ports.ts';
import type { LedgerBook } from './ledger-ports.ts';

interface World {
  readonly ledger: LedgerBook;
  readonly book: CommissionBook;
}

const month = { programme: 'chatter', affiliateId: 'ana', from: 100, to: 200 } as const;
const FIRST = { after: null, limit: 10 };
const made = (id: string, callAt: number, differs: Partial<Commission> = {}) => aCommission({ id, callAt, ...differs });

/** What every keeper of ledgers lets affiliates read. */
export function ledgerContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  /** Credits a commission, or what is left of it, at an instant. */
  const credit = (id: string, at: number, amount: number) =>
    world.book.change({ programme: 'chatter', id }, (known) => ({
      commission: { ...known, credited: known.credited + amount, lines: known.lines + 1, status: 'available' },
      line: {
        id: `${id}_${known.lines + 1}`,
        affiliateId: known.affiliateId,
        kind: amount > 0 ? 'earned' : 'reversed',
        amount,
        commissionId: id,
        paymentId: known.paymentId,
        at,
      },
    }));

  it('lines are listed from the first one on, each with its commission, page by page', async () => {
    const { ledger, book } = world;
    await book.create('booking-1', [], () => [made('a', 90), made('b', 95), made('c', 96, { affiliateId: 'bea' })]);
    await credit('a', 99, 1000);
    await credit('b', 100, 700);
    await credit('b', 150, -200);
    await credit('a', 199, -1000);
    await credit('c', 150, 50);
    await credit('b', 200, 1);
    const page = await ledger.lines(month, { after: null, limit: 2 });
    expect(page.lines.map(({ line, commission }) => [line.id, line.amount, commission?.id])).toEqual([
      ['b_1', 700, 'b'],
      ['b_2', -200, 'b'],
    ]);
    const rest = await ledger.lines(month, { after: page.next, limit: 2 });
    expect(rest).toMatchObject({ lines: [{ line: { id: 'a_2' } }], next: null });
    expect((await ledger.lines(month, { after: 'nowhere', limit: 2 })).lines).toEqual([]);
    expect((await ledger.lines(month, { after: '1 a/b', limit: 2 })).lines).toEqual([]);
    expect(await Promise.all([99, 100, 200, 201].map((at) => ledger.balanceBefore('ana', at)))).toEqual([
      0, 1000, 500, 501,
    ]);
  });

  it('what has never been on the balance is listed by its call', async () => {
    const { ledger, book } = world;
    const others = [made('early', 99), made('late', 200), made('hers', 150, { affiliateId: 'bea' })];
    const own = [made('b', 150), made('a', 100, { status: 'cancelled', amount: 0 }), made('credited', 120)];
    await book.create('booking-1', [], () => [...own, ...others]);
    await credit('credited', 300, 1000);
    const page = await ledger.open(month, { after: null, limit: 1 });
    expect(page.commissions.map(({ id }) => id)).toEqual(['a']);
    const rest = await ledger.open(month, { after: page.next, limit: 2 });
    expect(rest).toMatchObject({ commissions: [{ id: 'b' }], next: null });
    expect((await ledger.open({ ...month, programme: 'blogger' }, FIRST)).commissions).toEqual([]);
  });
}
