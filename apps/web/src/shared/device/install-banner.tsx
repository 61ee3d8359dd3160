import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useWords, WithWords } from '../words.ts';
import { declineInstall, useInstallOffer } from './install.ts';

/** Offers to install the app, once somebody has had a call to come back to. */
export function InstallBanner() {
  const offer = useInstallOffer();
  return (
    offer && (
      <WithWords areas={['app']}>
        <Offer onAccept={() => void offer()} />
      </WithWords>
    )
  );
}

function Offer({ onAccept }: { readonly onAccept: () => void }) {
  const { say } = useWords();
  return (
    <Banner tone="plain" title={say('install.title')}>
      <p>{say('install.text')}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onAccept}>{say('install.accept')}</Button>
        <Button tone="plain" onClick={declineInstall}>
          {say('install.decline')}
        </Button>
      </div>
    </Banner>
  );
}
