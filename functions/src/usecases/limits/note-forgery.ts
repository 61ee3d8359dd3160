import { limitOf, windowOf } from '@sos/domain/limits/limits';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import type { Limits } from './ports.ts';

export interface NoteForgeryNeeds {
  readonly limits: Pick<Limits, 'take'>;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Counts what was sent in a vendor's name, on all instances together, and raises one alert an hour where it is too much. What
 * is told of is counted no more, so that a flood costs no writes; a count that fails lets no forgery in.
 */
export function makeNoteForgery({ limits, alerts, clock, log }: NoteForgeryNeeds): (vendor: string) => Promise<void> {
  const told = new Map<string, number>();
  return async (vendor) => {
    const hour = windowOf(limitOf('forged_webhooks'), clock.now()).index;
    if (told.get(vendor) === hour) return;
    try {
      if ((await limits.take('forged_webhooks', vendor)) === 0) return;
      const key = `${vendor}-${new Date(clock.now()).toISOString().slice(0, 13)}`;
      await alerts.raise({ kind: 'forged_webhooks', key, detail: { vendor } });
      told.set(vendor, hour);
    } catch (error) {
      log.error('forgery_not_counted', { vendor, error });
    }
  };
}
