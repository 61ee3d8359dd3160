import { useAccount } from '@sos/browser/auth/account';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { useSearchParams } from 'react-router';
import { OwnApplication } from '../../features/applications/own-application.tsx';
import { SignInFirst } from '../../shared/account/sign-in-first.tsx';
import { useWords } from '../../shared/words.ts';
import '../../features/applications/applications.css';

export function Component() {
  const { say } = useWords();
  const uid = useAccount()?.uid;
  const [query] = useSearchParams();
  const bank = /^[A-Z]{2}$/.exec(query.get('bank') ?? '')?.[0] ?? null;
  return (
    <Page hidden title={say('application.title')} description={say('shell.promise')}>
      {uid === undefined ? (
        <SignInFirst title={say('application.title')} text={say('application.signIn')} next="/application" />
      ) : (
        <div className="grid gap-6">
          <h1 className="text-xl">{say('application.title')}</h1>
          <WithQueries>
            <OwnApplication key={uid} uid={uid} bank={bank} />
          </WithQueries>
        </div>
      )}
    </Page>
  );
}
