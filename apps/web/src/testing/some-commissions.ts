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
  boost: 100,
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

export const someReferrals: Output<'getReferrals'>['referrals'] = [
  { id: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52', initial: 'N', country: 'TH', kind: 'client', at: callAt },
  { id: null, initial: null, country: null, kind: 'recruitment', at: callAt - DAY },
];

export const someJourney: Output<'getReferralJourney'> = {
  referral: { id: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52', initial: 'N', country: 'TH', kind: 'client', at: callAt },
  code: 'ABCD2345',
  firstClick: { at: callAt - 3 * DAY, source: '' },
  lastClick: { at: callAt - DAY, source: 'bangkok-group' },
  isAppealed: false,
  calls: [waiting],
  nextCursor: null,
};

const click = { at: callAt - DAY, source: 'bangkok-group' };

export const someStatement: Output<'getStatement'> = {
  opening: 8350,
  closing: 7350,
  lines: [
    {
      id: 'l1',
      kind: 'earned',
      at: callAt,
      amount: 1000,
      balance: 9350,
      commission: { ...waiting, dueAt: null },
      click,
      note: null,
    },
    {
      id: 'l2',
      kind: 'paid',
      at: callAt + DAY,
      amount: -2500,
      balance: 6850,
      commission: null,
      click: null,
      note: null,
    },
    {
      id: 'l3',
      kind: 'adjusted',
      at: callAt + DAY,
      amount: 500,
      balance: 7350,
      commission: null,
      click: null,
      note: 'A call was credited too low in October.',
    },
    { id: 'c1', kind: 'open', at: callAt, amount: 954, balance: null, commission: waiting, click: null, note: null },
  ],
  nextCursor: null,
};

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
