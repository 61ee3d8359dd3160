import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Answered } from '../../shared/answered.tsx';
import { useWords } from '../../shared/words.ts';
import { type AddedOffer, type Offers, offersIn } from './offers-query.ts';

interface AddedLoadedProps {
  readonly id: string;
  /** For an address that is no programme's. */
  readonly missing: ReactNode;
  readonly children: (offer: AddedOffer, offers: Offers) => ReactNode;
}

/** The page of a programme that an admin has added, once it is known whether there is one. */
export function AddedLoaded(props: AddedLoadedProps) {
  return (
    <WithQueries>
      <Loaded {...props} />
    </WithQueries>
  );
}

function Loaded({ id, missing, children }: AddedLoadedProps) {
  const { say, locale } = useWords();
  const query = useQuery(offersIn(locale));
  const offer = query.data?.added.find((each) => each.id === id);
  if (query.data) return offer ? children(offer, query.data) : missing;
  return (
    <Page hidden title={say('affiliate.links')} description={say('shell.promise')}>
      <Answered query={query} blocks={['6rem', '16rem']}>
        {() => null}
      </Answered>
    </Page>
  );
}
