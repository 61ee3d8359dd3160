import type { Price } from '../money/price.ts';
import type { Facts } from '../search/person.ts';
import { specialities } from '../providers/specialities.ts';
import { type Locale, locales } from '../shared/locale.ts';
import type { ReadablePage } from './document.ts';
import { element, type Html } from './html.ts';
import { namesIn, type Names } from './names.ts';
import { kindAndPlaces, priceLine } from './readable-person.ts';
import { type PageWords, type Said, saying } from './said.ts';

type Shown = Omit<Facts, 'answerRate'>;

export interface ProfileToRead {
  readonly id: string;
  readonly facts: Shown;
  readonly bio: string;
  readonly reviews: readonly { readonly authorName: string; readonly rating: number; readonly text: string }[];
  readonly price: Price;
  readonly locale: Locale;
  readonly words: PageWords;
}

/** Somebody's profile as everybody may read it. */
export function readableProfile(given: ProfileToRead): ReadablePage {
  const { id, facts, locale, words } = given;
  const say = saying(words);
  const names = namesIn(locale);
  const addresses = Object.fromEntries(locales.map((each) => [each, `/${each}/providers/${id}`]));
  return {
    locale,
    title: `${facts.displayName}, ${kindAndPlaces(facts, say, names)}`,
    description: facts.headline || kindAndPlaces(facts, say, names),
    addresses: addresses as Record<Locale, string>,
    pictureUrl: facts.photoUrl,
    body: bodyOf(given, say, names),
    data: [serviceOf(given, say)],
  };
}

function bodyOf(given: ProfileToRead, say: Said, names: Names): Html[] {
  const { facts, bio, price, reviews, locale } = given;
  const about = specialities
    .filter((each) => facts.specialities.includes(each))
    .map((each) => say(`speciality.${each}`));
  const lines = [
    facts.headline,
    kindAndPlaces(facts, say, names),
    say('provider.speaks', { languages: names.list(facts.languages.map(names.language)) }),
    names.list(about),
    priceLine(price, say, names),
    say('shell.promise'),
  ];
  return [
    element('h1', {}, facts.displayName),
    ...lines.filter(Boolean).map((line) => element('p', {}, line)),
    element('h2', {}, say('profile.about')),
    ...bio.split(/\n+/).map((paragraph) => element('p', {}, paragraph)),
    element('h2', {}, say('profile.reviews')),
    ...reviews.map(({ authorName, text }) => element('blockquote', {}, element('p', {}, text), authorName)),
    element('a', { href: `/${locale}/where` }, say('where.link')),
  ];
}

/** A rating only where somebody has rated. */
function serviceOf({ facts, price, reviews }: ProfileToRead, say: Said) {
  const { ratingAverage, ratingCount } = facts;
  const person = {
    '@type': 'Person',
    name: facts.displayName,
    jobTitle: say(`kind.${facts.kind}`),
    knowsLanguage: facts.languages,
    ...(facts.photoUrl && { image: facts.photoUrl }),
  };
  const rating = { '@type': 'AggregateRating', ratingValue: ratingAverage, reviewCount: ratingCount, bestRating: 5 };
  return {
    '@type': 'Service',
    name: `${facts.displayName}, ${say(`kind.${facts.kind}`)}`,
    description: facts.headline,
    provider: person,
    areaServed: facts.countries.map((code) => ({ '@type': 'Country', name: code })),
    offers: { '@type': 'Offer', price: (price.total.amount / 100).toFixed(2), priceCurrency: price.total.currency },
    ...(ratingAverage !== null && ratingCount > 0 && { aggregateRating: rating }),
    ...(reviews.length > 0 && { review: reviews.map(reviewOf) }),
  };
}

function reviewOf({ authorName, rating, text }: ProfileToRead['reviews'][number]) {
  return {
    '@type': 'Review',
    author: { '@type': 'Person', name: authorName },
    reviewRating: { '@type': 'Rating', ratingValue: rating, bestRating: 5 },
    reviewBody: text,
  };
}
