import { useAccount } from '@sos/browser/auth/account';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { AffiliateDashboard } from '../../features/affiliates/affiliate-dashboard.tsx';
import { SignInFirst } from '../../shared/account/sign-in-first.tsx';
import { useWords } from '../../shared/words.ts';

/** The links and the earnings of whoever brings people to us. */
export function Component() {
  const { say } = useWords();
  const uid = useAccount()?.uid;
  return (
    <Page hidden title={say('affiliate.page.title')} description={say('shell.promise')}>
      {uid === undefined ? (
        <SignInFirst title={say('affiliate.page.title')} text={say('affiliate.page.signIn')} next="/affiliate" />
      ) : (
        <WithQueries>
          <section className="grid gap-4">
            <h1 className="text-xl">{say('affiliate.page.title')}</h1>
            <AffiliateDashboard key={uid} uid={uid} />
          </section>
        </WithQueries>
      )}
    </Page>
  );
}
