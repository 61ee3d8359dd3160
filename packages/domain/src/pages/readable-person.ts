import type { Price } from '../money/price.ts';
import type { Facts } from '../search/person.ts';
import type { Locale } from '../shared/locale.ts';
import { element, type Html } from './html.ts';
import type { Names } from './names.ts';
import type { Said } from './said.ts';

interface PersonToRead {
  readonly id: string;
  readonly facts: Pick<Facts, 'kind' | 'displayName' | 'headline' | 'languages' | 'countries'>;
  readonly locale: Locale;
  readonly price: Price;
}

/** Somebody in a list. */
export function personOf({ id, facts, locale, price }: PersonToRead, say: Said, names: Names): Html {
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href: `/${locale}/providers/${id}` }, facts.displayName)),
    element('p', {}, kindAndPlaces(facts, say, names)),
    element('p', {}, facts.headline),
    element('p', {}, say('provider.speaks', { languages: names.list(facts.languages.map(names.language)) })),
    element('p', {}, priceLine(price, say, names)),
  );
}

export function kindAndPlaces({ kind, countries }: Pick<Facts, 'kind' | 'countries'>, say: Said, names: Names): string {
  return say('provider.kindIn', { kind: say(`kind.${kind}`), places: names.list(countries.map(names.country)) });
}

export function priceLine({ total, includedMinutes }: Price, say: Said, names: Names): string {
  return `${names.money(total)} · ${say('price.perCall', { minutes: includedMinutes })}`;
}
