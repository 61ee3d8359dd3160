import type { WithdrawalRail } from '@sos/domain/withdrawals/withdrawal';
import type { Log } from '../shared/ports.ts';
import type { Withdrawals } from './ports.ts';

export interface FollowRailNeeds {
  readonly withdrawals: Pick<Withdrawals, 'byRailId'>;
  readonly settle: (id: string) => Promise<void>;
  readonly log: Log;
}

/**
 * Follows what a rail hints of a transfer: the rail is asked, whatever the hint says. A transfer that is not ours, or of
 * which we have not yet been told, changes nothing. Throws VendorUnavailableError.
 */
export function makeFollowRail({ withdrawals, settle, log }: FollowRailNeeds) {
  return async (rail: WithdrawalRail, railId: string): Promise<void> => {
    const withdrawal = await withdrawals.byRailId(rail, railId);
    if (!withdrawal) return log.warn('unknown_transfer', { rail, railId });
    await settle(withdrawal.id);
  };
}
