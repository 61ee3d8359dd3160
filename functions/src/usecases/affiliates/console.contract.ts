import { aClaim, aCommission } from '@sos/domain/testing/a-commission';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, expect, it } from 'vitest';
import type { CommissionBook } from './commission-ports.ts';
import type { Adjustments, PastSets } from './console-ports.ts';

interface World {
  readonly book: CommissionBook;
  readonly adjustments: Adjustments;
  readonly sets: PastSets;
  /** Enrols a chatter, whose balance is nothing. */
  readonly enrol: (uid: string) => Promise<unknown>;
  readonly entryIds: () => Promise<readonly string[]>;
}

const id = 'adjustment_1';
const line = {
  id,
  affiliateId: 'ana',
  kind: 'adjusted',
  amount: -300,
  commissionId: '',
  paymentId: id,
  at: 5,
} as const;
const audit = anAuditRecord({ id });

/** What admins' rooms do with what is kept of commissions. */
export function consoleContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  it('an adjustment is a line, an entry of the journal and a part of the balance, once', async () => {
    const { adjustments, enrol, entryIds } = world;
    await enrol('ana');
    const after = { earned: 0, reversed: 0, adjusted: -300, paid: 0 };
    expect(await adjustments.adjust('chatter', line, audit)).toMatchObject(after);
    expect(await adjustments.adjust('chatter', line, audit)).toMatchObject(after);
    expect(await entryIds()).toEqual(['affiliate_adjustment_1']);
  });

  it('nothing is adjusted for somebody who takes part in nothing', async () => {
    expect(await world.adjustments.adjust('chatter', line, audit)).toBeUndefined();
    expect(await world.entryIds()).toEqual([]);
  });

  it('sets are found by the time of their calls, with their claims and the order in which they were made', async () => {
    const { book, sets } = world;
    for (const [paymentId, callAt] of [
      ['late', 30],
      ['early', 10],
      ['after', 40],
    ] as const) {
      await book.create(paymentId, [aClaim({ callAt })], () => [aCommission({ id: paymentId, paymentId, callAt })]);
    }
    const found = await sets.between(10, 40, 9);
    expect(found.map(({ paymentId, callAt }) => [paymentId, callAt])).toEqual([
      ['early', 10],
      ['late', 30],
    ]);
    expect(found[0]).toMatchObject({
      claims: [{ affiliateId: 'ana', callAt: 10, earnedThisMonth: 1000 }],
      commissions: [{ programme: 'chatter', id: 'early' }],
    });
    expect(found[0]?.order).toBeGreaterThanOrEqual(found[1]?.order ?? 0);
    expect(await sets.between(0, 40, 1)).toHaveLength(1);
  });
}
