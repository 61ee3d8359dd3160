import type { Output, Parsed } from '@sos/contracts/callables';
import type { ProviderCard } from '@sos/contracts/providers';
import type { Currency } from '@sos/domain/money/money';
import { type Price, providerKinds, type ProviderKind } from '@sos/domain/money/price';
import { foremostCheck } from '@sos/domain/providers/checks';
import { specialities } from '@sos/domain/providers/specialities';
import type { Wanted } from '@sos/domain/search/catalogue';
import { findPeople, type Found } from '@sos/domain/search/find';
import { readSeen, writeSeen } from '@sos/domain/search/seen';
import { type Understood, understand } from '@sos/domain/search/words/understand';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Prices } from '../providers/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Directory } from './ports.ts';

const PAGE = 24;
/** Enough to choose from, and few enough to be seen as a second best. */
const NEAREST = 6;

export interface SearchProvidersNeeds {
  readonly directory: Directory;
  readonly prices: Prices;
  readonly clock: Clock;
}

type Input = Parsed<'searchProviders'>;
type Answer = Output<'searchProviders'>;
type PriceList = Readonly<Record<ProviderKind, Price>>;

/**
 * A page of who fits, best first, and where nobody does, who comes nearest. What the words ask for counts unless a filter
 * says otherwise. Throws DomainError invalid_input for a cursor that is none.
 */
export function makeSearchProviders({ directory, prices, clock }: SearchProvidersNeeds): Handler<'searchProviders'> {
  return async (_actor, input) => {
    const seen = seenBy(input.cursor);
    const [catalogue, list] = await Promise.all([directory.catalogue(), pricesOf(prices, input.currency)]);
    const understood = input.words === undefined ? undefined : understand(input.words, input.locale);
    const wanted = wantedOf(input, understood, list);
    const asked = { wanted, seen, limit: PAGE, reader: input.locale, now: clock.now() };
    const { found, total, hasMore, nearest } = findPeople(catalogue, asked);
    const toCards = (people: readonly Found[]) => people.map((person) => toCard(person, list));
    return {
      providers: toCards(found),
      nextCursor: hasMore ? writeSeen([...seen, ...found.map(({ person }) => person.mark)]) : null,
      total,
      ...(understood && { understood: toShown(understood) }),
      ...(nearest && {
        nearest: { missing: [...nearest.missing], providers: toCards(nearest.found.slice(0, NEAREST)) },
      }),
    };
  };
}

function seenBy(cursor: string | undefined): ReadonlySet<number> {
  const seen = cursor === undefined ? new Set<number>() : readSeen(cursor);
  if (!seen) throw new DomainError('invalid', 'invalid_input');
  return seen;
}

async function pricesOf(prices: Prices, currency: Currency): Promise<PriceList> {
  const [lawyer, expat] = await Promise.all(providerKinds.map((kind) => prices.price(kind, currency)));
  if (!lawyer || !expat) throw new Error('a kind of provider has no price');
  return { lawyer, expat };
}

function wantedOf(input: Input, understood: Understood | undefined, prices: PriceList): Wanted {
  const { kind, country, language, speciality, onlineNow, minRating, maxPrice } = input;
  const { words = [], ...meant } = understood ?? {};
  const chosen = { kind, country, language, speciality, onlineNow, minRating };
  return {
    ...meant,
    ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)),
    ...(words.length > 0 && { words }),
    ...(maxPrice !== undefined && {
      affordable: providerKinds.filter((each) => prices[each].total.amount <= maxPrice),
    }),
  };
}

function toShown({ words, ...choices }: Understood): NonNullable<Answer['understood']> {
  return { ...choices, words: words.join(' ') };
}

function toCard({ person, availability }: Found, prices: PriceList): ProviderCard {
  const { id, facts } = person;
  const price = prices[facts.kind];
  const check = facts.check && foremostCheck([facts.check]);
  return {
    id,
    kind: facts.kind,
    displayName: facts.displayName,
    headline: facts.headline,
    photoUrl: facts.photoUrl,
    languages: [...facts.languages],
    countries: [...facts.countries],
    // Those that this release has words for.
    specialities: specialities.filter((known) => facts.specialities.includes(known)),
    availability,
    ratingAverage: facts.ratingAverage,
    ratingCount: facts.ratingCount,
    answerRate: facts.answerRate,
    ...(facts.ofPlatform === true && { ofPlatform: true }),
    ...(check && { check }),
    price: price.total,
    includedMinutes: price.includedMinutes,
  };
}
