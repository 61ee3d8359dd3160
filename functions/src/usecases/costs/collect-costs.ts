import type { CostMetric } from '@sos/contracts/costs';
import { type CostLine, feesOf, plusLines, plusMoney, revenueOf } from '@sos/domain/costs/cost';
import { dayOf, type Figures } from '@sos/domain/dashboard/contribution';
import type { Posting } from '@sos/domain/journal/posting';
import type { Money } from '@sos/domain/money/money';
import type { Clock, Log } from '../shared/ports.ts';
import type { CarrierUsage, CostBook, Entries, PlatformUsage, SentCount } from './ports.ts';

export interface CollectCostsNeeds {
  readonly book: CostBook;
  readonly carrier: CarrierUsage;
  readonly platform: PlatformUsage;
  readonly journal: Entries;
  readonly sent: SentCount;
  readonly counts: { since(day: string): Promise<ReadonlyMap<string, Figures>> };
  readonly clock: Clock;
  readonly log: Log;
}

const DAY_MS = 86_400_000;
const PAGE = 500;
/** Longer than any write of an entry may take after its instant, in ms. */
const SETTLED_AFTER = 15 * 60_000;
/** Days that are made up for after a pause. */
const MOST_DAYS = 31;

/**
 * Counts what each day costs, from the day before the one that was counted last. Where a vendor does not answer, its
 * lines stay as they were, all else is counted, and the run fails at its end.
 */
export function makeCollectCosts(needs: CollectCostsNeeds) {
  return async (): Promise<void> => {
    const days = daysToCount((await needs.book.latest())?.day, needs.clock.now());
    const counted = await needs.counts.since(days[0] ?? '');
    const failures: unknown[] = [];
    for (const day of days) {
      const seen = await needs.book.read(day);
      const failed = (error: unknown) => void failures.push(error);
      const told = {
        twilio: await needs.carrier(day).catch(failed),
        google: await needs.platform(soFar(spanOf(day), needs.clock.now())).catch(failed),
      };
      const metric = await count(needs, { day, seen, told, figures: counted.get(day) ?? {} });
      await needs.book.keep(metric, seen);
    }
    needs.log.info('costs_collected', { days: days.length, failed: failures.length });
    if (failures.length > 0) throw failures[0];
  };
}

/** Yesterday is counted with today: its last entries and the carrier's last words come after midnight. */
function daysToCount(latest: string | undefined, now: number): string[] {
  const yesterday = startOf(dayOf(now)) - DAY_MS;
  const wanted = latest === undefined ? yesterday : Math.min(yesterday, startOf(latest) - DAY_MS);
  const first = Math.max(wanted, yesterday - (MOST_DAYS - 2) * DAY_MS);
  const length = Math.round((yesterday - first) / DAY_MS) + 2;
  return Array.from({ length }, (_, index) => dayOf(first + index * DAY_MS));
}

/** Who is asked for what it counts itself. */
const metered = ['twilio', 'google'] as const;
type Metered = (typeof metered)[number];

interface Known {
  readonly day: string;
  readonly seen: CostMetric | undefined;
  /** By vendor; undefined when it did not say. */
  readonly told: Readonly<Record<Metered, readonly CostLine[] | undefined | void>>;
  readonly figures: Figures;
}

async function count(needs: CollectCostsNeeds, { day, seen, told, figures }: Known): Promise<CostMetric> {
  const span = spanOf(day);
  const [counted, mails, pushes] = await Promise.all([
    countEntries(needs, span, seen),
    needs.sent('email', span),
    needs.sent('push', span),
  ]);
  const known = seen?.lines ?? [];
  const messages: CostLine[] = [
    { vendor: 'smtp', service: 'mails', count: mails, minutes: null, cost: null },
    { vendor: 'fcm', service: 'pushes', count: pushes, minutes: null, cost: null },
  ];
  const lines = [
    ...metered.flatMap((vendor) => told[vendor] ?? known.filter((line) => line.vendor === vendor)),
    ...counted.lines,
    ...messages.filter((line) => line.count !== 0),
  ];
  const talks = { calls: figures.talked ?? 0, seconds: figures.talk_seconds ?? 0 };
  return { day, at: needs.clock.now(), upTo: counted.upTo, talks, revenue: [...counted.revenue], lines };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Counted {
  readonly upTo: CostMetric['upTo'];
  /** What rails kept. */
  readonly lines: readonly CostLine[];
  readonly revenue: readonly Money[];
}

/** Goes on behind the last entry that was counted. */
async function countEntries({ journal, clock }: CollectCostsNeeds, { from, to }: Span, seen: CostMetric | undefined) {
  const before = Math.min(to, clock.now() - SETTLED_AFTER);
  let counted = countedIn(seen);
  for (;;) {
    // Ids are letters, digits and `_`, so nothing of the day before is behind this one.
    const after = counted.upTo ?? { at: from - 1, id: '~' };
    const entries = await journal.entries({ after, before, limit: PAGE });
    counted = withEntries(counted, entries);
    if (entries.length < PAGE) return counted;
  }
}

function countedIn(seen: CostMetric | undefined): Counted {
  if (!seen) return { upTo: null, lines: [], revenue: [] };
  return { upTo: seen.upTo, lines: seen.lines.filter(({ service }) => service === 'fees'), revenue: seen.revenue };
}

function withEntries(counted: Counted, entries: readonly Posting[]): Counted {
  const last = entries.at(-1);
  if (!last) return counted;
  return {
    upTo: { at: last.at, id: last.id },
    lines: plusLines(counted.lines, feesOf(entries)),
    revenue: plusMoney(counted.revenue, revenueOf(entries)),
  };
}

const spanOf = (day: string): Span => ({ from: startOf(day), to: startOf(day) + DAY_MS });
const soFar = ({ from, to }: Span, now: number): Span => ({ from, to: Math.max(from, Math.min(to, now)) });
const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
