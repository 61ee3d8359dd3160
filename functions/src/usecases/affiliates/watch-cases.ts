import { sweep } from '../shared/sweep.ts';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import type { FraudCases } from './console-ports.ts';

/** How long an admin may leave a case undecided, in ms, before all of them are told. */
const PATIENCE = 3 * 86_400_000;

export interface WatchCasesNeeds {
  readonly cases: Pick<FraudCases, 'waiting' | 'read'>;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/** Raises each case that has waited too long: it holds somebody's money, and nothing but a verdict lets it go. Returns how many wait. */
export function makeWatchCases({ cases, alerts, clock, log }: WatchCasesNeeds) {
  const visit = async (id: string) => {
    try {
      const waiting = await cases.read(id);
      if (waiting?.status !== 'open') return;
      const { affiliateId: affiliate, rule, count } = waiting;
      await alerts.raise({ kind: 'fraud_case_waiting', key: id, detail: { affiliate, rule, count } });
    } catch (error) {
      log.error('case_not_watched', { case: id, error });
    }
  };
  return () => sweep({ list: (query) => cases.waiting(clock.now() - PATIENCE, query), visit, clock });
}
