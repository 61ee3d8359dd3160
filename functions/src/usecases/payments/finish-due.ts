import type { Clock, Log } from '../shared/ports.ts';
import { obligations } from '@sos/domain/payments/obligations';
import { sweep } from '../shared/sweep.ts';
import type { Payments } from './ports.ts';
import type { RunPaymentEffects } from './run-payment-effects.ts';
import type { WatchDue } from './watch-due.ts';

export interface FinishDueNeeds {
  readonly payments: Pick<Payments, 'due' | 'read'>;
  readonly runEffects: RunPaymentEffects;
  readonly watchDue: WatchDue;
  readonly clock: Clock;
  readonly log: Log;
}

/** Asks the rail again wherever a decision was made and its answer never came. Returns how many were looked at. */
export function makeFinishDue(needs: FinishDueNeeds) {
  const visit = async (id: string) => {
    try {
      const payment = await needs.payments.read(id);
      if (payment) await needs.runEffects(payment, obligations(payment));
    } catch (error) {
      needs.log.error('due_payment_failed', { session: id, error });
    }
    await needs.watchDue(id);
  };
  return (): Promise<number> => sweep({ list: (query) => needs.payments.due(query), visit, clock: needs.clock });
}
