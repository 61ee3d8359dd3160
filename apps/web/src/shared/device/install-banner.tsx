import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useWords, WithWords } from '../words.ts';
import { declineInstall, useInstallOffer } from './install.ts';
import { acceptInstall } from './install-offer.ts';

/** Offers to install the app, once somebody has had a call to come back to. */
export function InstallBanner() {
  const offer = useInstallOffer();
  return (
    offer && (
      <WithWords areas={['app']}>
        <Offer />
      </WithWords>
    )
  );
}

function Offer() {
  const { say } = useWords();
  return (
    <Banner tone="plain" title={say('install.title')}>
      <p>{say('install.text')}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void acceptInstall()}>{say('install.accept')}</Button>
        <Button tone="plain" onClick={declineInstall}>
          {say('install.decline')}
        </Button>
      </div>
    </Banner>
  );
}
