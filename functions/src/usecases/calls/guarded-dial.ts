import { centsPerMinute, costOf, longestLeg } from '@sos/domain/calls/dial-cost';
import { feeWithout } from '@sos/domain/coupons/coupon';
import type { PaymentStatus } from '@sos/domain/payments/payment';
import type { CallSession } from '@sos/domain/calls/session';
import { DialLimitError, type GuardDial, type PlannedDial } from '../limits/ports.ts';
import type { Payments } from '../payments/ports.ts';
import { type Carrier, type Dial, type DialCosts, DialRefusedError, type ProvedNumbers } from './ports.ts';

export interface GuardedDialNeeds {
  readonly carrier: Pick<Carrier, 'dial'>;
  readonly guardDial: GuardDial;
  readonly payments: Pick<Payments, 'read'>;
  readonly numbers: Pick<ProvedNumbers, 'lineId'>;
  readonly costs: DialCosts;
}

export interface GuardedBy {
  /** Whose call it is; what counts here stays as it was booked. */
  readonly session: Pick<CallSession, 'clientId' | 'rules'>;
  /** An earlier try of the same dial was counted, and may not have been placed. */
  readonly isCounted: boolean;
}
export type GuardedDial = (dial: Dial, by: GuardedBy) => Promise<string>;

/** How long a dial after the first is counted for: a party talks once, for which the first was counted whole. In seconds. */
const AGAIN = 120;

/**
 * Dials as the carrier does, within what dialling may cost and how often a number may ring. What was counted for a call
 * that the carrier refuses is the caller's to give back; while it is out of order the count stays, for the next try. Throws
 * DialRefusedError over a limit, and for money that is no longer held.
 */
export function makeGuardedDial(needs: GuardedDialNeeds): GuardedDial {
  return async (dial, by) => {
    const giveBack = await count(needs, await plan(needs, dial, by));
    try {
      return await needs.carrier.dial(dial);
    } catch (error) {
      if (!(error instanceof DialRefusedError)) throw error;
      throw new DialRefusedError(error.fault, { message: error.message, cause: error, giveBack });
    }
  };
}

async function count({ guardDial }: GuardedDialNeeds, planned: PlannedDial): Promise<() => Promise<void>> {
  try {
    return await guardDial(planned);
  } catch (error) {
    if (!(error instanceof DialLimitError)) throw error;
    const { limit } = error;
    throw new DialRefusedError('limit', { message: `over the limit ${limit}`, limit, cause: error });
  }
}

/** The money is held, or ours already: taken in the rail's dashboard, or about to be. On any other nobody is rung. */
const mayRing: ReadonlySet<PaymentStatus> = new Set(['authorized', 'capture_due', 'captured']);

async function plan(needs: GuardedDialNeeds, dial: Dial, by: GuardedBy): Promise<PlannedDial> {
  const { sessionId, attemptId, to } = dial;
  const [payment, rates] = await Promise.all([needs.payments.read(sessionId), needs.costs.dialRates()]);
  if (!payment || !mayRing.has(payment.status))
    throw new DialRefusedError('hold', { message: `the payment is ${payment?.status ?? 'not there'}` });
  const longest = longestLeg(by.session.rules);
  const seconds = attemptId.endsWith('-1') ? longest : Math.min(AGAIN, longest);
  return {
    clientId: by.session.clientId,
    to,
    line: needs.numbers.lineId(to),
    isCounted: by.isCounted,
    longestCost: costOf(centsPerMinute(rates, to), seconds),
    // Cents of different currencies are taken for equal: the carrier's dollars are worth less than the fee's euros.
    fee: feeWithout(payment),
  };
}
