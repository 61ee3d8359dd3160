import type { Output } from '@sos/contracts/callables';
import { currencies } from '@sos/domain/money/money';
import type { Figure, Figures } from '@sos/domain/dashboard/contribution';
import type { Currency } from '@sos/domain/money/money';

export type Dashboard = Output<'adminGetDashboard'>;

const DAY_MS = 86_400_000;

/** The day so many days before another, as `2026-01-05`. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
}

export function figuresOf({ days }: Pick<Dashboard, 'days'>, day: string): Figures {
  return (days.find((each) => each.day === day)?.figures ?? {}) as Figures;
}

export function figure(figures: Figures, name: Figure): number {
  return figures[name] ?? 0;
}

/** Each of the last days, the oldest first, also those on which nothing happened. */
export function lastDays(
  { days, today }: Dashboard,
  count: number,
): { readonly day: string; readonly figures: Figures }[] {
  return Array.from({ length: count }, (_none, place) => {
    const day = daysBefore(today, count - 1 - place);
    return { day, figures: figuresOf({ days }, day) };
  });
}

/** Amounts in minor units by currency, without those that are nothing. */
export function amounts(
  figures: Figures,
  kind: 'revenue' | 'held',
): { readonly amount: number; readonly currency: Currency }[] {
  const all = currencies.map((currency) => ({ currency, amount: figure(figures, `${kind}_${currency}`) }));
  return all.filter(({ amount }) => amount > 0);
}

/** How many of the calls that rang at the provider were answered, from 0 to 1; null when none did. */
export function answerRate(figures: Figures): number | null {
  const missed = figure(figures, 'ended_provider_no_answer') + figure(figures, 'ended_provider_declined');
  const talked = figure(figures, 'talked') + figure(figures, 'ended_too_short');
  return missed + talked === 0 ? null : talked / (missed + talked);
}

type OpenAlert = Dashboard['alerts'][number];

/** Alerts of one kind as one line, by the newest of them and how many there are; what comes first stays first. */
export function alertsByKind(alerts: readonly OpenAlert[]): (OpenAlert & { readonly count: number })[] {
  const kinds = new Map<string, OpenAlert & { readonly count: number }>();
  for (const alert of alerts) {
    const known = kinds.get(alert.kind);
    kinds.set(alert.kind, { ...(known ?? alert), count: (known?.count ?? 0) + 1 });
  }
  return [...kinds.values()];
}
