import { newWithdrawal } from '../withdrawals/ask.ts';
import type { Withdrawal } from '../withdrawals/withdrawal.ts';

/** Asked for a minute after the epoch, and not confirmed yet. */
export function aWithdrawal(differs: Partial<Withdrawal> = {}): Withdrawal {
  const asked = {
    id: 'w-1',
    affiliateId: 'ana',
    programme: 'chatter',
    amount: 5000,
    rail: 'wise',
    methodId: 'm-1',
    country: 'FR',
    currency: 'EUR',
    ending: '0189',
  } as const;
  return { ...newWithdrawal(asked, 60_000), ...differs };
}
