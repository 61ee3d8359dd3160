import type { Output } from '@sos/contracts/callables';

type Withdrawals = Output<'getWithdrawals'>;

const HOUR = 3_600_000;
const account = { country: 'FR', currency: 'EUR', ending: '2606' };

/** A room with one withdrawal that waits for its code, and one in each of some other states. */
export function someWithdrawals(now: number): Withdrawals {
  const nothing = { received: null, end: null, words: null };
  const one = (id: string, amount: number, hoursAgo: number) => {
    const askedAt = now - hoursAgo * HOUR;
    return { id, amount, ...account, askedAt, confirmUntil: askedAt + HOUR / 4, changedAt: askedAt, ...nothing };
  };
  return {
    balance: 8350,
    left: 1_985_000,
    least: 1000,
    obstacle: 'withdrawal_under_way',
    confirmBy: 'email_code',
    methods: [{ id: 'm-1', rail: 'wise', ...account, savedAt: now - 900 * HOUR, usableFrom: now - 900 * HOUR }],
    withdrawals: [
      { ...one('w-4', 5000, 0), status: 'awaiting_confirmation' },
      { ...one('w-3', 12_000, 300), status: 'paid', received: 11_040 },
      { ...one('w-2', 4000, 500), status: 'rejected', end: 'admin', words: 'The name is not yours.' },
      { ...one('w-1', 3000, 800), status: 'bounced', end: 'rail' },
    ],
    nextCursor: null,
  };
}
