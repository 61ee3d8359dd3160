import { backOf } from '@sos/domain/transfers/next';
import type { Move } from '@sos/domain/transfers/transfer';
import type { RailTruth } from '@sos/domain/journal/papers';
import { isUnknownToRail, type PaymentRail } from '../payments/ports.ts';
import type { ConnectRail, Payouts, Transfers } from '../transfers/ports.ts';
import type { RailBook } from './ports.ts';

export interface TruthNeeds {
  readonly rail: Pick<PaymentRail, 'read'>;
  readonly connect: Pick<ConnectRail, 'movesOf'>;
  readonly payouts: Pick<Payouts, 'item'>;
  readonly transfers: Pick<Transfers, 'read'>;
}

/** What a rail says of one payment, and of what was sent of it to its provider. */
export function makeTruth(needs: TruthNeeds): RailBook['truth'] {
  const { rail, connect } = needs;
  return async ({ paymentId, railPaymentId }) => {
    const paid = railPaymentId === null ? undefined : await readKnown(rail, railPaymentId);
    const moves =
      paymentId === null ? [] : [...(await connect.movesOf(paymentId)), ...(await payoutMoves(needs, paymentId))];
    if (!paid && moves.length === 0 && railPaymentId !== null) return undefined;
    return toTruth(railPaymentId ?? '', paid, moves);
  };
}

/** PayPal lists no payouts: each that we know of is asked for. */
async function payoutMoves({ payouts, transfers }: TruthNeeds, paymentId: string): Promise<RailTruth['moves']> {
  const known = (await transfers.read(paymentId))?.moves ?? [];
  const sent = known.filter(({ kind, rail, railId }) => kind === 'send' && rail === 'paypal' && railId !== null);
  return (await Promise.all(sent.map((move) => payoutMovesOf(payouts, move)))).flat();
}

/** What came back was there before. */
async function payoutMovesOf(payouts: Pick<Payouts, 'item'>, { railId, amount }: Move): Promise<RailTruth['moves']> {
  const id = railId ?? '';
  const item = await knownOr(() => payouts.item(id));
  if (item?.word.state === 'arrived') return [{ kind: 'send', amount: item.word.amount, railId: id }];
  if (item?.word.state !== 'bounced') return [];
  return [
    { kind: 'send', amount, railId: id },
    { kind: 'reverse', amount, railId: backOf(id) },
  ];
}

function readKnown(rail: Pick<PaymentRail, 'read'>, id: string) {
  return knownOr(() => rail.read(id));
}

/** Undefined for what the rail does not have. */
async function knownOr<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isUnknownToRail(error)) return undefined;
    throw error;
  }
}

type Paid = Awaited<ReturnType<PaymentRail['read']>>;

function toTruth(railPaymentId: string, paid: Paid | undefined, moves: RailTruth['moves']): RailTruth {
  const { captured = 0, refunds = [], fee = null } = paid ?? {};
  return { railPaymentId, currency: paid?.amount.currency ?? null, captured, refunds, fee, moves };
}
