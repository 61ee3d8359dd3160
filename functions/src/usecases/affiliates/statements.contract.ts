import type { Commission } from '@sos/domain/affiliates/commission';
import type { Referral } from '@sos/domain/affiliates/referral';
import { aCommission, aReferral } from '@sos/domain/testing/a-commission';
import { beforeEach, expect, it } from 'vitest';
import type { CommissionBook, Statements } from './commission-ports.ts';

interface World {
  readonly statements: Statements;
  readonly book: CommissionBook;
  readonly bind: (referral: Referral) => Promise<void>;
}

const made: readonly Commission[] = [
  aCommission({ id: 'a', callAt: 1 }),
  aCommission({ id: 'b', callAt: 3, status: 'validated', amount: 500 }),
  aCommission({ id: 'c', callAt: 3, status: 'cancelled', amount: 0 }),
  aCommission({ id: 'd', callAt: 2, status: 'available' }),
  aCommission({ id: 'e', callAt: 4, affiliateId: 'bea' }),
];

/** What every keeper of statements does. */
export function statementsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  it('an affiliate’s own commissions are listed page by page, the newest call first', async () => {
    const { statements, book } = world;
    await book.create('booking-1', [], () => made);
    const first = await statements.page('chatter', 'ana', { after: null, limit: 2 });
    expect(first.commissions.map(({ id }) => id)).toEqual(['c', 'b']);
    const rest = await statements.page('chatter', 'ana', { after: first.next, limit: 2 });
    expect(rest.commissions.map(({ id }) => id)).toEqual(['d', 'a']);
    expect((await statements.page('chatter', 'ana', { after: rest.next, limit: 2 })).commissions).toEqual([]);
    expect(await statements.page('blogger', 'ana', { after: null, limit: 2 })).toEqual({ commissions: [], next: null });
    expect((await statements.page('chatter', 'ana', { after: 'no cursor', limit: 2 })).commissions).toEqual([]);
  });

  it('what waits is added up, and whom they brought is counted', async () => {
    const { statements, book, bind } = world;
    expect([await statements.waiting('chatter', 'ana'), await statements.referred('ana')]).toEqual([0, 0]);
    await book.create('booking-1', [], () => made);
    await bind(aReferral());
    await bind(aReferral({ uid: 'other' }));
    await bind(aReferral({ uid: 'third', affiliateId: 'bea' }));
    expect([await statements.waiting('chatter', 'ana'), await statements.referred('ana')]).toEqual([1500, 2]);
  });
}
