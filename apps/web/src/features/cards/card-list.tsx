import { CallableError } from '@sos/browser/callable-client';
import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { ShownCard } from '@sos/contracts/cards';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { brandName } from './brand-name.ts';
import './cards.css';

/** Asked anew each time: a card may have been kept a moment ago. */
const cardsQuery = (uid: string) =>
  queryOptions({
    queryKey: ['cards', uid],
    queryFn: async ({ signal }) => (await callFunction('listCards', {}, signal)).cards,
    staleTime: 0,
  });

/** The cards that Stripe keeps for the person: see, remove. */
export function CardList({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const query = cardsQuery(uid);
  const { data, error, fetchStatus, refetch } = useQuery(query);
  const client = useQueryClient();
  const told = useRef<HTMLOutputElement>(null);
  const [removed, setRemoved] = useState(false);
  if (!data) {
    const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
    if (problem) return <Problem error={problem} money={null} onRetry={() => void refetch()} />;
    return <Skeleton inline="100%" block="8rem" />;
  }
  const learn = (cards: readonly ShownCard[]) => {
    client.setQueryData(query.queryKey, [...cards]);
    setRemoved(true);
    // The button that had the focus has gone.
    told.current?.focus();
  };
  return (
    <>
      <p className="text-soft">{say(data.length > 0 ? 'cards.text' : 'cards.none')}</p>
      <output ref={told} tabIndex={-1}>
        {removed && say('cards.removed')}
      </output>
      <ul className="kept-cards" hidden={data.length === 0}>
        {data.map((card) => (
          <Row key={card.id} card={card} onRemoved={learn} />
        ))}
      </ul>
      <p className="promise">{say('cards.where')}</p>
    </>
  );
}

interface RowProps {
  readonly card: ShownCard;
  /** With the list as it is then. */
  readonly onRemoved: (cards: readonly ShownCard[]) => void;
}

function Row({ card, onRemoved }: RowProps) {
  const { say } = useWords();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const brand = brandName(card.brand) ?? say('cards.unknown');
  const remove = async () => {
    setState('busy');
    try {
      onRemoved((await callFunction('removeCard', { cardId: card.id })).cards);
    } catch {
      setState('failed');
    }
  };
  return (
    <li className="card kept-card">
      <CardLabel card={card} brand={brand} />
      <div>
        <Button
          tone="quiet"
          busy={state === 'busy'}
          aria-label={say('cards.remove.of', { brand, ending: card.ending })}
          onClick={() => state !== 'busy' && void remove()}
        >
          {say('telephones.remove')}
        </Button>
      </div>
      {state === 'failed' && (
        <Banner urgent tone="signal" title={say('cards.failed.title')}>
          <p>{say('cards.failed.text')}</p>
        </Banner>
      )}
    </li>
  );
}

function CardLabel({ card, brand }: { readonly card: ShownCard; readonly brand: string }) {
  const { say, formats } = useWords();
  const { ending, expired, expiresYear, expiresMonth } = card;
  const named = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = named.format(Date.UTC(expiresYear, expiresMonth - 1));
  return (
    <p className="kept-card-label">
      <strong translate="no">{brand}</strong>
      <span className="figures">{say('cards.ending', { ending })}</span>
      <span className={expired ? 'text-s kept-card-expired' : 'text-s text-soft'}>
        {say(expired ? 'cards.expired' : 'cards.until', { month })}
      </span>
    </p>
  );
}
