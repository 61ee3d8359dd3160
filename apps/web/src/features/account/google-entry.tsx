import { loadGoogle, useGoogle } from '@sos/browser/auth/use-google';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import type { Joining } from '../../shared/account/joining.ts';
import { useWords } from '../../shared/words.ts';
import { Completion } from './completion.tsx';
import { accountFailure } from './failures.ts';
import type { RegisteringRole } from './registration.ts';

interface GoogleEntryProps {
  readonly role?: RegisteringRole;
  readonly joining?: Joining | undefined;
  readonly onSignedIn: () => void;
}

/** The button that leads through Google, and the questions for whoever comes that way for the first time. */
export function GoogleEntry({ role = 'client', joining, onSignedIn }: GoogleEntryProps) {
  const { say } = useWords();
  const { step, failure, enter } = useGoogle(onSignedIn, accountFailure);
  if (step === 'incomplete') return <Completion role={role} joining={joining} onSignedIn={onSignedIn} />;
  return (
    <div className="google">
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <Button
        size="large"
        busy={step === 'busy'}
        onPointerEnter={() => void loadGoogle().catch(() => undefined)}
        onClick={enter}
      >
        {say('account.google')}
      </Button>
      <p className="google-or">{say('account.google.or')}</p>
    </div>
  );
}
