import { useAccount } from '@sos/browser/auth/account';
import type { Account } from '@sos/browser/auth/account';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { Button } from '@sos/ui/button';
import { config } from '../shared/config.ts';
import { useWords } from '../shared/words.ts';
import { AgencyFrame } from './agency-frame.tsx';
import { signOut } from './sign-out.ts';
import { SignIn } from './sign-in.tsx';

/** The server decides who may see what; whoever keeps no team, an admin included, is only spared a dashboard of refusals. */
export function Gate() {
  const account = useAccount();
  if (!account) return <SignIn />;
  if (account.role !== 'agency_manager') return <NoManager account={account} />;
  return (
    <WithQueries key={account.uid}>
      <AgencyFrame account={account} />
    </WithQueries>
  );
}

function NoManager({ account }: { readonly account: Account }) {
  const { say } = useWords();
  return (
    <Page hidden title={say('agency.refused.title')} description={say('agency.about')}>
      <div className="entry">
        <h1 className="text-xl">{say('agency.refused.title')}</h1>
        <p>{say('agency.refused.text', { email: account.email })}</p>
        <p>
          <a className="text-link" href={config().siteUrl}>
            {say('agency.refused.site')}
          </a>
        </p>
        <Button tone="primary" onClick={() => void signOut()}>
          {say('agency.signOut')}
        </Button>
      </div>
    </Page>
  );
}
