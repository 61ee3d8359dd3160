import { useAccount } from '@sos/browser/auth/account';
import type { Account } from '@sos/browser/auth/account';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { Button } from '@sos/ui/button';
import { useWords } from '../shared/words.ts';
import { ConsoleFrame } from './console-frame.tsx';
import { FactorGate } from './factor-gate.tsx';
import { SignIn } from './sign-in.tsx';
import { signOut } from './sign-out.ts';

/** The server decides who is an administrator; whoever is not is only spared a console of refusals. */
export function Gate() {
  const account = useAccount();
  if (!account) return <SignIn />;
  if (account.role !== 'admin') return <NotAdmin account={account} />;
  return (
    <WithQueries key={account.uid}>
      <FactorGate>
        <ConsoleFrame account={account} />
      </FactorGate>
    </WithQueries>
  );
}

function NotAdmin({ account }: { readonly account: Account }) {
  const { say } = useWords();
  return (
    <Page hidden title={say('admin.refused.title')} description={say('admin.about')}>
      <div className="entry">
        <h1 className="text-xl">{say('admin.refused.title')}</h1>
        <p>{say('admin.refused.text', { email: account.email })}</p>
        <Button tone="primary" onClick={() => void signOut()}>
          {say('admin.signOut')}
        </Button>
      </div>
    </Page>
  );
}
