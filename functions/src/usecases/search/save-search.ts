import { savedSearchId, withoutSearch, withSearch } from '@sos/domain/search/saved-searches';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { SavedSearches } from './ports.ts';

export interface SaveSearchNeeds {
  readonly searches: Pick<SavedSearches, 'change'>;
  readonly clock: Clock;
}

/** Keeps the caller's filters, or forgets them. Throws DomainError searches_full. */
export function makeSaveSearch({ searches, clock }: SaveSearchNeeds): Handler<'saveSearch'> {
  return async ({ uid }, { filters, saved }) => {
    const id = savedSearchId(filters);
    await searches.change(uid, (list) => {
      if (!saved) return withoutSearch(list, id);
      const longer = withSearch(list, { id, filters, savedAt: clock.now() });
      if (!longer) throw new DomainError('conflict', 'searches_full');
      return longer;
    });
    return { saved };
  };
}
