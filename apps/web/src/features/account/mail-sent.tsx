import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { rememberRegistered } from '../../shared/account/just-registered.ts';
import { WithWords, useWords } from '../../shared/words.ts';
import { SendAgain } from './send-again.tsx';
import './account.css';

/** Above whatever page a registration leads to: where the mail went, and what to do when it does not come. */
export function MailSent({ email }: { readonly email: string }) {
  return (
    <WithWords areas={['account', 'identity']}>
      <Note email={email} />
    </WithWords>
  );
}

function Note({ email }: { readonly email: string }) {
  const { say } = useWords();
  return (
    <aside className="mail-sent" aria-label={say('account.email')}>
      <Banner tone="calm" title={say('identity.sent.title', { address: email })}>
        <p>{say('identity.sent.text')}</p>
        <details>
          <summary className="text-link">{say('identity.sent.help')}</summary>
          <SendAgain />
        </details>
        <div>
          <Button tone="quiet" onClick={() => rememberRegistered(null)}>
            {say('identity.sent.close')}
          </Button>
        </div>
      </Banner>
    </aside>
  );
}
