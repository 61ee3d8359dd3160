import { next, type WithdrawalTransition } from '@sos/domain/withdrawals/next';
import type { Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import type { Decision } from '@sos/domain/telegram/withdrawal-question';
import type { PressOutcome } from '@sos/domain/telegram/update';
import type { Clock } from '../shared/ports.ts';
import type { ConfirmWayOf, Withdrawals } from '../withdrawals/ports.ts';

export interface DecideWithdrawalNeeds {
  readonly withdrawals: Pick<Withdrawals, 'change'>;
  readonly confirmWay: ConfirmWayOf;
  readonly clock: Clock;
}
export type DecideWithdrawal = (uid: string, decision: Decision) => Promise<PressOutcome>;

/**
 * Confirms or cancels a withdrawal that waits for its owner, and nobody else’s; once that is decided, or too late, a press
 * changes nothing. A chat that does not serve yet can cancel alone. Somebody else’s and one that is not there are too late alike.
 */
export function makeDecideWithdrawal({ withdrawals, confirmWay, clock }: DecideWithdrawalNeeds): DecideWithdrawal {
  return async (uid, { withdrawalId, isYes }) => {
    if (isYes && (await confirmWay(uid)) !== 'telegram') return 'too_late';
    const at = clock.now();
    const event = isYes ? ({ type: 'confirmed', by: 'telegram', at } as const) : ({ type: 'cancelled', at } as const);
    const decided = await withdrawals.change(withdrawalId, (known) => {
      const isOpen = known.affiliateId === uid && known.status === 'awaiting_confirmation';
      return isOpen ? next(known, event) : unchanged(known);
    });
    return decided?.withdrawal.affiliateId === uid ? outcomeOf(decided.withdrawal) : 'too_late';
  };
}

const unchanged = (withdrawal: Withdrawal): WithdrawalTransition => ({
  withdrawal,
  changed: false,
  comesBack: false,
  postings: [],
});

function outcomeOf({ status, end, confirmedBy }: Withdrawal): PressOutcome {
  if (status === 'cancelled' && end === 'owner') return 'cancelled';
  return confirmedBy === null ? 'too_late' : 'confirmed';
}
