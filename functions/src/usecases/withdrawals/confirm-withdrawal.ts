import { DomainError } from '@sos/domain/shared/domain-error';
import { next } from '@sos/domain/withdrawals/next';
import type { Confirmation, Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { ConfirmWayOf, WithdrawalCodes, Withdrawals } from './ports.ts';
import { toView } from './view.ts';

export interface ConfirmWithdrawalNeeds {
  readonly withdrawals: Pick<Withdrawals, 'read' | 'change'>;
  readonly codes: WithdrawalCodes;
  readonly confirmWay: ConfirmWayOf;
  readonly clock: Clock;
}

/**
 * Notes that the owner of a withdrawal has confirmed it, by whichever way; whoever calls has made sure that it is them.
 * Confirmed again it stays confirmed. Throws DomainError not_found, and withdrawal_ended when it is too late.
 */
export function makeConfirmWithdrawal({ withdrawals, clock }: Omit<ConfirmWithdrawalNeeds, 'codes' | 'confirmWay'>) {
  return async (id: string, by: Confirmation): Promise<Withdrawal> => {
    const at = clock.now();
    const changed = await withdrawals.change(id, (known) => next(known, { type: 'confirmed', by, at }));
    return confirmedOne(changed?.withdrawal);
  };
}

/**
 * The same by the code of the mail, of which five may be wrong. Throws DomainError not_found, withdrawal_code_wrong,
 * withdrawal_ended, and code_not_usable for whoever confirms in Telegram or has confirmed no address.
 */
export function makeConfirmByCode(needs: ConfirmWithdrawalNeeds): Handler<'confirmWithdrawalByCode'> {
  const { withdrawals, codes, confirmWay, clock } = needs;
  return async ({ uid }, { withdrawalId: id, code }) => {
    const known = await withdrawals.read(id);
    if (known?.affiliateId !== uid) throw new DomainError('not_found', 'not_found');
    if ((await confirmWay(uid)) !== 'email_code') throw new DomainError('conflict', 'code_not_usable');
    const isRight = codes.codeOf(known) === code;
    const at = clock.now();
    const event = isRight
      ? ({ type: 'confirmed', by: 'email_code', at } as const)
      : ({ type: 'wrong_code', at } as const);
    const changed = await withdrawals.change(id, (withdrawal) => next(withdrawal, event));
    if (changed?.withdrawal.status === 'awaiting_confirmation')
      throw new DomainError('invalid', 'withdrawal_code_wrong');
    return toView(confirmedOne(changed?.withdrawal));
  };
}

function confirmedOne(withdrawal: Withdrawal | undefined): Withdrawal {
  if (!withdrawal) throw new DomainError('not_found', 'not_found');
  if (withdrawal.confirmedBy === null) throw new DomainError('conflict', 'withdrawal_ended');
  return withdrawal;
}
