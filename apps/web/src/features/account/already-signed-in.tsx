import { currentAccount } from '@sos/browser/auth/account';
import { LocalLink } from '@sos/browser/link.tsx';
import { Banner } from '@sos/ui/banner';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';

/** Above a form that would put another account in the place of the one that is signed in; who comes in by the form is told nothing. */
export function AlreadySignedIn() {
  const { say } = useWords();
  const [account] = useState(currentAccount);
  if (!account) return null;
  return (
    <Banner tone="plain" title={say('account.already', { address: account.email })}>
      <LocalLink className="text-link" to="/account">
        {say('menu.account')}
      </LocalLink>
    </Banner>
  );
}
