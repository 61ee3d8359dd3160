import type { Place } from '@sos/domain/pages/place';
import type { Catalogue } from '@sos/domain/search/catalogue';
import { coverageOf } from '@sos/domain/search/coverage';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Directory } from './ports.ts';

export interface GetCoverageNeeds {
  readonly directory: Directory;
  /** The pages of each country that stand on their own. */
  readonly standing: (catalogue: Catalogue) => ReadonlyMap<string, readonly Place[]>;
  readonly clock: Clock;
}

/** What can be had in each country, or in one with its pages, as it is now. */
export function makeGetCoverage({ directory, standing, clock }: GetCoverageNeeds): Handler<'getCoverage'> {
  return async (_actor, { country: asked }) => {
    const catalogue = await directory.catalogue();
    const all = coverageOf(catalogue, clock.now());
    const countries = all.filter(({ country }) => asked === undefined || country === asked);
    return {
      countries: countries.map((each) => ({ ...each, languages: [...each.languages] })),
      pages: asked === undefined ? [] : [...(standing(catalogue).get(asked) ?? [])],
    };
  };
}
