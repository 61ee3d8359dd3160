import type { Instant } from '../shared/instant.ts';

/** What an alert tells, and what became of it. */
export interface RaisedAlert {
  readonly detail: Readonly<Record<string, unknown>>;
  /** When it was last raised, so that the newest trouble stands first. */
  readonly raisedAt: Instant;
  /** How often it was raised: once, and again each time that it came back after somebody had seen to it. */
  readonly times: number;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: string | null;
}

/** Sweeps repeat what they find while somebody is still at it, so that what was acknowledged is left alone for a while. */
const REST_MS = 6 * 3_600_000;

/** An alert as it is raised for the first time. */
export function raiseAlert(detail: RaisedAlert['detail'], at: Instant): RaisedAlert {
  return { detail, raisedAt: at, times: 1, acknowledgedAt: null, acknowledgedBy: null };
}

/** The alert that happens once more: open anew where somebody had seen to it long enough ago, else as it was. */
export function raiseAgain<A extends RaisedAlert>(alert: A, detail: RaisedAlert['detail'], at: Instant): A {
  if (alert.acknowledgedAt === null || at < alert.acknowledgedAt + REST_MS) return alert;
  return { ...alert, ...raiseAlert(detail, at), times: alert.times + 1 };
}

/** Whether a change of an alert is news: it is open, and was not raised at that instant before. */
export function isNewlyRaised(
  before: Pick<RaisedAlert, 'raisedAt'> | undefined,
  after: Pick<RaisedAlert, 'raisedAt' | 'acknowledgedAt'>,
): boolean {
  return after.acknowledgedAt === null && before?.raisedAt !== after.raisedAt;
}
