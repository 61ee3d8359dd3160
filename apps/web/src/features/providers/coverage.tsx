import { callFunction } from '@sos/browser/call-function';
import { CallableError } from '@sos/browser/callable-client';
import { countryName, languageName, listOf } from '@sos/browser/intl/names';
import { PageLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { placePath } from '@sos/domain/pages/place';
import { ScrollFrame } from '@sos/ui/scroll-frame';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import './coverage.css';

type Country = Output<'getCoverage'>['countries'][number];

/** A country of fewer people gets no row of its own, so that it promises no more than it has. */
const FEW = 3;
const MOST_LANGUAGES = 6;

/** Where somebody helps, as it is today. */
export function Coverage() {
  const { say, language } = useWords();
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey: ['getCoverage'],
    queryFn: ({ signal }) => callFunction('getCoverage', {}, signal),
  });
  if (!data) {
    const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
    return problem ? (
      <Problem error={problem} money="untouched" onRetry={() => void refetch()} />
    ) : (
      <Skeleton inline="100%" block="24rem" />
    );
  }
  if (data.countries.length === 0) return <p>{say('where.none')}</p>;
  const sizeOf = ({ lawyers, expats }: Country) => lawyers + expats;
  const { compare } = new Intl.Collator(language);
  const named = ({ country }: Country) => countryName(language, country);
  const countries = data.countries.toSorted((a, b) => compare(named(a), named(b)));
  const few = countries.filter((each) => sizeOf(each) < FEW);
  return (
    <>
      <Countries countries={countries.filter((each) => sizeOf(each) >= FEW)} />
      {few.length > 0 && <Few countries={few} />}
    </>
  );
}

function Countries({ countries }: { readonly countries: readonly Country[] }) {
  const { say } = useWords();
  if (countries.length === 0) return null;
  return (
    <ScrollFrame className="coverage-frame" aria-label={say('where.title')}>
      <table className="coverage">
        <thead>
          <tr>
            {(['country', 'lawyers', 'expats', 'online'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`where.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((country) => (
            <Row key={country.country} {...country} />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Row({ country, lawyers, expats, online, languages }: Country) {
  const { say, language, formats } = useWords();
  const spoken = languages.slice(0, MOST_LANGUAGES).map((code) => languageName(language, code));
  return (
    <tr>
      <th scope="row">
        <ToCountry country={country} />
        <span className="coverage-languages">{say('provider.speaks', { languages: listOf(language, spoken) })}</span>
      </th>
      <td className="figures">{lawyers.toLocaleString(formats)}</td>
      <td className="figures">{expats.toLocaleString(formats)}</td>
      <td className="figures">{online.toLocaleString(formats)}</td>
    </tr>
  );
}

function ToCountry({ country }: { readonly country: string }) {
  const { language, locale } = useWords();
  return (
    <PageLink className="text-link" to={placePath({ country }, locale)}>
      {countryName(language, country)}
    </PageLink>
  );
}

function Few({ countries }: { readonly countries: readonly Country[] }) {
  const { say } = useWords();
  return (
    <section className="grid gap-3" aria-labelledby="few">
      <h2 id="few" className="text-m">
        {say('where.few')}
      </h2>
      <ul className="coverage-few">
        {countries.map(({ country }) => (
          <li key={country}>
            <ToCountry country={country} />
          </li>
        ))}
      </ul>
    </section>
  );
}
