import { aCommission, aReferral } from '@sos/domain/testing/a-commission';
import { expect, it } from 'vitest';
import { aCommissionWorld, paidCall } from '../testing/commission-world.ts';
import { type AdvanceNeeds, makeValidateCommissions } from './advance-commissions.ts';
import type { DueCommission } from './commission-ports.ts';

const DAY = 86_400_000;

/** A call of a chatter's client, whose hold is over; `alter` is told of each commission before it is written. */
async function aDueCall(alter: (listed: DueCommission) => Promise<void> = async () => undefined) {
  const world = aCommissionWorld();
  const { book, needs, payments } = world;
  world.byUid.set('client-uid', aReferral());
  await world.settle('booking-1');
  world.world.now = DAY;
  const told: string[] = [];
  const asked: string[][] = [];
  const advance: AdvanceNeeds = {
    ...needs,
    book: {
      due: book.due.bind(book),
      read: book.read.bind(book),
      change: book.change.bind(book),
      changeListed: async (...given) => {
        await alter(given[0]);
        return book.changeListed(...given);
      },
    },
    truthsOf: async (ids) => {
      asked.push([...ids]);
      const whole = { captured: 4900, left: payments.get('booking-1')?.status === 'captured' ? 4900 : 0 };
      return new Map(ids.map((id) => [id, { ...whole, isFrozen: false, isDisputeLost: false }]));
    },
    log: { ...needs.log, error: (event) => void told.push(event) },
  };
  return { ...world, advance, told, asked };
}

it('the payments of a page are asked for once', async () => {
  const { advance, asked, states } = await aDueCall();
  expect(await makeValidateCommissions(advance)()).toBe(2);
  expect(asked).toEqual([['booking-1']]);
  expect(states()).toEqual([
    ['validated', null],
    ['validated', null],
  ]);
});

it('what goes back while a page is under way is not undone by what was known before', async () => {
  const world = await aDueCall(async () => {
    if (world.payments.get('booking-1')?.status === 'captured') await world.pay({ status: 'refund_due' });
  });
  await makeValidateCommissions(world.advance)();
  expect(world.states()).toEqual([
    ['cancelled', 'refunded'],
    ['cancelled', 'refunded'],
  ]);
});

it('a commission that cannot be written, or a page about which nothing is known, stops no other', async () => {
  const world = await aDueCall(async ({ id }) => {
    if (id.startsWith('activation')) throw new Error('out of reach');
  });
  const { advance, book, told, states } = world;
  await makeValidateCommissions(advance)();
  expect([told, states()]).toEqual([
    ['commission_not_advanced'],
    [
      ['validated', null],
      ['pending', null],
    ],
  ]);
  world.payments.set('booking-2', paidCall({ id: 'booking-2' }));
  const late = aCommission({ id: 'late', programme: 'blogger', paymentId: 'booking-2', dueAt: 1 });
  await book.create('booking-2', [], () => [late]);
  const truthsOf: AdvanceNeeds['truthsOf'] = async (ids) => {
    if (ids.includes('booking-1')) throw new Error('out of reach');
    return advance.truthsOf(ids);
  };
  expect(await makeValidateCommissions({ ...advance, truthsOf })()).toBe(2);
  expect(told).toEqual(['commission_not_advanced', 'commissions_not_advanced']);
  expect((await book.read({ programme: 'blogger', id: 'late' }))?.status).toBe('validated');
});
