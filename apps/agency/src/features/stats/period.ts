import { startOf } from '@sos/domain/agencies/figures';
import type { Span } from '@sos/domain/agencies/figures';

const DAY = 86_400_000;
/** How far back the charts go, in days. */
const reach = { day: 14, week: 12 * 7, month: 365 } as const satisfies Record<Span, number>;

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

export interface Period {
  /** UTC days, both included. */
  readonly from: string;
  readonly to: string;
}

/** What the charts of a span show: whole spans up to today. */
export function periodOf(span: Span, now: number): Period {
  const to = dayOf(now);
  return { from: startOf(dayOf(now - (reach[span] - 1) * DAY), span), to };
}
