import { DomainError } from '@sos/domain/shared/domain-error';
import { LEAST_WITHDRAWAL, leftThisMonth, obstacleTo, type WithdrawalObstacle } from '@sos/domain/withdrawals/ask';
import type { Instant } from '@sos/domain/shared/instant';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { programmeOf } from './affiliate-of.ts';
import type { ConfirmWayOf, Standing, StandingOf, WithdrawalLists } from './ports.ts';
import { toMethodView, toView } from './view.ts';

const PAGE = 20;

export interface GetWithdrawalsNeeds {
  readonly lists: Pick<WithdrawalLists, 'own'>;
  readonly standingOf: StandingOf;
  readonly confirmWay: ConfirmWayOf;
  readonly clock: Clock;
}

/** The caller's withdrawals, and what they can ask for. Throws DomainError not_found. */
export function makeGetWithdrawals(needs: GetWithdrawalsNeeds): Handler<'getWithdrawals'> {
  const { lists, standingOf, confirmWay, clock } = needs;
  return async (actor, { cursor }) => {
    const at = clock.now();
    const owner = { affiliateId: actor.uid, programme: programmeOf(actor), at };
    const [standing, page, way] = await Promise.all([
      standingOf(owner),
      lists.own(actor.uid, { after: cursor ?? undefined, limit: PAGE }),
      confirmWay(actor.uid),
    ]);
    if (!standing || !page) throw new DomainError('not_found', 'not_found');
    return {
      balance: standing.balance,
      left: leftThisMonth(standing.known, at),
      least: LEAST_WITHDRAWAL,
      methods: standing.methods.map(toMethodView),
      obstacle: lastingObstacle(standing, at) ?? (way === null ? 'unconfirmable' : null),
      confirmBy: way,
      withdrawals: page.withdrawals.map(toView),
      nextCursor: page.next,
    };
  };
}

/** What stands against the least that anybody can ask for, with the best of the methods. */
function lastingObstacle(standing: Standing, at: Instant): WithdrawalObstacle | null {
  const [method] = standing.methods.toSorted((one, other) => one.usableFrom - other.usableFrom);
  const found = obstacleTo({ ...standing, amount: LEAST_WITHDRAWAL, method, at });
  return found ?? null;
}
