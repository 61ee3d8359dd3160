import { useAccount } from '@sos/browser/auth/account';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { DataPage } from '../../features/account/data-page.tsx';
import { SignInFirst } from '../../shared/account/sign-in-first.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  const uid = useAccount()?.uid;
  const title = say('mydata.title');
  return (
    <Page hidden title={title} description={say('shell.promise')}>
      {uid === undefined ? (
        <SignInFirst title={title} text={say('mydata.signIn')} next="/account/data" />
      ) : (
        <div className="account-page">
          <h1 className="text-xl">{title}</h1>
          <p>{say('mydata.intro')}</p>
          <WithQueries>
            <DataPage key={uid} uid={uid} />
          </WithQueries>
        </div>
      )}
    </Page>
  );
}
