import { coverageOf } from '@sos/domain/search/coverage';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Directory } from './ports.ts';

export interface GetCoverageNeeds {
  readonly directory: Directory;
  readonly clock: Clock;
}

/** What can be had in each country, as it is now. */
export function makeGetCoverage({ directory, clock }: GetCoverageNeeds): Handler<'getCoverage'> {
  return async () => {
    const countries = coverageOf(await directory.catalogue(), clock.now());
    return { countries: countries.map((each) => ({ ...each, languages: [...each.languages] })) };
  };
}
