import type { Alerts, Clock } from '../shared/ports.ts';
import type { makeCompare } from './tell-word.ts';

export interface DriftNeeds {
  readonly compare: ReturnType<typeof makeCompare>;
  readonly alerts: Alerts;
  readonly clock: Clock;
}
const LENGTH_OF_DAY = 10;
/** Enough to see what they have in common. */
const MOST_NAMED = 20;

/** Tells admins of members of whom the other side knows less than it has confirmed; nothing while both are equal. Throws when it does not answer. */
export function makeReportDrift({ compare, alerts, clock }: DriftNeeds) {
  return async (): Promise<void> => {
    const differing = await compare();
    if (!differing) throw new Error('the assistant did not say which versions it has');
    if (differing.length === 0) return;
    const key = new Date(clock.now()).toISOString().slice(0, LENGTH_OF_DAY);
    const detail = { members: differing.length, uids: differing.slice(0, MOST_NAMED).join(', ') };
    await alerts.raise({ kind: 'assistant_differs', key, detail });
  };
}
