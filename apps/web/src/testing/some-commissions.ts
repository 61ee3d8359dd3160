import type { Output } from '@sos/contracts/callables';

type Commission = Output<'getCommissions'>['commissions'][number];

type Figures = Output<'getAffiliateDashboard'>['days'][number];

const DAY = 86_400_000;
const callAt = Date.UTC(2026, 10, 20, 9);
const waiting: Commission = {
  id: 'c1',
  event: 'client_call',
  status: 'pending',
  reason: null,
  ruled: 1000,
  granted: 954,
  amount: 954,
  planVersion: 1,
  code: 'ABCD2345',
  clickId: 'click-1',
  callAt,
  dueAt: callAt + DAY,
};

/** One of each kind that looks different. */
export const someCommissions: Commission[] = [
  waiting,
  { ...waiting, id: 'c2', event: 'activation', status: 'available', granted: 1000, amount: 1000, dueAt: null },
  { ...waiting, id: 'c3', status: 'cancelled', reason: 'dispute_lost', granted: 1000, amount: 0, dueAt: null },
  { ...waiting, id: 'c4', event: 'client_call_level_1', reason: 'review', ruled: 100, granted: 100, amount: 100 },
];

/** Every third day of the last eight weeks, of which one took more back than it brought. */
export function someDays(): Figures[] {
  return Array.from({ length: 19 }, (_, index) => {
    const back = 54 - index * 3;
    const day = new Date(Date.now() - back * DAY).toISOString().slice(0, 10);
    return {
      day,
      clicks: (index * 7) % 23,
      signUps: index % 4,
      calls: index % 3,
      earned: index === 9 ? -350 : index * 95,
    };
  });
}
