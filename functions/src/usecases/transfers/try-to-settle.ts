import type { Log } from '../shared/ports.ts';

type Settle = (data: { readonly paymentId: string }) => Promise<void>;

/** For one of many: a share that cannot be settled now is noted, and keeps none of the others waiting. */
export function makeTryToSettle({ settle, log }: { readonly settle: Settle; readonly log: Log }) {
  return async (paymentId: string): Promise<void> => {
    try {
      await settle({ paymentId });
    } catch (error) {
      log.error('transfer_unsettled', { session: paymentId, error });
    }
  };
}
