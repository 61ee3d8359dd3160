import { CallableError } from '@sos/browser/callable-client';
import { callFunction } from '@sos/browser/call-function';
import { useCurrency } from '@sos/browser/currency';
import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import type { ProviderCard } from '@sos/contracts/providers';
import { Button, buttonLook } from '@sos/ui/button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { learnFavourites } from '../../shared/favourites/favourites-store.ts';
import { EmptyList, ListLoading } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import './favourites-page.css';

interface FavouriteListProps {
  readonly uid: string;
  readonly renderCard: (provider: ProviderCard) => ReactNode;
}

/** Whom the person keeps: those who can be called as cards, the others by name. */
export function FavouriteList({ uid, renderCard }: FavouriteListProps) {
  const currency = useCurrency();
  const key = ['favourites', uid, currency];
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const list = await callFunction('listFavourites', { currency }, signal);
      learnFavourites(uid, new Set([...list.providers, ...list.gone].map(({ id }) => id)));
      return list;
    },
    // A heart may have been pressed on another page.
    staleTime: 0,
  });
  if (!data) {
    const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
    return problem ? (
      <Problem error={problem} money={null} onRetry={() => void refetch()} />
    ) : (
      <ListLoading blocks={['12rem']} />
    );
  }
  if (data.providers.length === 0 && data.gone.length === 0) return <None />;
  return (
    <>
      <ul className="favourite-list" hidden={data.providers.length === 0}>
        {data.providers.map((provider) => (
          <li key={provider.id}>{renderCard(provider)}</li>
        ))}
      </ul>
      {data.gone.length > 0 && <Gone gone={data.gone} queryKey={key} />}
    </>
  );
}

function None() {
  const { say } = useWords();
  return (
    <EmptyList title={say('favourites.none.title')} text={say('favourites.none.text')}>
      <LocalLink {...buttonLook('quiet')} to="">
        {say('notFound.home')}
      </LocalLink>
    </EmptyList>
  );
}

interface GoneProps {
  readonly gone: readonly { readonly id: string; readonly name: string }[];
  readonly queryKey: readonly string[];
}

function Gone({ gone, queryKey }: GoneProps) {
  const { say } = useWords();
  return (
    <section className="grid gap-3" aria-labelledby="gone">
      <h2 id="gone" className="text-m">
        {say('favourites.gone.title')}
      </h2>
      <p className="text-s text-soft">{say('favourites.gone.text')}</p>
      <ul className="gone-list">
        {gone.map((each) => (
          <GoneOne key={each.id} {...each} queryKey={queryKey} />
        ))}
      </ul>
    </section>
  );
}

function GoneOne({ id, name, queryKey }: GoneProps['gone'][number] & Pick<GoneProps, 'queryKey'>) {
  const { say } = useWords();
  const client = useQueryClient();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const remove = async () => {
    setState('busy');
    try {
      await callFunction('saveFavourite', { providerId: id, saved: false });
      await client.invalidateQueries({ queryKey });
    } catch {
      setState('failed');
    }
  };
  return (
    <li>
      <span>{name}</span>
      <Button
        tone="plain"
        busy={state === 'busy'}
        aria-label={say('favourites.remove.of', { name })}
        onClick={() => void remove()}
      >
        {say('favourites.remove')}
      </Button>
      <span role="alert">{state === 'failed' && say('favourite.failed')}</span>
    </li>
  );
}
