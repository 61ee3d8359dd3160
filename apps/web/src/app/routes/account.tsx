import { useAccount } from '@sos/browser/auth/account';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { buttonLook } from '@sos/ui/button';
import { AccountPage } from '../../features/account/account-page.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  const uid = useAccount()?.uid;
  return (
    <Page hidden title={say('menu.account')} description={say('shell.promise')}>
      {uid === undefined ? <SignInFirst /> : <Own key={uid} uid={uid} />}
    </Page>
  );
}

function Own({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  return (
    <div className="account-page">
      <h1 className="text-xl">{say('menu.account')}</h1>
      <WithQueries>
        <AccountPage uid={uid} />
      </WithQueries>
    </div>
  );
}

function SignInFirst() {
  const { say } = useWords();
  return (
    <div className="empty">
      <h1 className="text-xl">{say('menu.account')}</h1>
      <p>{say('identity.signIn')}</p>
      <LocalLink {...buttonLook('primary')} to="/sign-in?next=%2Faccount">
        {say('shell.signIn')}
      </LocalLink>
    </div>
  );
}
