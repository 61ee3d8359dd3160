import { planProblems } from '../affiliates/plan-problems.ts';
import type { RequestRules } from '../agencies/request.ts';
import type { ConfiguredRules } from '../calls/session.ts';
import { limitNames, limits } from '../limits/limits.ts';
import { currencies } from '../money/money.ts';
import { type PriceRow, providerKinds, SMALLEST_CHARGE } from '../money/price.ts';
import type { ConfigurationName, ConfigurationValues } from './configuration.ts';

const MINUTE = 60;
const HOUR = 3600;
/** The longest that a call may be talked, in seconds. */
const LONGEST_TALK = 3 * HOUR;
/** A slip of a digit or two, in minor units. */
const LARGEST_CHARGE = 100_000;
/** Cents a minute; no carrier asks for more. */
const DEAREST_MINUTE = 1000;
/** In seconds; nobody reads and decides faster. */
const SHORTEST_OFFER = 10;
const MOST_PREFIXES = 500;
/** So many times what the table of limits has. */
const WIDEST = 100;

/** The figures that contradict each other or that nobody can mean, by their paths. */
export function problemsOf<Name extends ConfigurationName>(name: Name, value: ConfigurationValues[Name]): string[] {
  return checks[name](value);
}

/** The figures of one configuration that another, as it is set, makes impossible: a price whose minutes end before any of them is charged. */
export function contradictions(
  { calls, pricing }: Pick<ConfigurationValues, 'calls' | 'pricing'>,
  set: 'calls' | 'pricing',
): string[] {
  return providerKinds.flatMap((kind) => {
    const { minimumBillable } = calls[kind];
    const tooShort = currencies.filter(
      (currency) => pricing[kind][currency].includedMinutes * MINUTE < minimumBillable,
    );
    if (set === 'calls') return tooShort.length > 0 ? [`${kind}.minimumBillable`] : [];
    return tooShort.map((currency) => `${kind}.${currency}.includedMinutes`);
  });
}

const checks: { readonly [Name in ConfigurationName]: (value: ConfigurationValues[Name]) => string[] } = {
  calls: (value) => within(value, (rules) => wrongIn(rules, ruleChecks)),
  pricing: (value) => within(value, (rows) => within(rows, (row) => wrongIn(row, rowChecks))),
  limits: ({ maxima }) =>
    limitNames.flatMap((name) => ((maxima[name] ?? 0) > limits[name].max * WIDEST ? [`maxima.${name}`] : [])),
  dialling: ({ anywhere, byPrefix }) => {
    const dear = Object.entries(byPrefix).filter(([, cents]) => cents > DEAREST_MINUTE);
    return [
      ...(anywhere > DEAREST_MINUTE ? ['anywhere'] : []),
      ...(Object.keys(byPrefix).length > MOST_PREFIXES ? ['byPrefix'] : []),
      ...dear.map(([prefix]) => `byPrefix.${prefix}`),
    ];
  },
  agencies: (rules) => wrongIn(rules, requestChecks),
  flags: () => [],
  countries: () => [],
  affiliate_programmes: planProblems,
};

const ruleChecks: Readonly<Partial<Record<keyof ConfiguredRules, (rules: ConfiguredRules) => boolean>>> = {
  dialDelay: ({ dialDelay }) => dialDelay <= HOUR,
  retryDelay: ({ retryDelay }) => retryDelay <= 10 * MINUTE,
  providerDelay: ({ providerDelay }) => providerDelay <= 10 * MINUTE,
  minimumBillable: ({ minimumBillable }) => minimumBillable < LONGEST_TALK,
};

const requestChecks: Readonly<Record<keyof RequestRules, (rules: RequestRules) => boolean>> = {
  offer: ({ offer, search }) => offer >= SHORTEST_OFFER && offer <= search,
  search: ({ search }) => search <= HOUR,
  booking: ({ booking }) => booking >= MINUTE && booking <= HOUR,
};

const rowChecks: Readonly<Record<keyof PriceRow, (row: PriceRow) => boolean>> = {
  total: ({ total }) => total >= SMALLEST_CHARGE && total <= LARGEST_CHARGE,
  platformFee: ({ platformFee, total }) => platformFee >= 0 && platformFee < total,
  includedMinutes: ({ includedMinutes }) => includedMinutes >= 1 && includedMinutes * MINUTE <= LONGEST_TALK,
};

function wrongIn<T>(value: T, rules: Readonly<Partial<Record<string, (value: T) => boolean>>>): string[] {
  return Object.entries(rules).flatMap(([field, holds]) => (holds?.(value) === false ? [field] : []));
}

function within<T>(table: Readonly<Record<string, T>>, look: (value: T) => readonly string[]): string[] {
  return Object.entries(table).flatMap(([name, value]) => look(value).map((path) => `${name}.${path}`));
}
