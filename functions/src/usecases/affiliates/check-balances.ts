import { type Programme, programmes } from '@sos/domain/accounts/affiliates';
import type { Alerts, Clock, Log, Page, PageQuery } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';

/** What an affiliate's balance is by its two accounts, in US cents. */
interface Compared {
  readonly stored: number;
  readonly ledger: number;
}

export interface BalanceBook {
  /** Ids of those who take part in a programme. */
  affiliates(programme: Programme, query: PageQuery): Promise<Page>;
  /** Undefined for whoever is gone, and while the balance moves. */
  compare(programme: Programme, uid: string): Promise<Compared | undefined>;
}

export interface CheckBalancesNeeds {
  readonly balances: BalanceBook;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/** Compares each stored balance with the lines of its ledger, and raises an alert where they differ. Returns how many were looked at. */
export function makeCheckBalances(needs: CheckBalancesNeeds): () => Promise<number> {
  const { balances, clock, log } = needs;
  return async () => {
    let seen = 0;
    for (const programme of programmes) {
      const visit = (uid: string) =>
        check(needs, programme, uid).catch((error: unknown) => log.error('balance_not_checked', { uid, error }));
      seen += await sweep({ list: (query) => balances.affiliates(programme, query), visit, clock });
    }
    return seen;
  };
}

async function check({ balances, alerts }: CheckBalancesNeeds, programme: Programme, uid: string): Promise<void> {
  const compared = await balances.compare(programme, uid);
  if (!compared || compared.stored === compared.ledger) return;
  await alerts.raise({ kind: 'affiliate_balance_wrong', key: uid, detail: { affiliate: uid, ...compared } });
}
