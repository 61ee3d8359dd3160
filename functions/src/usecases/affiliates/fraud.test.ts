import { aReferral } from '@sos/domain/testing/a-commission';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { aCommissionWorld, paidCall } from '../testing/commission-world.ts';
import { memoryFraudCases } from '../testing/memory-fraud-cases.ts';
import { memoryStatements } from '../testing/memory-statements.ts';
import { makeListFraudCases, makeReviewFraud } from './review-fraud.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const reason = 'They call themselves.';

function aRoom() {
  const world = aCommissionWorld();
  world.byUid.set('client-uid', aReferral());
  world.byUid.set('ana', aReferral({ uid: 'ana', role: 'chatter', kind: 'recruitment', affiliateId: 'bea' }));
  const { book, brought, needs } = world;
  const cases = memoryFraudCases(book.cases, book.trail);
  const statements = memoryStatements({ commissions: book, referrals: brought });
  const reviewing = { ...needs, cases, statements };
  const call = async (id: string, hours: number) => {
    world.payments.set(id, paidCall({ id, settledAt: hours * 3_600_000 }));
    await world.settle(id);
  };
  return {
    ...world,
    call,
    list: checkAnswers('adminListFraudCases', makeListFraudCases(reviewing)),
    review: checkAnswers('adminReviewFraud', makeReviewFraud(reviewing)),
  };
}
const arranged = { caseId: 'repeated_pair_ana', count: 1, reason } as const;

describe('calls that look arranged', () => {
  it('hold what waits until an admin has looked, and are one case', async () => {
    const room = aRoom();
    for (const id of ['p1', 'p2', 'p3', 'p4']) await room.call(id, 0);
    const { cases, rules } = await room.list(irma, { status: 'open' });
    expect(cases).toMatchObject([{ rule: 'repeated_pair', affiliateId: 'ana', count: 2, holds: true }]);
    expect(rules.find(({ rule }) => rule === 'repeated_pair')).toEqual({
      rule: 'repeated_pair',
      mode: 'hold',
      fraud: 0,
      honest: 0,
    });
    for (const hours of [24, 48, 5000]) {
      await room.at(hours, room.validate);
      await room.at(hours, room.release);
    }
    // What is above the first two calls is somebody else’s, and nothing was found about those.
    expect([room.balance('ana'), room.balance('bea')]).toEqual([0, 200]);
  });

  it('go on after an honest verdict', async () => {
    const room = aRoom();
    for (const id of ['p1', 'p2', 'p3']) await room.call(id, 0);
    expect(await room.review(irma, { ...arranged, verdict: 'honest' })).toEqual({ cancelled: 0 });
    await room.at(24, room.validate);
    await room.at(48, room.release);
    expect(room.balance('ana')).toBe(3500);
    expect((await room.list(irma, { status: 'honest' })).cases).toHaveLength(1);
  });

  it('are worth nothing after a verdict of fraud, with what is above them, also what was released before', async () => {
    const room = aRoom();
    await room.call('p1', 0);
    await room.at(24, room.validate);
    await room.at(48, room.release);
    expect(room.balance('ana')).toBe(1500);
    for (const id of ['p2', 'p3']) await room.call(id, 49);
    const { cancelled } = await room.review(irma, { ...arranged, verdict: 'fraud' });
    expect(cancelled).toBe(3);
    await room.at(100, room.validate);
    await room.at(150, room.release);
    expect([room.balance('ana'), room.balance('bea')]).toEqual([1500, 200]);
    expect(room.book.trail.list()).toMatchObject([{ action: 'adminReviewFraud', after: { status: 'fraud' }, reason }]);
    await expect(room.review(irma, { ...arranged, verdict: 'fraud' })).rejects.toMatchObject({ reason: 'changed' });
  });

  it('are decided by what the admin has seen', async () => {
    const room = aRoom();
    for (const id of ['p1', 'p2', 'p3', 'p4']) await room.call(id, 0);
    const old = room.review(irma, { ...arranged, verdict: 'honest' });
    await expect(old).rejects.toMatchObject({ reason: 'changed' });
    const nothing = room.review(irma, { ...arranged, caseId: 'velocity_nobody', verdict: 'honest' });
    await expect(nothing).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('a call of somebody’s own telephone', () => {
  it('is known by the number that rang, though an account belongs to it that booked nothing', async () => {
    const room = aRoom();
    room.marks.set('ana', { telephones: ['t'], devices: [], cards: [], payouts: [] });
    room.world.lines = { client: ['t'], provider: ['p'] };
    await room.call('p1', 0);
    expect(room.book.byId.list().map(({ amount, reason: why }) => [amount, why])).toEqual([
      [0, 'fraud'],
      [0, 'fraud'],
    ]);
    room.world.lines = { client: ['q'], provider: ['p'] };
    await room.call('p2', 200);
    expect(room.book.byId.get('p2_client_call_ana')).toMatchObject({ reason: null });
  });

  it('pays nobody, says why in the statement, and leaves the bonus of a first call to an honest one', async () => {
    const room = aRoom();
    room.marks.set('ana', { telephones: ['t'], devices: [], cards: [], payouts: [] });
    room.marks.set('client-uid', { telephones: ['t'], devices: [], cards: [], payouts: [] });
    await room.call('p1', 0);
    expect(room.book.byId.list().map(({ id, amount, reason: why }) => [id, amount, why])).toEqual([
      ['p1_client_call_ana', 0, 'fraud'],
      ['p1_client_call_level_1_bea', 0, 'fraud'],
    ]);
    room.marks.clear();
    await room.call('p2', 200);
    expect(room.book.byId.get('activation_ana')).toMatchObject({ paymentId: 'p2', amount: 500 });
  });
});
