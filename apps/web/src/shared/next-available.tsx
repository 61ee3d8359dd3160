import type { ProviderCard } from '@sos/contracts/providers';
import type { ProviderKind } from '@sos/contracts/shared';
import { Avatar } from '@sos/ui/avatar';
import { buttonLook } from '@sos/ui/button';
import { formatMoney } from '@sos/ui/format';
import { useEffect, useState } from 'react';
import { callFunction } from '@sos/browser/call-function';
import { useCurrency } from '@sos/browser/currency';
import { useWords } from './words.ts';
import { LocalLink } from '@sos/browser/link.tsx';

interface NextAvailableProps {
  readonly kind: ProviderKind;
  /** The provider who could not be reached. */
  readonly besides: string;
}

/** Another provider who is online now; until one is found, a link to everyone online. */
export function NextAvailable({ kind, besides }: NextAvailableProps) {
  const { say, language } = useWords();
  const currency = useCurrency();
  const [next, setNext] = useState<ProviderCard | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    callFunction('searchProviders', { kind, onlineNow: true, currency }, controller.signal).then(
      ({ providers }) => setNext(providers.find(({ id }) => id !== besides) ?? null),
      // When the search fails, the link to everyone online stays.
      () => setNext(null),
    );
    return () => controller.abort();
  }, [kind, besides, currency]);
  if (!next) {
    return (
      <div>
        <LocalLink {...buttonLook('quiet')} to="?now=1">
          {say('next.all')}
        </LocalLink>
      </div>
    );
  }
  return (
    <section className="card side-card text-start" aria-label={say('next.title')}>
      <h2 className="text-m">{say('next.title')}</h2>
      <div className="summary-person">
        <Avatar name={next.displayName} photoUrl={next.photoUrl} size={48} />
        <div className="grid min-w-0">
          <strong>{next.displayName}</strong>
          <span className="text-s text-soft figures">
            {formatMoney(language, next.price)} · {say('price.perCall', { minutes: next.includedMinutes })}
          </span>
        </div>
      </div>
      <div className="flex flex-wrap gap-3">
        <LocalLink {...buttonLook('primary')} to={`/book/${next.id}`}>
          {say('next.book', { name: next.displayName })}
        </LocalLink>
        <LocalLink {...buttonLook('quiet')} to="?now=1">
          {say('next.all')}
        </LocalLink>
      </div>
    </section>
  );
}
