import { afterFirstView } from '@sos/browser/live/after-first-view';
import { useAccount } from '@sos/browser/auth/account';
import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { useCurrency } from '@sos/browser/currency';
import { LocalLink } from '@sos/browser/link.tsx';
import { type SavedFilters, type SavedSearch, savedSearchId } from '@sos/domain/search/saved-searches';
import { Chip } from '@sos/ui/chip';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../shared/words.ts';
import { describeFilters } from './describe-filters.ts';
import { readFilters, writeFilters } from './filters.ts';
import type { Filters } from './filters.ts';

/** What somebody looks for again; whoever is signed out has none. */
export function SavedSearches() {
  const uid = useAccount()?.uid;
  return uid === undefined ? null : <OwnSearches key={uid} uid={uid} />;
}

function OwnSearches({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const searches = useSavedSearches(uid);
  const [failure, setFailure] = useState<'full' | 'failed' | null>(null);
  const filters = readFilters(useSearchParams()[0]);
  const isChosen = Object.keys(filters).length > 0;
  const isSaved = searches.some(({ id }) => id === savedSearchId(filters));
  const save = (changed: SavedFilters, saved: boolean) => {
    setFailure(null);
    callFunction('saveSearch', { filters: toInput(changed), saved }).catch((error: unknown) =>
      setFailure(reasonOf(error) === 'searches_full' ? 'full' : 'failed'),
    );
  };
  return (
    <>
      {isChosen && (
        <p>
          <Chip pressed={isSaved} onPress={(pressed) => save(filters, pressed)}>
            {say('saved.keep')}
          </Chip>
        </p>
      )}
      <div role="alert">{failure && <span>{say(`saved.${failure}`)}</span>}</div>
      {searches.length > 0 && <List searches={searches} onForget={({ filters: own }) => save(own, false)} />}
    </>
  );
}

/** Of what another release has saved, what this one can ask for. */
function toInput(filters: SavedFilters): Filters {
  return readFilters(writeFilters(filters));
}

interface ListProps {
  readonly searches: readonly SavedSearch[];
  readonly onForget: (search: SavedSearch) => void;
}

function List({ searches, onForget }: ListProps) {
  const words = useWords();
  const currency = useCurrency();
  return (
    <section className="grid gap-2" aria-labelledby="saved-searches">
      <h2 id="saved-searches" className="text-s text-soft">
        {words.say('saved.title')}
      </h2>
      <ul className="saved-searches">
        {searches.map((search) => {
          const name = describeFilters(search.filters, words, currency).join(' · ');
          return (
            <li key={search.id}>
              <LocalLink className="chip" to={`?${writeFilters(toInput(search.filters)).toString()}`}>
                {name}
              </LocalLink>
              <button
                type="button"
                className="find-remove"
                aria-label={words.say('saved.forget', { search: name })}
                onClick={() => onForget(search)}
              >
                <X size={18} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function useSavedSearches(uid: string): readonly SavedSearch[] {
  const [searches, setSearches] = useState<readonly SavedSearch[]>([]);
  useEffect(() => {
    let isOver = false;
    let stop: (() => void) | undefined;
    const follow = async () => {
      await afterFirstView();
      const { watchSavedSearches } = await import('./watch-saved-searches.ts');
      const end = await watchSavedSearches(uid, setSearches);
      if (isOver) end();
      else stop = end;
    };
    // Without a listener nothing is shown as saved.
    follow().catch(() => undefined);
    return () => {
      isOver = true;
      stop?.();
    };
  }, [uid]);
  return searches;
}
