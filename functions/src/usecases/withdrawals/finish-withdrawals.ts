import { isLeftWaiting, isStuck, next, WATCHED_MS } from '@sos/domain/withdrawals/next';
import type { Instant } from '@sos/domain/shared/instant';
import type { Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { Withdrawals } from './ports.ts';

export interface FinishWithdrawalsNeeds {
  readonly withdrawals: Pick<Withdrawals, 'open' | 'change'>;
  readonly settle: (id: string) => Promise<void>;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/** Goes on with whatever a lost answer or a crash left behind, and gives up what nobody confirmed. Returns how many were looked at. */
export function makeFinishWithdrawals(needs: FinishWithdrawalsNeeds) {
  const { withdrawals, settle, clock, log } = needs;
  const visit = async (id: string) => {
    try {
      const at = clock.now();
      const looked = await withdrawals.change(id, (known) => next(known, { type: 'lapsed', at }));
      await settle(id);
      const trouble = looked && troubleOf(looked.withdrawal, at);
      if (trouble) await needs.alerts.raise({ kind: trouble, key: id, detail: { withdrawal: id } });
    } catch (error) {
      log.error('withdrawal_not_settled', { withdrawal: id, error });
    }
  };
  return (): Promise<number> => sweep({ list: (query) => withdrawals.open(query), visit, clock });
}

export interface WatchPaidNeeds {
  readonly withdrawals: Pick<Withdrawals, 'paid'>;
  readonly settle: (id: string) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Asks the rails about what was paid lately, since it may come back without a word of theirs. Returns how many were asked about. */
export function makeWatchPaid({ withdrawals, settle, clock, log }: WatchPaidNeeds) {
  const visit = (id: string) =>
    settle(id).catch((error: unknown) => log.error('withdrawal_not_settled', { withdrawal: id, error }));
  return (): Promise<number> => {
    const since = clock.now() - WATCHED_MS;
    return sweep({ list: (query) => withdrawals.paid(since, query), visit, clock });
  };
}

function troubleOf(withdrawal: Withdrawal, at: Instant) {
  if (isStuck(withdrawal, at)) return 'withdrawal_stuck';
  return isLeftWaiting(withdrawal, at) ? 'withdrawal_waiting' : undefined;
}
