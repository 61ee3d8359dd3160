import { currencies } from '@sos/domain/money/money';
import { accounts, imbalance } from '@sos/domain/journal/posting';
import type { Handler } from '../shared/handler.ts';
import type { Journal } from './ports.ts';

/** What is on each account in each currency, and whether it adds up to nothing. */
export function makeGetBalances(needs: { readonly journal: Pick<Journal, 'balances'> }): Handler<'adminGetBalances'> {
  return async () => {
    const { balances, upTo } = await needs.journal.balances();
    const rows = accounts.flatMap((account) =>
      currencies.flatMap((currency) => {
        const amount = balances[account]?.[currency];
        return amount === undefined ? [] : [{ account, currency, amount }];
      }),
    );
    return { balances: rows, upTo: upTo?.at ?? null, odd: imbalance(balances) ?? null };
  };
}
