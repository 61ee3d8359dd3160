import { DomainError } from '@sos/domain/shared/domain-error';
import { monthBounds, statementParts } from '@sos/domain/transfers/monthly-statement';
import type { Payments } from '../payments/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { OwnShares, RenderStatement, StatementParties } from './ports.ts';

export interface StatementFileNeeds {
  readonly ownShares: Pick<OwnShares, 'between'>;
  readonly payments: Pick<Payments, 'read'>;
  readonly parties: StatementParties;
  readonly render: RenderStatement;
  readonly clock: Clock;
}

/** The caller's month as a PDF. Throws DomainError not_found when their account is gone. */
export function makeGetStatementFile(needs: StatementFileNeeds): Handler<'getEarningsStatementFile'> {
  const { ownShares, payments, parties, render, clock } = needs;
  return async ({ uid }, { month, locale }) => {
    const { from, to } = monthBounds(month);
    const transfers = await ownShares.between(uid, from, to);
    if (transfers.length === 0) return { file: null };
    const paid = await Promise.all(transfers.map(async ({ id }) => payments.read(id)));
    const earned = transfers.flatMap((transfer, index) => {
      const payment = paid[index];
      return payment ? [{ transfer, payment }] : [];
    });
    const [seller, provider] = await Promise.all([parties.seller(), parties.addressee(uid)]);
    if (!provider) throw new DomainError('not_found', 'not_found');
    const parts = statementParts(earned);
    const bytes = await render({ month, madeAt: clock.now(), locale, seller, provider, parts });
    return { file: Buffer.from(bytes).toString('base64') };
  };
}
