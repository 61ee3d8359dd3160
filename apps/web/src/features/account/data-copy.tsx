import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { useId, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import type { OwnAccount } from './account-query.ts';
import { DataForm } from './data-form.tsx';
import type { Privacy } from './data-query.ts';
import { accountFailure } from './failures.ts';
import type { AccountFailure } from './failures.ts';

type Copy = NonNullable<Privacy['dataExport']>;

interface DataCopyProps {
  readonly account: OwnAccount;
  readonly copy: Copy | null;
  readonly onChanged: () => void;
}

/** The copy of somebody's data: asked for, on its way, there, or gone. */
export function DataCopy({ account, copy, onChanged }: DataCopyProps) {
  const { say } = useWords();
  const ask = () => callFunction('requestDataExport', {});
  return (
    <section aria-labelledby="copy">
      <h2 id="copy" className="text-l">
        {say('mydata.copy.title')}
      </h2>
      <p>{say('mydata.copy.text')}</p>
      {copy && <State copy={copy} />}
      {copy?.state !== 'gathering' && (
        <DataForm
          account={account}
          label={say(copy ? 'mydata.copy.again' : 'mydata.copy.ask')}
          send={ask}
          onSent={onChanged}
        />
      )}
    </section>
  );
}

/** Where the copy that was asked for last is. */
function State({ copy }: { readonly copy: Copy }) {
  const { say } = useWords();
  switch (copy.state) {
    case 'gathering':
      return <Gathering progress={copy.progress} />;
    case 'ready':
      return <Ready copy={copy} />;
    case 'expired':
      return <p>{say('mydata.copy.expired')}</p>;
    default:
      return <p>{say('mydata.copy.failed')}</p>;
  }
}

function Gathering({ progress }: { readonly progress: number }) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="grid gap-2">
      <output>{say('mydata.copy.gathering')}</output>
      <label htmlFor={id} className="text-s text-soft">
        {say('mydata.copy.progress')}
      </label>
      <progress id={id} className="data-progress" max={100} value={progress} />
    </div>
  );
}

/** The link serves for minutes, so that it is asked for when it is wanted. */
function Ready({ copy }: { readonly copy: Copy }) {
  const { say, formats } = useWords();
  const [url, setUrl] = useState<string>();
  const [state, setState] = useState<'idle' | 'busy' | AccountFailure>('idle');
  const until = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(copy.expiresAt ?? 0);
  const prepare = async () => {
    setState('busy');
    try {
      setUrl((await callFunction('getDataExportUrl', {})).url);
      setState('idle');
    } catch (error) {
      setState(accountFailure(error));
    }
  };
  return (
    <div className="grid gap-3">
      <output>{say('mydata.copy.ready', { date: until })}</output>
      {url === undefined ? (
        <div>
          <Button busy={state === 'busy'} onClick={() => void prepare()}>
            {say('mydata.copy.prepare')}
          </Button>
        </div>
      ) : (
        <a ref={(link) => link?.focus()} className="text-link" href={url} download>
          {say('mydata.copy.link')}
        </a>
      )}
      <div role="alert">{state !== 'idle' && state !== 'busy' && say(state)}</div>
    </div>
  );
}
