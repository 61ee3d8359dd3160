import type { Parsed } from '@sos/contracts/callables';
import type { Currency } from '@sos/domain/money/money';
import { type Price, providerKinds, type ProviderKind } from '@sos/domain/money/price';
import { availabilityAt } from '@sos/domain/providers/availability';
import type { Instant } from '@sos/domain/shared/instant';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Prices, ProfilePage, ProfileQuery, Profiles, StoredProfile } from './ports.ts';
import { toCard } from './to-card.ts';

const PAGE = 24;
/** How many stored pages one search may look through for matches of what the database cannot filter. */
const MOST_PAGES = 5;

export interface SearchProvidersNeeds {
  readonly profiles: Pick<Profiles, 'search'>;
  readonly prices: Prices;
  readonly clock: Clock;
}

type SearchProvidersInput = Parsed<'searchProviders'>;

/**
 * Approved providers, best rank first. The database filters kind, country and availability, the rest is filtered here;
 * the cursor is the last profile looked at, so that a page may be short and still have a successor. Throws DomainError
 * invalid_input for a cursor that is none.
 */
export function makeSearchProviders(needs: SearchProvidersNeeds): Handler<'searchProviders'> {
  return async (_actor, input) => {
    const prices = await pricesOf(needs.prices, input.currency);
    const now = needs.clock.now();
    const found: StoredProfile[] = [];
    let after = input.cursor;
    for (let page = 0; page < MOST_PAGES && found.length < PAGE; page++) {
      const { profiles, next } = await lookUp(needs, toQuery(input, after));
      const looked = takeMatches(profiles, PAGE - found.length, (candidate) =>
        matches(candidate, { ...input, now }, prices),
      );
      found.push(...looked.matches);
      const finished = looked.last === profiles.at(-1);
      if (finished && next === null) return { providers: found.map(cardWith(prices, now)), nextCursor: null };
      after = (finished ? next : looked.last?.id) ?? after;
    }
    return { providers: found.map(cardWith(prices, now)), nextCursor: after ?? null };
  };
}

/** A cursor of a profile that is hidden, and one of nothing at all, are refused alike. */
async function lookUp({ profiles }: SearchProvidersNeeds, query: ProfileQuery): Promise<ProfilePage> {
  const page = await profiles.search(query);
  if (!page) throw new DomainError('invalid', 'invalid_input');
  return page;
}

/** The first matches up to the number wanted, and the last candidate that was looked at to find them. */
function takeMatches(
  candidates: readonly StoredProfile[],
  wanted: number,
  isMatch: (candidate: StoredProfile) => boolean,
): { matches: StoredProfile[]; last: StoredProfile | undefined } {
  const found: StoredProfile[] = [];
  let last: StoredProfile | undefined;
  for (const candidate of candidates) {
    if (found.length === wanted) break;
    last = candidate;
    if (isMatch(candidate)) found.push(candidate);
  }
  return { matches: found, last };
}

type PriceList = Readonly<Record<ProviderKind, Price>>;

async function pricesOf(prices: Prices, currency: Currency): Promise<PriceList> {
  const [lawyer, expat] = await Promise.all(providerKinds.map((kind) => prices.price(kind, currency)));
  if (!lawyer || !expat) throw new Error('a kind of provider has no price');
  return { lawyer, expat };
}

function toQuery(input: SearchProvidersInput, after: string | undefined): ProfileQuery {
  return {
    ...(input.kind && { kind: input.kind }),
    ...(input.country && { country: input.country }),
    ...(input.onlineNow && { onlineNow: true }),
    ...(after && { after }),
    limit: PAGE,
  };
}

function matches(
  { profile }: StoredProfile,
  input: SearchProvidersInput & { readonly now: Instant },
  prices: PriceList,
): boolean {
  const { language, speciality, minRating, maxPrice } = input;
  if (!isOnline(profile, input)) return false;
  if (language && !profile.languages.includes(language)) return false;
  if (speciality && !profile.specialities.some((known) => known === speciality)) return false;
  if (minRating && (profile.ratingAverage ?? 0) < minRating) return false;
  return !maxPrice || prices[profile.kind].total.amount <= maxPrice;
}

/** The database does not know that somebody's hours have just ended. */
function isOnline(
  profile: StoredProfile['profile'],
  { onlineNow, now }: { onlineNow?: boolean | undefined; now: Instant },
) {
  return !onlineNow || availabilityAt(profile, now) === 'available';
}

function cardWith(prices: PriceList, now: Instant) {
  return (stored: StoredProfile) => toCard(stored, prices[stored.profile.kind], now);
}
