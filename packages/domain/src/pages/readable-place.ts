import type { Price, ProviderKind } from '../money/price.ts';
import type { Listed } from '../search/catalogue.ts';
import { type Locale, locales } from '../shared/locale.ts';
import type { ReadablePage } from './document.ts';
import { faqOf } from './faq.ts';
import { element, type Html } from './html.ts';
import { namesIn, type Names } from './names.ts';
import { type Place, placePath } from './place.ts';
import { placeFacts } from './place-facts.ts';
import { placeTitle } from './place-title.ts';
import { personOf } from './readable-person.ts';
import { type PageWords, type Said, saying } from './said.ts';

export interface PlaceToRead {
  readonly place: Place;
  readonly locale: Locale;
  readonly words: PageWords;
  /** Who fits, or who comes nearest where nobody does. */
  readonly people: readonly Listed[];
  readonly isNearest: boolean;
  /** Everybody in the country. */
  readonly there: readonly Listed[];
  /** The other pages of the country that stand on their own. */
  readonly related: readonly Place[];
  /** Whether this one does. */
  readonly stands: boolean;
  readonly prices: Readonly<Record<ProviderKind, Price>>;
}

const questions = ['who', 'cost', 'languages', 'matters', 'when'] as const;

/** A page of a country: who helps, what it costs, and answers that belong to the place. */
export function readablePlace(given: PlaceToRead): ReadablePage {
  const { place, locale, words, stands } = given;
  const say = saying(words);
  const names = namesIn(locale);
  const title = titleOf(place, say, names);
  const answers = answersOf(given, say, names);
  return {
    locale,
    title,
    description: say('place.description', { title, price: names.money(cheapest(given)) }),
    addresses: stands ? addressesOf(place) : null,
    body: [
      element('h1', {}, title),
      element('p', {}, say('place.lead')),
      peopleOf(given, say, names),
      ...answers.map(({ question, answer }) =>
        element('section', {}, element('h2', {}, question), element('p', {}, answer)),
      ),
      linksOf(given, say, names),
    ],
    data: stands ? [faqOf(answers), listOf(given)] : [],
  };
}

function titleOf(place: Place, say: Said, { country, language }: Names): string {
  return placeTitle(place, { say, country, language });
}

function addressesOf(place: Place): Record<Locale, string> {
  const entries = locales.map((locale) => [locale, placePath(place, locale)]);
  return Object.fromEntries(entries) as Record<Locale, string>;
}

function cheapest({ place: { kind }, prices: { lawyer, expat } }: PlaceToRead) {
  const both = [lawyer.total, expat.total].toSorted((one, other) => one.amount - other.amount);
  return kind === undefined ? (both[0] ?? lawyer.total) : { lawyer, expat }[kind].total;
}

function answersOf({ there, prices }: PlaceToRead, say: Said, names: Names) {
  const { lawyers, expats, languages, specialities } = placeFacts(there.map(({ facts }) => facts));
  const values = {
    lawyers,
    expats,
    languages: names.list(languages.map(names.language)),
    matters: names.list(specialities.map((each) => say(`speciality.${each}`))),
    lawyer: names.money(prices.lawyer.total),
    expat: names.money(prices.expat.total),
  };
  const asked = questions.filter((each) => each !== 'matters' || specialities.length > 0);
  return asked.map((each) => ({ question: say(`place.${each}.title`), answer: say(`place.${each}.text`, values) }));
}

function peopleOf({ people, isNearest, locale, prices }: PlaceToRead, say: Said, names: Names): Html {
  const notice = isNearest
    ? [element('h2', {}, say('place.nobody.title')), element('p', {}, say('place.nobody.text'))]
    : [element('h2', {}, say('place.people'))];
  const cards = people.map(({ id, facts }) => personOf({ id, facts, locale, price: prices[facts.kind] }, say, names));
  return element('section', {}, ...notice, element('ul', {}, cards));
}

function linksOf({ related, locale }: PlaceToRead, say: Said, names: Names): Html {
  const others = related.map((each) =>
    element('li', {}, element('a', { href: encodeURI(placePath(each, locale)) }, titleOf(each, say, names))),
  );
  return element(
    'nav',
    {},
    element('h2', {}, say('place.more')),
    element('ul', {}, others),
    element('a', { href: `/${locale}/where` }, say('place.all')),
  );
}

function listOf({ people, locale }: PlaceToRead) {
  const itemListElement = people.map(({ id, facts }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: facts.displayName,
    url: `/${locale}/providers/${id}`,
  }));
  return { '@type': 'ItemList', itemListElement };
}
