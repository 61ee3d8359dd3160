import type { Parsed } from '@sos/contracts/callables';
import { DomainError, type DomainErrorKind } from '@sos/domain/shared/domain-error';
import { newWithdrawal, obstacleTo, type WithdrawalObstacle } from '@sos/domain/withdrawals/ask';
import type { Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { programmeOf } from './affiliate-of.ts';
import type { ConfirmWayOf, Owner, Standing, Withdrawals } from './ports.ts';
import { toView } from './view.ts';

export interface RequestWithdrawalNeeds {
  readonly withdrawals: Pick<Withdrawals, 'ask'>;
  readonly confirmWay: ConfirmWayOf;
  readonly clock: Clock;
}

/**
 * Takes an amount out of the caller's balance; how they confirm it they are told by what follows each new withdrawal. Asked
 * again under the same id, it is the same one. Throws DomainError with what stands in the way.
 */
export function makeRequestWithdrawal(needs: RequestWithdrawalNeeds): Handler<'requestWithdrawal'> {
  const { withdrawals, confirmWay, clock } = needs;
  return async (actor, input) => {
    const at = clock.now();
    const owner: Owner = { affiliateId: actor.uid, programme: programmeOf(actor) };
    if ((await confirmWay(actor.uid)) === null) throw new DomainError('conflict', 'unconfirmable');
    const asked = await withdrawals.ask({ ...owner, id: input.withdrawalId, at }, (standing) =>
      decide({ ...owner, ...input, at }, standing),
    );
    if (asked?.affiliateId !== actor.uid) throw new DomainError('not_found', 'not_found');
    return toView(asked);
  };
}

type Wish = Owner & Parsed<'requestWithdrawal'> & { readonly at: number };

function decide(
  { withdrawalId: id, affiliateId, programme, amount, methodId, at }: Wish,
  standing: Standing,
): Withdrawal {
  const method = standing.methods.find((each) => each.id === methodId);
  const obstacle = obstacleTo({ ...standing, amount, method, at });
  if (obstacle) throw new DomainError(kindOf(obstacle), obstacle);
  if (!method) throw new DomainError('not_found', 'method_unknown');
  const { rail, country, currency, ending } = method;
  return newWithdrawal({ id, affiliateId, programme, amount, rail, methodId, country, currency, ending }, at);
}

function kindOf(obstacle: WithdrawalObstacle): DomainErrorKind {
  if (obstacle === 'withdrawal_suspended') return 'forbidden';
  return obstacle.startsWith('amount') ? 'invalid' : 'conflict';
}
