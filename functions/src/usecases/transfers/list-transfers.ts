import { DomainError } from '@sos/domain/shared/domain-error';
import { netOf } from '@sos/domain/transfers/transfer';
import type { Handler } from '../shared/handler.ts';
import type { AllShares } from './ports.ts';

const PAGE = 50;

/** Throws DomainError invalid_input for a cursor that is none. */
export function makeListTransfers(needs: { readonly allShares: AllShares }): Handler<'adminListTransfers'> {
  return async (_admin, { status, cursor }) => {
    const page = await needs.allShares.list({ status, after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    const transfers = page.shares.map(
      ({ moves, order, tryNumber: _tryNumber, isFrozen: _isFrozen, bounced, ...share }) => ({
        ...share,
        net: netOf({ moves }),
        moves: moves.map(({ kind, amount, railId, rail, fee, at }) => ({ kind, amount, railId, rail, fee, at })),
        order: order && {
          kind: order.kind,
          amount: order.amount,
          since: order.since,
          refusedWith: order.refusedWith,
          refusals: order.refusals,
          askAfter: order.askAfter,
          rail: order.rail,
          payout: order.payout && { itemId: order.payout.itemId, state: order.payout.state },
        },
        bounced: bounced && { reason: bounced.reason, code: bounced.code, at: bounced.at },
      }),
    );
    return { transfers, nextCursor: page.next };
  };
}
