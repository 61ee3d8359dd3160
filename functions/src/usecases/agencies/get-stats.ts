import type { ProviderDay } from '@sos/contracts/agencies';
import { dayOf } from '@sos/domain/affiliates/figures';
import { addFigures, type Figures, noFigures, type Span, startOf, startsBetween } from '@sos/domain/agencies/figures';
import type { Handler } from '../shared/handler.ts';
import { toFiguresView } from './figures-view.ts';
import { inBatches } from './in-batches.ts';
import type { Agencies, DayBook } from './ports.ts';

export interface StatsNeeds {
  readonly agencies: Pick<Agencies, 'members'>;
  readonly days: Pick<DayBook, 'days'>;
}

/** What the caller's members did since they joined, in days, weeks or months. */
export function makeGetStats({ agencies, days }: StatsNeeds): Handler<'getAgencyStats'> {
  return async ({ uid }, { from, to, by }) => {
    const starts = startsBetween(from, to, by);
    const rows = await inBatches(await agencies.members(uid), async ({ providerId, displayName, joinedAt }) => {
      const since = [from, dayOf(joinedAt)].toSorted().at(-1) ?? from;
      const found = since > to ? [] : await days.days(providerId, since, to);
      return { providerId, displayName, figures: folded(found, { starts, by }) };
    });
    const sums = starts.map((_, index) =>
      rows.map(({ figures }) => figures[index] ?? noFigures).reduce(addFigures, noFigures),
    );
    return {
      starts,
      members: rows.map(({ figures, ...member }) => ({ ...member, ...toRows(figures) })),
      sum: toRows(sums),
    };
  };
}

function folded(
  days: readonly ProviderDay[],
  { starts, by }: { readonly starts: readonly string[]; readonly by: Span },
): Figures[] {
  return starts.map((start) => days.filter(({ day }) => startOf(day, by) === start).reduce(addFigures, noFigures));
}

function toRows(figures: readonly Figures[]) {
  return { rows: figures.map(toFiguresView), total: toFiguresView(figures.reduce(addFigures, noFigures)) };
}
