import type { ProviderKind } from '../money/price.ts';
import type { Facts, Live } from './person.ts';
import { markOf } from './mark.ts';
import { byQuality } from './quality.ts';
import { foldWords } from './words/fold.ts';

/** A person in the order of the catalogue, with what a search looks at. */
export interface Listed {
  readonly id: string;
  readonly mark: number;
  readonly facts: Facts;
  /** Words of the name and of the headline, folded. */
  readonly name: readonly string[];
  readonly headline: readonly string[];
}

/** Everybody who may be found. */
export interface Catalogue {
  /** Best first, whoever is online. */
  readonly people: readonly Listed[];
  readonly liveOf: (id: string) => Live | undefined;
}

export function catalogueOf(facts: Iterable<readonly [string, Facts]>, liveOf: Catalogue['liveOf']): Catalogue {
  const people = Array.from(facts, ([id, known]) => listed(id, known));
  return { people: people.toSorted(byQuality), liveOf };
}

function listed(id: string, facts: Facts): Listed {
  return { id, mark: markOf(id), facts, name: foldWords(facts.displayName), headline: foldWords(facts.headline) };
}

/** What a search asks for; what is left out filters nothing. */
export interface Wanted {
  readonly kind?: ProviderKind | undefined;
  readonly country?: string | undefined;
  readonly language?: string | undefined;
  readonly speciality?: string | undefined;
  readonly onlineNow?: boolean | undefined;
  readonly minRating?: number | undefined;
  /** The kinds whose price is within what somebody would pay. */
  readonly affordable?: readonly ProviderKind[] | undefined;
  /** Folded words that must begin a word of the name or the headline. */
  readonly words?: readonly string[] | undefined;
}
