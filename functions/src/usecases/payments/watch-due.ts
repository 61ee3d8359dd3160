import { alarms } from '@sos/domain/payments/alarms';
import type { Instant } from '@sos/domain/shared/instant';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import type { Payments } from './ports.ts';

export interface WatchDueNeeds {
  readonly payments: Pick<Payments, 'read'>;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/** Never rejects: whoever watches has something of its own to tell. */
export type WatchDue = (id: string) => Promise<void>;

/** Tells of money that does not move as it was decided, once for each reason. */
export function makeWatchDue(needs: WatchDueNeeds): WatchDue {
  return async (id) => {
    try {
      await tell(needs, id);
    } catch (error) {
      needs.log.error('due_payment_unwatched', { session: id, error });
    }
  };
}

type Settle<T> = (id: string, anew?: Instant) => Promise<T>;

/** Watches a payment whose settlement fails, since its queue tries more often than the sweep looks. */
export function watched<T>(watchDue: WatchDue, settle: Settle<T>): Settle<T> {
  return async (id, anew) => {
    try {
      return await settle(id, anew);
    } catch (error) {
      await watchDue(id);
      throw error;
    }
  };
}

async function tell({ payments, alerts, clock }: WatchDueNeeds, id: string): Promise<void> {
  const payment = await payments.read(id);
  if (!payment) return;
  const { status, captureBefore } = payment;
  for (const alarm of alarms(payment, clock.now())) {
    await alerts.raise({
      kind: alarm,
      key: id,
      detail: { session: id, status, captureBefore },
    });
  }
}
