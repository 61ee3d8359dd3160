import type { ProviderKind } from '@sos/contracts/shared';
import { callFunction } from '@sos/browser/call-function';
import { useCurrency } from '@sos/browser/currency';
import { countryName, languageName, listOf } from '@sos/browser/intl/names';
import { LocalLink } from '@sos/browser/link.tsx';
import { Avatar } from '@sos/ui/avatar';
import { buttonLook } from '@sos/ui/button';
import { useEffect, useState } from 'react';
import { CheckLine } from '../check-line.tsx';
import { Price } from '../price.tsx';
import { commonTo, findReplacement } from './replacement.ts';
import type { Replacement, Wanted } from './replacement.ts';
import { useWords } from '../words.ts';

interface NextAvailableProps {
  readonly kind: ProviderKind;
  /** The provider who could not be reached. */
  readonly besides: string;
}

interface Found {
  readonly wanted: Wanted;
  readonly replacement: Replacement | null;
}

/** Another provider who is online and has the country or the language in common; without one, the way to everybody. */
export function NextAvailable({ kind, besides }: NextAvailableProps) {
  const { say, language } = useWords();
  const found = useReplacement(besides);
  const all = found?.replacement ? 'now=1' : `now=1&kind=${kind}`;
  return (
    <section className="card side-card text-start" aria-label={say('next.title')}>
      <h2 className="text-m">{say('next.title')}</h2>
      {found && !found.replacement && (
        <p>{say('next.none', { countries: countriesOf(language, found.wanted.countries) })}</p>
      )}
      {found?.replacement && <Person wanted={found.wanted} replacement={found.replacement} />}
      <div className="flex flex-wrap gap-3">
        {found?.replacement && (
          <LocalLink
            {...buttonLook(found.replacement.match === 'country' ? 'primary' : 'quiet')}
            to={`/book/${found.replacement.provider.id}`}
          >
            {say('next.book', { name: found.replacement.provider.displayName })}
          </LocalLink>
        )}
        <LocalLink {...buttonLook('quiet')} to={`?${all}`}>
          {say('next.all')}
        </LocalLink>
      </div>
    </section>
  );
}

function countriesOf(language: string, codes: readonly string[]): string {
  return listOf(
    language,
    codes.map((code) => countryName(language, code)),
  );
}

function Person({ wanted, replacement }: { readonly wanted: Wanted; readonly replacement: Replacement }) {
  const { say, language } = useWords();
  const { provider, match } = replacement;
  const shown = match === 'country' ? provider.languages : commonTo(wanted.languages, provider.languages);
  const spoken = shown.map((code) => languageName(language, code));
  return (
    <>
      <div className="summary-person">
        <Avatar name={provider.displayName} photoUrl={provider.photoUrl} size={48} />
        <div className="grid min-w-0">
          <strong>{provider.displayName}</strong>
          <Price price={provider.price} includedMinutes={provider.includedMinutes} />
        </div>
      </div>
      <CheckLine check={provider.check} />
      <p className="text-s">
        {say(`next.match.${match}`, {
          name: provider.displayName,
          wanted: countriesOf(language, wanted.countries),
          countries: countriesOf(language, provider.countries),
          languages: listOf(language, spoken),
        })}
      </p>
    </>
  );
}

function useReplacement(providerId: string): Found | null {
  const currency = useCurrency();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const look = async () => {
      const wanted = await callFunction('getProviderProfile', { providerId, currency }, signal);
      const replacement = await findReplacement(wanted, currency, (input) =>
        callFunction('searchProviders', input, signal),
      );
      if (!signal.aborted) setFound({ wanted, replacement });
    };
    // When nothing can be asked, the link to everyone online stays.
    look().catch(() => undefined);
    return () => controller.abort();
  }, [providerId, currency]);
  return found;
}
