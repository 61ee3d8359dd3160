import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import type { OwnAccount } from './account-query.ts';
import { DataForm } from './data-form.tsx';
import type { Privacy } from './data-query.ts';
import { accountFailure } from './failures.ts';
import type { AccountFailure } from './failures.ts';

type Deletion = NonNullable<Privacy['deletion']>;

interface DataLeaveProps {
  readonly account: OwnAccount;
  readonly privacy: Privacy;
  readonly onChanged: () => void;
}

/** The deletion of an account: what it takes, what it leaves, and the way back. */
export function DataLeave({ account, privacy, onChanged }: DataLeaveProps) {
  const { say } = useWords();
  return (
    <section aria-labelledby="leave">
      <h2 id="leave" className="text-l">
        {say('mydata.leave.title')}
      </h2>
      {privacy.deletion ? (
        <Asked deletion={privacy.deletion} onChanged={onChanged} />
      ) : (
        <Ask account={account} open={privacy.open} onChanged={onChanged} />
      )}
    </section>
  );
}

interface AskProps extends Pick<DataLeaveProps, 'account' | 'onChanged'> {
  readonly open: Privacy['open'];
}

function Ask({ account, open, onChanged }: AskProps) {
  const { say } = useWords();
  return (
    <>
      <p>{say('mydata.leave.text')}</p>
      <h3 className="text-m">{say('mydata.leave.deleted.title')}</h3>
      <p>{say('mydata.leave.deleted.text')}</p>
      <h3 className="text-m">{say('mydata.leave.kept.title')}</h3>
      <p>{say('mydata.leave.kept.text')}</p>
      <WaitsFor open={open} />
      {account.emailConfirmed ? (
        <DataForm
          account={account}
          label={say('mydata.leave.ask')}
          send={() => callFunction('requestAccountDeletion', {})}
          onSent={onChanged}
        />
      ) : (
        <Banner tone="wait" title={say('mydata.leave.unconfirmed')}>
          <LocalLink className="text-link" to="/account">
            {say('mydata.leave.toAccount')}
          </LocalLink>
        </Banner>
      )}
    </>
  );
}

function Asked({ deletion, onChanged }: { readonly deletion: Deletion; readonly onChanged: () => void }) {
  const { say, formats } = useWords();
  const [state, setState] = useState<'idle' | 'busy' | AccountFailure>('idle');
  const keep = async () => {
    setState('busy');
    try {
      await callFunction('cancelAccountDeletion', {});
      onChanged();
    } catch (error) {
      setState(accountFailure(error));
    }
  };
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(deletion.dueAt);
  if (!deletion.canBeWithdrawn) return <Banner tone="plain" title={say('mydata.leave.begun')} />;
  return (
    <>
      <Banner tone="wait" title={say('mydata.leave.asked', { date })}>
        <p>{say('mydata.leave.asked.text')}</p>
        <div>
          <Button busy={state === 'busy'} onClick={() => void keep()}>
            {say('mydata.leave.keep')}
          </Button>
        </div>
        <div role="alert">{state !== 'idle' && state !== 'busy' && say(state)}</div>
      </Banner>
      <WaitsFor open={deletion.waitsFor} />
    </>
  );
}

function WaitsFor({ open }: { readonly open: Privacy['open'] }) {
  const { say } = useWords();
  if (open.length === 0) return null;
  return (
    <div>
      <p>{say('mydata.leave.waits')}</p>
      <ul>
        {open.map((each) => (
          <li key={each}>{say(`mydata.open.${each}`)}</li>
        ))}
      </ul>
    </div>
  );
}
