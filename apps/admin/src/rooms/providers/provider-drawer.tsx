import { callFunction } from '@sos/browser/call-function';
import { countryName, listOf } from '@sos/browser/intl/names';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { PersonLinks } from '../../shared/person/person-links.tsx';
import { PersonTimeline } from '../../shared/person/person-timeline.tsx';
import { useWords } from '../../shared/words.ts';
import { AssistantMeter } from './assistant-meter.tsx';
import { PayoutFacts } from './payout-facts.tsx';
import { Approval } from './use-provider-columns.tsx';

interface ProviderDrawerProps {
  readonly uid: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}
type Provider = NonNullable<Output<'adminGetPerson'>['profile']>;
type ProviderDeed = 'hide' | 'show' | 'removePhoto' | 'offline';

export function ProviderDrawer({ uid, onClose, onDone }: ProviderDrawerProps) {
  const { say } = useWords();
  const query = useQuery({
    queryKey: ['person', uid],
    queryFn: ({ signal }) => callFunction('adminGetPerson', { uid }, signal),
  });
  const provider = query.data?.profile;
  const done = () => {
    void query.refetch();
    onDone();
  };
  return (
    <Drawer
      title={provider?.displayName ?? say('adminProviders.provider')}
      onClose={onClose}
      zone={provider?.timeZone}
      deeds={provider && <ProviderDeeds provider={provider} onDone={done} />}
    >
      {provider && query.data ? (
        <>
          <ProviderFacts provider={provider} />
          <PayoutFacts payout={query.data.payout} />
          <PersonLinks person={query.data} here="provider" />
          <AssistantMeter uid={provider.uid} name={provider.displayName} />
          <PersonTimeline person={query.data} />
        </>
      ) : (
        <NoProvider query={query} />
      )}
    </Drawer>
  );
}

interface NoProviderProps {
  readonly query: Pick<UseQueryResult, 'isPending' | 'isError' | 'error' | 'refetch'>;
}

function NoProvider({ query: { isPending, isError, error, refetch } }: NoProviderProps) {
  const { say } = useWords();
  if (isPending) return <Skeleton inline="100%" block="8rem" />;
  if (isError) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
  return <p>{say('adminProviders.gone')}</p>;
}

function ProviderFacts({ provider }: { readonly provider: Provider }) {
  const { say, language, formats } = useWords();
  const { kind, availability, offlineBecause, answerRate, countries, uid, photoUrl } = provider;
  const part = new Intl.NumberFormat(formats, { style: 'percent', maximumFractionDigits: 0 });
  const places = countries.map((code) => countryName(language, code));
  return (
    <Facts
      facts={[
        [say('adminProviders.photo'), photoUrl && <Photograph key="p" url={photoUrl} />],
        [say('adminProviders.kind'), say(`adminProviders.kind.${kind}`)],
        [say('adminProviders.approval'), <Approval key="a" provider={provider} />],
        [say('adminProviders.availability'), say(`adminProviders.availability.${availability}`)],
        [say('adminProviders.because'), offlineBecause && say(`adminProviders.because.${offlineBecause}`)],
        [say('adminProviders.answerRate'), answerRate === null ? null : part.format(answerRate)],
        [say('adminProviders.countries'), listOf(language, places)],
        [say('adminProviders.uid'), <code key="u">{uid}</code>],
      ]}
    />
  );
}

function Photograph({ url }: { readonly url: string }) {
  const { say } = useWords();
  return <img className="application-document" src={url} alt={say('adminProviders.photo')} />;
}

function deedsOf({ approval, visible, availability, photoUrl }: Provider): ProviderDeed[] {
  const isApproved = approval === 'approved';
  return [
    ...(isApproved ? [visible ? ('hide' as const) : ('show' as const)] : []),
    ...(isApproved && photoUrl !== null ? ['removePhoto' as const] : []),
    ...(availability === 'offline' ? [] : ['offline' as const]),
  ];
}

function ProviderDeeds({ provider, onDone }: { readonly provider: Provider; readonly onDone: () => void }) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<{ deed: ProviderDeed; requestId: string } | null>(null);
  return (
    <>
      {deedsOf(provider).map((deed) => (
        <Button key={deed} onClick={() => setChosen({ deed, requestId: crypto.randomUUID() })}>
          {say(`adminProviders.${deed}`)}
        </Button>
      ))}
      {chosen && (
        <DeedDialog
          title={say(`adminProviders.${chosen.deed}`)}
          sentence={say(`adminProviders.${chosen.deed}.sentence`, { name: provider.displayName })}
          confirm={say(`adminProviders.${chosen.deed}`)}
          onClose={() => setChosen(null)}
          onDone={onDone}
          send={(reason) => send(provider.uid, chosen, reason)}
        />
      )}
    </>
  );
}

interface Chosen {
  readonly deed: ProviderDeed;
  readonly requestId: string;
}

function send(uid: string, { deed, requestId }: Chosen, reason: string): Promise<unknown> {
  if (deed === 'offline') return callFunction('adminSetProviderOffline', { uid, requestId, reason });
  if (deed === 'removePhoto') return callFunction('adminRemovePhoto', { uid, requestId, reason });
  return callFunction('adminHideProvider', { uid, hidden: deed === 'hide', requestId, reason });
}
