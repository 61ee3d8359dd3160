import type { RailTruth } from '@sos/domain/journal/papers';
import { type PaymentRail, RailRefusedError } from '../payments/ports.ts';
import type { ConnectRail } from '../transfers/ports.ts';
import type { RailBook } from './ports.ts';

export interface TruthNeeds {
  readonly rail: Pick<PaymentRail, 'read'>;
  readonly connect: Pick<ConnectRail, 'movesOf'>;
}

/** Of a payment that the rail does not have. */
const unknownCodes: ReadonlySet<string> = new Set(['resource_missing', 'INVALID_RESOURCE_ID', 'RESOURCE_NOT_FOUND']);

/** What a rail says of one payment, and of what was sent of it to its provider. */
export function makeTruth({ rail, connect }: TruthNeeds): RailBook['truth'] {
  return async ({ paymentId, railPaymentId }) => {
    const paid = railPaymentId === null ? undefined : await readKnown(rail, railPaymentId);
    const moves = paymentId === null ? [] : await connect.movesOf(paymentId);
    if (!paid && moves.length === 0 && railPaymentId !== null) return undefined;
    return toTruth(railPaymentId ?? '', paid, moves);
  };
}

async function readKnown(rail: Pick<PaymentRail, 'read'>, id: string) {
  try {
    return await rail.read(id);
  } catch (error) {
    if (error instanceof RailRefusedError && unknownCodes.has(error.code)) return undefined;
    throw error;
  }
}

type Paid = Awaited<ReturnType<PaymentRail['read']>>;

function toTruth(railPaymentId: string, paid: Paid | undefined, moves: RailTruth['moves']): RailTruth {
  const { captured = 0, refunds = [], fee = null } = paid ?? {};
  return { railPaymentId, currency: paid?.amount.currency ?? null, captured, refunds, fee, moves };
}
