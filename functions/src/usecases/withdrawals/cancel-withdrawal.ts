import { DomainError } from '@sos/domain/shared/domain-error';
import { next } from '@sos/domain/withdrawals/next';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Withdrawals } from './ports.ts';
import { toView } from './view.ts';

export interface CancelWithdrawalNeeds {
  readonly withdrawals: Pick<Withdrawals, 'read' | 'change'>;
  readonly clock: Clock;
}

/** Takes the caller's withdrawal back, once or twice. Throws DomainError not_found, and changed once an admin has decided. */
export function makeCancelWithdrawal({ withdrawals, clock }: CancelWithdrawalNeeds): Handler<'cancelWithdrawal'> {
  return async ({ uid }, { withdrawalId: id }) => {
    const known = await withdrawals.read(id);
    if (known?.affiliateId !== uid) throw new DomainError('not_found', 'not_found');
    const at = clock.now();
    const changed = await withdrawals.change(id, (withdrawal) => next(withdrawal, { type: 'cancelled', at }));
    if (changed?.withdrawal.status !== 'cancelled') throw new DomainError('conflict', 'changed');
    return toView(changed.withdrawal);
  };
}
