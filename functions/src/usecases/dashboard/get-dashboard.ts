import { MOST_LIVE } from '@sos/contracts/dashboard';
import { dayOf, NOW } from '@sos/domain/dashboard/contribution';
import { vendors } from '@sos/domain/vendors/breaker';
import type { BreakerStore } from '../shared/circuit.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { CallCounts, DiallingSpent, LiveCountries, NewestAlerts, WaitingCounts } from './ports.ts';

/** So many that those of one kind can be told as one. */
const ALERTS = 20;
const DAY_MS = 86_400_000;

export interface GetDashboardNeeds {
  readonly counts: Pick<CallCounts, 'since'>;
  readonly live: LiveCountries;
  readonly spending: DiallingSpent;
  readonly alerts: NewestAlerts;
  readonly waiting: WaitingCounts;
  readonly breakers: Pick<BreakerStore, 'read'>;
  readonly clock: Clock;
}

/** The figures of the last days from the counters, with what needs somebody's eyes now. */
export function makeGetDashboard(needs: GetDashboardNeeds): Handler<'adminGetDashboard'> {
  return async (_admin, { days }) => {
    const now = needs.clock.now();
    const [counted, live, dialling, alerts, waiting, breakers] = await Promise.all([
      needs.counts.since(dayOf(now - (days - 1) * DAY_MS)),
      needs.live(MOST_LIVE),
      needs.spending(),
      needs.alerts.newest(ALERTS),
      needs.waiting(),
      Promise.all(vendors.map(async (vendor) => ({ vendor, state: (await needs.breakers.read(vendor)).state }))),
    ]);
    const byDay = [...counted].filter(([day]) => day !== NOW).map(([day, figures]) => ({ day, figures }));
    return {
      today: dayOf(now),
      days: byDay.toSorted((one, other) => (one.day < other.day ? -1 : 1)),
      now: counted.get(NOW) ?? {},
      underWay: byCountry(live),
      dialling,
      alerts: [...alerts],
      waiting,
      breakers,
    };
  };
}

function byCountry(live: readonly (string | null)[]) {
  const counts = new Map<string | null, number>();
  for (const country of live) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].map(([country, calls]) => ({ country, calls })).toSorted((one, other) => other.calls - one.calls);
}
