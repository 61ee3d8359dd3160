import { decided } from '@sos/domain/affiliates/fraud-case';
import { aCommission } from '@sos/domain/testing/a-commission';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { expect, it } from 'vitest';
import type { CommissionBook } from './commission-ports.ts';
import type { FraudCases } from './console-ports.ts';

interface World {
  readonly book: CommissionBook;
  readonly cases: FraudCases;
}

const suspected = (paymentId: string, callAt: number, affiliateId = 'ana') => {
  const suspicions = [{ affiliateId, rule: 'velocity', mode: 'hold' } as const];
  return aCommission({ id: `${paymentId}_${affiliateId}`, paymentId, affiliateId, callAt, suspicions });
};

/** What every keeper of cases does. */
export function fraudCasesContract(open: () => World): void {
  it('a call that sets off a rule is written with its case, once, and those of one affiliate are one', async () => {
    const { book, cases } = open();
    for (const id of ['p1', 'p2', 'p2']) await book.create(id, [], () => [suspected(id, id === 'p1' ? 1 : 2)]);
    await book.create('p3', [], () => [suspected('p3', 3, 'bea')]);
    const page = await cases.list({ status: 'open', after: undefined, limit: 1 });
    expect(page).toMatchObject({ cases: [{ id: 'velocity_bea', count: 1 }], next: 'velocity_bea' });
    const rest = await cases.list({ status: 'open', after: 'velocity_bea', limit: 5 });
    expect(rest).toMatchObject({ cases: [{ id: 'velocity_ana', count: 2, holds: true }], next: null });
    expect(await cases.ofAffiliate('ana')).toHaveLength(1);
    expect(await cases.list({ status: 'open', after: 'nothing', limit: 5 })).toBeUndefined();
  });

  it('those that wait are named from the one that waits longest, until they are decided', async () => {
    const { book, cases } = open();
    await book.create('p1', [], () => [suspected('p1', 5)]);
    await book.create('p2', [], () => [suspected('p2', 3, 'bea')]);
    await book.create('p3', [], () => [suspected('p3', 9, 'cleo')]);
    expect(await cases.waiting(9, { limit: 1, after: null })).toEqual({ ids: ['velocity_bea'], next: 'velocity_bea' });
    expect((await cases.waiting(9, { limit: 5, after: 'velocity_bea' })).ids).toEqual(['velocity_ana']);
    await cases.decide('velocity_ana', (before) => decided(before, 'honest', 9), anAuditRecord({ id: 'a' }));
    expect((await cases.waiting(9, { limit: 5, after: null })).ids).toEqual(['velocity_bea']);
  });

  it('a verdict is written with its reason, and counted for its rule', async () => {
    const { book, cases } = open();
    await book.create('p1', [], () => [suspected('p1', 1)]);
    const verdict = await cases.decide(
      'velocity_ana',
      (before) => decided(before, 'fraud', 9),
      anAuditRecord({ id: 'a' }),
    );
    expect(verdict).toMatchObject({ status: 'fraud', holds: false, decidedAt: 9 });
    expect(await cases.read('velocity_ana')).toEqual(verdict);
    expect([await cases.verdicts('velocity'), await cases.verdicts('short_calls')]).toEqual([
      { fraud: 1, honest: 0 },
      { fraud: 0, honest: 0 },
    ]);
    expect(await cases.decide('nothing', (before) => before, anAuditRecord({ id: 'b' }))).toBeUndefined();
  });
}
