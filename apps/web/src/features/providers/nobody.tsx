import type { Output } from '@sos/contracts/callables';
import { useCurrency } from '@sos/browser/currency';
import { listOf } from '@sos/browser/intl/names';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button } from '@sos/ui/button';
import { useSearchParams } from 'react-router';
import type { SavedFilters } from '@sos/domain/search/saved-searches';
import { EmptyDesk } from '../../shared/pictures/drawings.tsx';
import { useWords, WithWords } from '../../shared/words.ts';
import { describeFilters } from './describe-filters.ts';
import type { Filters } from './filters.ts';
import { ProviderCard } from './provider-card.tsx';

interface NobodyProps {
  readonly filters: Filters;
  readonly answer: Pick<Output<'searchProviders'>, 'nearest' | 'understood'> | undefined;
}

/** Instead of a list: who comes nearest and what they miss, by name. */
export function Nobody(props: NobodyProps) {
  return (
    <WithWords areas={['search']}>
      <Instead {...props} />
    </WithWords>
  );
}

function Instead({ filters, answer }: NobodyProps) {
  const { say } = useWords();
  const [, setQuery] = useSearchParams();
  return (
    <>
      <div className="empty" aria-live="polite">
        {answer?.nearest ? <Missing filters={filters} answer={answer} /> : <NobodyAtAll />}
        <Button onClick={() => setQuery({})}>{say('search.nobody.clear')}</Button>
        <LocalLink className="text-link" to="/where">
          {say('where.link')}
        </LocalLink>
      </div>
      {answer?.nearest && (
        <ul className="provider-grid" aria-label={say('nearest.list')}>
          {answer.nearest.providers.map((provider) => (
            <li key={provider.id}>
              <ProviderCard provider={provider} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function NobodyAtAll() {
  const { say } = useWords();
  return (
    <>
      <EmptyDesk />
      <h3 className="text-l">{say('search.nobody.title')}</h3>
      <p>{say('search.nobody.text')}</p>
    </>
  );
}

function Missing({ filters, answer }: NobodyProps) {
  const words = useWords();
  const currency = useCurrency();
  // What the words of the address were taken for counts where no filter says otherwise.
  const asked: SavedFilters = { ...answer?.understood, ...filters };
  const missing = Object.fromEntries((answer?.nearest?.missing ?? []).map((name) => [name, asked[name]]));
  const named = describeFilters(missing, words, currency);
  return (
    <>
      <h3 className="text-l">{words.say('nearest.title')}</h3>
      <p>{words.say('nearest.text', { missing: listOf(words.language, named) })}</p>
    </>
  );
}
