import type { Plan } from '../affiliates/programme.ts';
import type { RequestRules } from '../agencies/request.ts';
import type { DialRates } from '../calls/dial-cost.ts';
import type { ConfiguredRules } from '../calls/session.ts';
import type { LimitName } from '../limits/limits.ts';
import type { PriceTable, ProviderKind } from '../money/price.ts';
import type { Countries, Flags } from '../openness/openness.ts';
import type { Instant } from '../shared/instant.ts';

export const configurationNames = [
  'calls',
  'pricing',
  'limits',
  'dialling',
  'agencies',
  'flags',
  'countries',
  'affiliate_programmes',
] as const;
export type ConfigurationName = (typeof configurationNames)[number];

/** What admins set, by the document that holds it. */
export interface ConfigurationValues {
  readonly calls: Readonly<Record<ProviderKind, ConfiguredRules>>;
  readonly pricing: PriceTable;
  readonly limits: { readonly maxima: Readonly<Partial<Record<LimitName, number>>> };
  readonly dialling: DialRates;
  readonly agencies: RequestRules;
  readonly flags: Flags;
  readonly countries: Countries;
  readonly affiliate_programmes: Plan;
}

/** One configuration: what is set, and what takes its place at an instant. */
export interface Configuration<T> {
  /** Rises with each change; 0 while nobody has changed anything. */
  readonly revision: number;
  readonly value: T;
  readonly next: { readonly value: T; readonly at: Instant } | null;
}

/** What counts at an instant. */
export function inForce<T>({ value, next }: Pick<Configuration<T>, 'value' | 'next'>, now: Instant): T {
  return next !== null && now >= next.at ? next.value : value;
}

/** The configuration once a value was set, for at once or for later; what was planned before is given up. */
export function setValue<T>(
  before: Configuration<T>,
  { value, at }: { readonly value: T; readonly at: Instant | null },
  now: Instant,
): Configuration<T> {
  const revision = before.revision + 1;
  if (at === null || at <= now) return { revision, value, next: null };
  return { revision, value: inForce(before, now), next: { value, at } };
}
