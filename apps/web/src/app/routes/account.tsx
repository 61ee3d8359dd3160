import { useAccount } from '@sos/browser/auth/account';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { AccountPage } from '../../features/account/account-page.tsx';
import { PartnerRole } from '../../features/affiliates/partner-role.tsx';
import { SignInFirst } from '../../shared/account/sign-in-first.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  const uid = useAccount()?.uid;
  return (
    <Page hidden title={say('menu.account')} description={say('shell.promise')}>
      {uid === undefined ? (
        <SignInFirst title={say('menu.account')} text={say('identity.signIn')} next="/account" />
      ) : (
        <Own key={uid} uid={uid} />
      )}
    </Page>
  );
}

function Own({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  return (
    <div className="account-page">
      <h1 className="text-xl">{say('menu.account')}</h1>
      <WithQueries>
        <AccountPage uid={uid} renderRole={(role) => <PartnerRole role={role} uid={uid} />} />
      </WithQueries>
    </div>
  );
}
