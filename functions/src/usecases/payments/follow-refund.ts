import type { RailEvent } from './apply-rail-event.ts';
import type { RailEventKey, RailOutcome, Rails } from './ports.ts';

/** A verified event about a refund, which names the rail's payment alone. */
export interface RefundEvent extends RailEventKey {
  readonly railPaymentId: string;
  readonly account: string | null;
  readonly livemode: boolean | null;
}

export interface FollowRefundNeeds {
  readonly rails: Rails;
  readonly applyRailEvent: (event: RailEvent) => Promise<RailOutcome>;
}

/** Asks the rail which booking was paid with what is given back, and follows. Throws VendorUnavailableError. */
export function makeFollowRefund({ rails, applyRailEvent }: FollowRefundNeeds) {
  return async ({ railPaymentId, ...told }: RefundEvent): Promise<RailOutcome> => {
    const { bookingId, amount } = await rails[told.rail].read(railPaymentId);
    if (bookingId === undefined) return 'followed';
    return applyRailEvent({ ...told, bookingId, became: 'refunded', payment: { railPaymentId, amount } });
  };
}
