import type { CommissionView } from '@sos/contracts/affiliate-dashboard';

/** US cents that fell away because part of the call was given back; what is cancelled whole names its own reason. */
export function takenBack({ status, granted, amount }: Pick<CommissionView, 'status' | 'granted' | 'amount'>): number {
  return status === 'cancelled' ? 0 : Math.max(0, granted - amount);
}
