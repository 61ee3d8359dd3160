import { callFunction } from '@sos/browser/call-function';
import { CallableError } from '@sos/browser/callable-client';
import { useCurrency } from '@sos/browser/currency';
import { countryName, languageName } from '@sos/browser/intl/names';
import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import type { Place } from '@sos/domain/pages/place';
import { placeTitle } from '@sos/domain/pages/place-title';
import { formatMoney } from '@sos/domain/money/format-money';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { PlaceAnswers } from './place-answers.tsx';
import { PlaceLinks } from './place-links.tsx';
import { ProviderCard } from './provider-card.tsx';
import './providers.css';

type Search = Output<'searchProviders'>;
type Provider = Search['providers'][number];

/** A page about a country: who helps there, what it costs, and answers that belong to the place. */
export function PlacePage({ place }: { readonly place: Place }) {
  const words = useWords();
  const { say, language, formats } = words;
  const { data, problem, retry } = usePlace(place);
  const country = (code: string) => countryName(language, code);
  const title = placeTitle(place, { say, country, language: (code) => languageName(language, code) });
  const people = data ? (data.nearest?.providers ?? data.providers) : [];
  const isEmpty = data?.providers.length === 0;
  return (
    <Page title={title} description={descriptionOf(words, { title, people, formats })} hidden={isEmpty}>
      <div className="grid gap-8">
        <div className="grid gap-3">
          <h1 className="text-xl">{title}</h1>
          <p className="text-l text-soft">{say('place.lead')}</p>
        </div>
        {data ? <People people={people} isNearest={isEmpty} /> : <NotYet problem={problem} onRetry={retry} />}
        {people.length > 0 && <PlaceAnswers country={place.country} people={people} />}
        <PlaceLinks place={place} />
      </div>
    </Page>
  );
}

function usePlace(place: Place) {
  const { language: locale } = useWords();
  const currency = useCurrency();
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey: ['place', place, currency, locale],
    queryFn: ({ signal }) => callFunction('searchProviders', { ...place, currency, locale }, signal),
  });
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  return { data, problem, retry: () => void refetch() };
}

function NotYet({ problem, onRetry }: { readonly problem: Error | null; readonly onRetry: () => void }) {
  return problem ? (
    <Problem error={problem} money="untouched" onRetry={onRetry} />
  ) : (
    <Skeleton inline="100%" block="24rem" />
  );
}

interface Described {
  readonly title: string;
  readonly people: readonly Provider[];
  readonly formats: string;
}

function descriptionOf(
  { say }: Pick<ReturnType<typeof useWords>, 'say'>,
  { title, people, formats }: Described,
): string {
  const [cheapest] = people.map(({ price }) => price).toSorted((one, other) => one.amount - other.amount);
  return cheapest ? say('place.description', { title, price: formatMoney(formats, cheapest) }) : say('place.lead');
}

function People({ people, isNearest }: { readonly people: readonly Provider[]; readonly isNearest: boolean }) {
  const { say } = useWords();
  return (
    <section className="grid gap-4">
      <h2 className="text-l">{say(isNearest ? 'place.nobody.title' : 'place.people')}</h2>
      {isNearest && people.length > 0 && <p>{say('place.nobody.text')}</p>}
      <ul className="provider-grid">
        {people.map((provider) => (
          <li key={provider.id}>
            <ProviderCard provider={provider} />
          </li>
        ))}
      </ul>
    </section>
  );
}
