import type { ProviderProfile } from '@sos/contracts/providers';
import { LocalLink } from '@sos/browser/link.tsx';
import { useAccount } from '@sos/browser/auth/account';
import { Banner } from '@sos/ui/banner';
import { Button, buttonLook } from '@sos/ui/button';
import { useState } from 'react';
import { NextAvailable } from '../../shared/providers/next-available.tsx';
import { useWords, WithWords } from '../../shared/words.ts';
import type { Obstacle } from './use-obstacle.ts';

interface NotNowProps {
  readonly provider: ProviderProfile;
  readonly obstacle: Obstacle;
}

/** Says before anything is asked that this booking would be refused, and what to do instead. */
export function NotNow(props: NotNowProps) {
  return (
    <WithWords areas={['refusals', 'providers']}>
      <Reason {...props} />
    </WithWords>
  );
}

function Reason({ provider, obstacle }: NotNowProps) {
  const { say } = useWords();
  const { reason } = obstacle;
  return (
    <>
      <Banner urgent tone="wait" title={say(`refusal.${reason}.title`, { name: provider.displayName })}>
        <p>{say(`refusal.${reason}.text`)}</p>
        <p>{say('money.untouched')}</p>
        {reason === 'call_open' && (
          <div>
            <LocalLink {...buttonLook('primary')} to={`/call/${obstacle.sessionId}`}>
              {say('refusal.toCall')}
            </LocalLink>
          </div>
        )}
        {reason === 'away' && provider.hasColleagues && (
          <div>
            <LocalLink {...buttonLook('quiet')} to={`/colleagues/new/${provider.id}`}>
              {say('profile.colleagues', { name: provider.displayName })}
            </LocalLink>
          </div>
        )}
        {reason === 'other_role' && <AsClient />}
        {reason === 'own_profile' && (
          <div>
            <LocalLink {...buttonLook('quiet')} to="">
              {say('notFound.home')}
            </LocalLink>
          </div>
        )}
      </Banner>
      {reason === 'away' && <NextAvailable kind={provider.kind} besides={provider.id} />}
    </>
  );
}

/** The way to a client's account; what was filled in here stays for it. */
function AsClient() {
  const { say } = useWords();
  const [busy, setBusy] = useState(false);
  const email = useAccount()?.email ?? '';
  const leave = async () => {
    setBusy(true);
    const { signOut } = await import('../../shared/account/sign-out.ts');
    await signOut().finally(() => setBusy(false));
  };
  return (
    <>
      {email !== '' && <p>{say('refusal.signedInAs', { address: email })}</p>}
      <div>
        <Button tone="primary" busy={busy} onClick={() => void leave()}>
          {say('refusal.asClient')}
        </Button>
      </div>
    </>
  );
}
