import type { ProviderProfile } from '@sos/contracts/providers';
import { LocalLink } from '@sos/browser/link.tsx';
import { Banner } from '@sos/ui/banner';
import { buttonLook } from '@sos/ui/button';
import { NextAvailable } from '../../shared/next-available.tsx';
import { useWords, WithWords } from '../../shared/words.ts';
import type { Obstacle } from './use-obstacle.ts';

interface NotNowProps {
  readonly provider: ProviderProfile;
  readonly obstacle: Obstacle;
}

/** Says before anything is asked that this booking would be refused, and what to do instead. */
export function NotNow(props: NotNowProps) {
  return (
    <WithWords areas={['refusals']}>
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
