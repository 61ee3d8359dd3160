import { useAccount } from '@sos/browser/auth/account';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { buttonLook } from '@sos/ui/button';
import { useSearchParams } from 'react-router';
import { OwnApplication } from '../../features/applications/own-application.tsx';
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
        <div className="empty">
          <h1 className="text-xl">{say('application.title')}</h1>
          <p>{say('application.signIn')}</p>
          <LocalLink {...buttonLook('primary')} to="/sign-in?next=%2Fapplication">
            {say('shell.signIn')}
          </LocalLink>
        </div>
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
