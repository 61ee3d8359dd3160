import type { WorldClock } from '@sos/clock/world-clock';

const UNITS_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const FASTEST = 100_000;

export interface ClockView {
  readonly now: string;
  readonly rate: number;
  /** The next instants something waits for. */
  readonly pending: readonly { readonly due: string; readonly label: string }[];
}

const SHOWN = 30;

export function clockView(clock: WorldClock): ClockView {
  return {
    now: new Date(clock.now()).toISOString(),
    rate: clock.state().rate,
    pending: clock
      .pending()
      .slice(0, SHOWN)
      .map(({ due, label }) => ({ due: new Date(due).toISOString(), label })),
  };
}

/** Milliseconds of `90s`, `15m`, `24h` or `7d`; undefined for anything else. */
export function parseSpan(text: unknown): number | undefined {
  const [, amount, unit] = typeof text === 'string' ? (/^(\d{1,6})([smhd])$/.exec(text) ?? []) : [];
  const ms = UNITS_MS[unit ?? ''];
  return ms === undefined ? undefined : Number(amount) * ms;
}

/** Does what a request such as `{"advance":"24h"}` or `{"rate":60}` says. Resolves with what is wrong with it, if anything. */
export async function moveClock(clock: WorldClock, request: unknown): Promise<string | undefined> {
  const wanted = typeof request === 'object' && request !== null ? request : {};
  if ('rate' in wanted) return setRate(clock, wanted.rate);
  const span = 'advance' in wanted ? parseSpan(wanted.advance) : undefined;
  if (span === undefined) return 'Send {"advance": "24h"} (s, m, h or d) or {"rate": 60}.';
  await clock.advance(span);
  return undefined;
}

function setRate(clock: WorldClock, rate: unknown): string | undefined {
  if (typeof rate !== 'number' || !(rate >= 0 && rate <= FASTEST)) return `The rate is a number from 0 to ${FASTEST}.`;
  clock.setRate(rate);
  return undefined;
}
