import type { Input, Output } from '@sos/contracts/callables';
import type { ProviderCard } from '@sos/contracts/providers';
import type { Currency } from '@sos/contracts/shared';

/** What a replacement should have in common with the person who was wanted. */
export type Wanted = Pick<ProviderCard, 'id' | 'kind' | 'countries' | 'languages' | 'specialities'>;

export interface Replacement {
  readonly provider: ProviderCard;
  /** The most important thing in common. */
  readonly match: 'country' | 'language';
}

type Search = (input: Input<'searchProviders'>) => Promise<Output<'searchProviders'>>;

/** More searches than this would cost more than they find. */
const mostSearches = 3;

export function commonTo(left: readonly string[], right: readonly string[]): string[] {
  return left.filter((value) => right.includes(value));
}

/** The same countries come first, then the same languages, then the same specialities. */
function likeness(wanted: Wanted, other: ProviderCard): number {
  const count = (name: 'countries' | 'languages' | 'specialities') =>
    Math.min(commonTo(wanted[name], other[name]).length, 99);
  return Math.sign(count('countries')) * 1e6 + Math.sign(count('languages')) * 1e4 + count('specialities');
}

/** The one who has most in common; null when nobody shares a country or a language. */
export function bestReplacement(wanted: Wanted, found: readonly ProviderCard[]): Replacement | null {
  const others = found.filter(({ id, availability }) => id !== wanted.id && availability === 'available');
  const [provider] = others.toSorted((a, b) => likeness(wanted, b) - likeness(wanted, a));
  if (!provider) return null;
  if (commonTo(wanted.countries, provider.countries).length > 0) return { provider, match: 'country' };
  return commonTo(wanted.languages, provider.languages).length > 0 ? { provider, match: 'language' } : null;
}

/** Looks for somebody of the same countries who is online, and only then for the same languages. */
export async function findReplacement(wanted: Wanted, currency: Currency, search: Search): Promise<Replacement | null> {
  const online = { kind: wanted.kind, onlineNow: true, currency };
  const all = async (inputs: readonly Input<'searchProviders'>[]) =>
    (await Promise.all(inputs.slice(0, mostSearches).map(search))).flatMap(({ providers }) => providers);
  return (
    bestReplacement(wanted, await all(wanted.countries.map((country) => ({ ...online, country })))) ??
    bestReplacement(wanted, await all(wanted.languages.map((language) => ({ ...online, language }))))
  );
}
