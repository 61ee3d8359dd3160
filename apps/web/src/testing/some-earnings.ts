import type { Output } from '@sos/contracts/callables';

type Earnings = Output<'getEarnings'>;
type Share = Earnings['shares'][number];

const DAY = 86_400_000;
const money = (amount: number) => ({ amount, currency: 'EUR' as const });

function aShare(id: string, daysAgo: number, differs: Partial<Share>): Share {
  const at = Date.now() - daysAgo * DAY;
  const sent = { earned: 3000, sent: 3000, reversed: 0, status: 'sent', waitsFor: null, isOwn: false } as const;
  const way = { rail: 'stripe', payout: null, bounced: null } as const;
  return { id, at, calledAt: at, currency: 'EUR', dispute: null, ...sent, ...way, ...differs };
}

/** A provider whom Stripe still asks for something, with a share in each state that people meet. */
export function someEarnings(): Earnings {
  return {
    account: {
      rail: 'stripe',
      kycStatus: 'needed',
      payoutsEnabled: false,
      needs: ['document', 'bank'],
      deadline: Date.now() + 9 * DAY,
      address: null,
      freshUntil: null,
    },
    sums: [{ earned: money(8000), pending: money(3000), paid: money(5000) }],
    paydays: [{ at: Date.now() + 3 * DAY, amount: money(5000) }],
    shares: [
      aShare('waiting', 0, { sent: 0, status: 'waiting', waitsFor: 'kyc' }),
      aShare('charged', 1, { dispute: { atStake: 3000, answerBy: Date.now() + 9 * DAY } }),
      aShare('talking', 2, { earned: 2000, reversed: 1000, status: 'reversed_in_part' }),
      aShare('released', 3, { earned: 0, reversed: 3000, status: 'reversed' }),
    ],
    nextCursor: null,
  };
}

/** The same shares as the statement of a month tells them. */
export function someStatementShares() {
  return someEarnings().shares.map(({ calledAt: _calledAt, dispute: _dispute, ...share }) => share);
}

/** A provider whom PayPal pays, whose address is new, with a share in each state that PayPal brings about. */
export function someEarningsByPaypal(): Earnings {
  const way = { rail: 'paypal', sent: 0 } as const;
  return {
    account: {
      rail: 'paypal',
      kycStatus: 'complete',
      payoutsEnabled: true,
      needs: [],
      deadline: null,
      address: 'l…a@example.com',
      freshUntil: Date.now() + DAY,
    },
    sums: [{ earned: money(9000), pending: money(6000), paid: money(3000) }],
    paydays: [],
    shares: [
      aShare('unclaimed', 0, { ...way, status: 'asked', payout: 'unclaimed' }),
      aShare('bounced', 1, { ...way, status: 'waiting', waitsFor: 'bounced', bounced: 'no_account' }),
      aShare('arrived', 2, { rail: 'paypal' }),
    ],
    nextCursor: null,
  };
}
