import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { visitorName } from '../../shared/account/trail.ts';
import { Answered } from '../../shared/answered.tsx';
import { EmptyList } from '../../shared/list-states.tsx';
import { useWords, WithWords } from '../../shared/words.ts';
import { linkQuery } from './affiliate-queries.ts';
import { type Offer, offersQuery } from './offers-query.ts';
import { ProgrammeRates } from './programme-rates.tsx';

interface InvitedProps {
  readonly uid: string;
  /** For whoever has a link. */
  readonly children: ReactNode;
}

/** What a client or a provider has who refers friends, or in its place how they begin. */
export function Invited({ uid, children }: InvitedProps) {
  const query = useQuery(linkQuery(uid));
  if (query.error && reasonOf(query.error) === 'not_found') return <Invitation uid={uid} />;
  return (
    <Answered query={query} blocks={['6rem', '16rem']}>
      {() => children}
    </Answered>
  );
}

function Invitation({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const query = useQuery(offersQuery);
  return (
    <section className="grid gap-5" aria-labelledby="invite">
      <h1 id="invite" className="text-xl">
        {say('affiliate.invite.title')}
      </h1>
      <Answered query={query} blocks={['6rem', '8rem']}>
        {({ isGeneralOpen, programmes }) =>
          isGeneralOpen ? (
            <Terms uid={uid} offer={programmes.general} />
          ) : (
            <EmptyList title={say('affiliate.invite.closed')} text={say('affiliate.invite.closed.text')} />
          )
        }
      </Answered>
    </section>
  );
}

function Terms({ uid, offer }: { readonly uid: string; readonly offer: Offer }) {
  const { say, locale } = useWords();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callFunction('joinGeneralProgramme', { language: locale, visitor: visitorName() }),
    onSuccess: () => client.resetQueries({ queryKey: linkQuery(uid).queryKey }),
  });
  return (
    <>
      <p>{say('affiliate.invite.text')}</p>
      <WithWords areas={['partners']}>
        <ProgrammeRates offer={offer} />
      </WithWords>
      <p className="text-s text-soft">{say('affiliate.invite.own')}</p>
      {error && <Problem error={error} money={null} onRetry={() => mutate()} />}
      <div>
        <Button tone="primary" busy={isPending} onClick={() => mutate()}>
          {say('affiliate.invite.get')}
        </Button>
      </div>
    </>
  );
}
