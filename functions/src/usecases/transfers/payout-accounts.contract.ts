import { newPayoutAccount } from '@sos/domain/transfers/payout-account';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PayoutAccounts } from './ports.ts';

/** What every store of payout accounts does. */
export function payoutAccountsContract(open: () => PayoutAccounts): void {
  let accounts: PayoutAccounts;
  beforeEach(() => void (accounts = open()));
  const account = newPayoutAccount('FR', 'stripe');

  describe('a payout account', () => {
    it('comes back as it was written, and nobody has one before', async () => {
      expect(await accounts.read('camille')).toBeUndefined();
      expect(await accounts.change('camille', async () => undefined)).toBeUndefined();
      const told = { ...account, accountId: 'acct_1', needs: ['bank' as const], deadline: 9, toldAt: 5 };
      expect(await accounts.change('camille', async () => told)).toEqual(told);
      expect(await accounts.read('camille')).toEqual(told);
      expect(await accounts.isOwn('camille')).toBe(false);
    });

    it('is made anew by whoever learned something before another wrote', async () => {
      await accounts.change('camille', async () => account);
      let makings = 0;
      const after = await accounts.change('camille', async (before) => {
        makings += 1;
        if (makings === 1) await accounts.change('camille', async () => ({ ...account, tryNumber: 2 }));
        return { ...account, tryNumber: (before?.tryNumber ?? 0) + 10 };
      });
      expect(makings).toBe(2);
      expect(after?.tryNumber).toBe(12);
    });
  });
}
