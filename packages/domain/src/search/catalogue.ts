import type { ProviderKind } from '../money/price.ts';
import type { Facts, Live } from './person.ts';
import { markOf } from './mark.ts';
import { byQuality, type Quality, qualityOf } from './quality.ts';
import { foldWords } from './words/fold.ts';

/** A person in the order of the catalogue, with what a search looks at. */
export interface Listed {
  readonly id: string;
  readonly mark: number;
  readonly facts: Facts;
  /** Words of the name and of the headline, folded. */
  readonly name: readonly string[];
  readonly headline: readonly string[];
  readonly quality: Quality;
}

/** Everybody who may be found. */
export interface Catalogue {
  /** Best first, whoever is online. */
  readonly people: readonly Listed[];
  readonly liveOf: (id: string) => Live | undefined;
}

export function catalogueOf(facts: Iterable<readonly [string, Facts]>, liveOf: Catalogue['liveOf']): Catalogue {
  return { people: arranged(Array.from(facts, ([id, known]) => listed(id, known))), liveOf };
}

export const arranged = (people: readonly Listed[]): Listed[] => people.toSorted(byQuality);

export function listed(id: string, facts: Facts): Listed {
  const [name, headline] = [foldWords(facts.displayName), foldWords(facts.headline)];
  return { id, mark: markOf(id), facts, name, headline, quality: qualityOf(facts) };
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
