import { callFunction } from '@sos/browser/call-function';
import { afterFirstView } from '@sos/browser/live/after-first-view';
import { countryName, languageName, listOf } from '@sos/browser/intl/names';
import type { AgencyRequest } from '@sos/domain/agencies/request';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useEffect, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { useAgencyDeed } from './queries.ts';
import type { Asked } from './watch-offers.ts';

/** The requests that a provider may accept now; nothing while there is none. */
export function OfferedRequests({ uid, agencyId }: Asked) {
  const { say } = useWords();
  const offers = useOffers(uid, agencyId);
  const [accepted, setAccepted] = useState(false);
  return (
    <>
      <output>{accepted && <Banner tone="calm" title={say('ownAgency.request.done')} />}</output>
      {offers.map((request) => (
        <Offer key={request.id} uid={uid} request={request} onAccepted={() => setAccepted(true)} />
      ))}
    </>
  );
}

/** Without the listener the notification still leads here, and the list comes with the next visit. */
function useOffers(uid: string, agencyId: string): readonly AgencyRequest[] {
  const [offers, setOffers] = useState<readonly AgencyRequest[]>([]);
  useEffect(() => {
    let left = false;
    const stop = afterFirstView().then(async () => {
      const { watchOffers } = await import('./watch-offers.ts');
      return watchOffers(
        { uid, agencyId },
        (found) => !left && setOffers(found),
        () => undefined,
      );
    });
    return () => {
      left = true;
      stop.then(
        (end) => end(),
        () => undefined,
      );
    };
  }, [uid, agencyId]);
  return offers;
}

interface OfferProps {
  readonly uid: string;
  readonly request: AgencyRequest;
  readonly onAccepted: () => void;
}

function Offer({ uid, request: { id: requestId, country, language }, onAccepted }: OfferProps) {
  const { say, language: own } = useWords();
  const accept = useAgencyDeed(uid, async () => {
    await callFunction('acceptAgencyRequest', { requestId });
    onAccepted();
  });
  const decline = useAgencyDeed(uid, () => callFunction('declineAgencyRequest', { requestId }));
  const wish = [country && countryName(own, country), language && languageName(own, language)];
  const failure = accept.failure ?? decline.failure;
  return (
    <section className="card" aria-labelledby={`offer-${requestId}`}>
      <h2 id={`offer-${requestId}`} className="text-l">
        {say('ownAgency.request.title')}
      </h2>
      <p>{say('ownAgency.request.text')}</p>
      <p>
        {listOf(
          own,
          wish.flatMap((part) => part || []),
        )}
      </p>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" busy={accept.busy} onClick={() => accept.run(undefined)}>
          {say('ownAgency.accept')}
        </Button>
        <Button busy={decline.busy} onClick={() => decline.run(undefined)}>
          {say('ownAgency.decline')}
        </Button>
      </div>
    </section>
  );
}
