import type { Instant } from '../shared/instant.ts';
import { isUrgent } from './kinds.ts';
import type { RaisedAlert } from './raise.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** How long an urgent alert waits until it is told again; from the last on, as often as that. */
const waits = [30 * MINUTE_MS, 2 * HOUR_MS, 6 * HOUR_MS] as const;
const [, , longest] = waits;

/** How often an urgent alert that is open for so long should have been told again. */
export function remindersDue(openMs: number): number {
  const first = waits.filter((wait) => openMs >= wait).length;
  return openMs < longest ? first : first - 1 + Math.floor(openMs / longest);
}

/** The urgent alerts of one kind that nobody has acknowledged. */
export interface Waiting {
  readonly kind: string;
  readonly count: number;
  /** Since when the one that waits longest does, and its name. */
  readonly since: Instant;
  readonly oldestId: string;
  /** Which reminder of it this is; the first is 1. */
  readonly reminder: number;
}

/** The same however often one reminder is made, and another for the next one. */
export const reminderName = ({ since, reminder }: Waiting): number => Math.floor(since / MINUTE_MS) * 1_000 + reminder;

/** When the newest of these reminders fell due: the same for each look until another one does. */
export function lastDue(waiting: readonly Waiting[]): Instant {
  return Math.max(...waiting.map(({ since, reminder }) => since + waitOf(reminder)));
}

/** How long an alert waits until a reminder of it; the first is 1. */
function waitOf(reminder: number): number {
  return waits[reminder - 1] ?? longest * (reminder - waits.length + 1);
}

type Open = Pick<RaisedAlert, 'raisedAt'> & { readonly id: string; readonly kind: string };

/** What is to be told again: for each kind by its oldest alert, so that a storm of them is one reminder. */
export function toRemind(open: readonly Open[], now: Instant): Waiting[] {
  const byKind = new Map<string, Waiting>();
  for (const { id, kind, raisedAt } of open.filter((each) => isUrgent(each.kind))) {
    const known = byKind.get(kind);
    const oldest = known && known.since <= raisedAt ? known : { since: raisedAt, oldestId: id };
    const reminder = remindersDue(now - oldest.since);
    byKind.set(kind, { ...oldest, kind, count: (known?.count ?? 0) + 1, reminder });
  }
  return [...byKind.values()].filter(({ reminder }) => reminder > 0);
}
