import { reasonOf } from '@sos/browser/callable-client';
import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import type { ApplicationView } from '@sos/contracts/applications';
import { isWritable } from '@sos/domain/applications/application';
import { Banner } from '@sos/ui/banner';
import { buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useEffect, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { useOwnApplication } from './use-own-application.ts';
import { Wizard } from './wizard.tsx';

/** The applicant's own page: to be written, or what has become of it. */
interface OwnApplicationProps {
  readonly uid: string;
  /** The country of the bank that was chosen before there was an account. */
  readonly bank: string | null;
}

export function OwnApplication({ uid, bank }: OwnApplicationProps) {
  const { say } = useWords();
  const [loads, setLoads] = useState(0);
  const { data, error, refetch, show } = useOwnApplication(uid);
  const reload = async () => {
    await refetch();
    setLoads((count) => count + 1);
  };
  if (data && isWritable(data)) {
    return (
      <>
        {data.status === 'correction_asked' && <AdminsWords view={data} />}
        <Wizard
          key={`${data.status}-${loads}`}
          uid={uid}
          initial={data}
          bank={bank}
          onHandedIn={show}
          onReload={() => void reload()}
        />
      </>
    );
  }
  if (data?.status === 'approved') return <Approved view={data} />;
  if (data) return <Outcome view={data} />;
  if (error && ['not_allowed', 'not_found'].includes(reasonOf(error))) return <NotYours />;
  if (error) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
  return (
    <div aria-busy="true">
      <span className="visually-hidden">{say('frame.loading')}</span>
      <Skeleton inline="100%" block="24rem" />
    </div>
  );
}

function AdminsWords({ view }: { readonly view: ApplicationView }) {
  const { say } = useWords();
  return (
    <Banner tone="wait" title={say('application.state.correction_asked.title')}>
      <p>{say('application.state.correction_asked.text')}</p>
      <h2 className="font-semibold">{say('application.words')}</h2>
      <p className="prose" dir="auto">
        {view.words}
      </p>
    </Banner>
  );
}

const tones = { submitted: 'wait', approved: 'calm', rejected: 'plain' } as const;

function Outcome({ view }: { readonly view: ApplicationView }) {
  const { say } = useWords();
  const status = view.status === 'approved' || view.status === 'rejected' ? view.status : 'submitted';
  return (
    <Banner tone={tones[status]} title={say(`application.state.${status}.title`)}>
      <p>{say(`application.state.${status}.text`)}</p>
      {status === 'rejected' && view.words !== null && (
        <p className="prose" dir="auto">
          {view.words}
        </p>
      )}
    </Banner>
  );
}

/** The token of before still says that somebody applies; the menu and the console follow the new one. */
function Approved({ view }: { readonly view: ApplicationView }) {
  const { say } = useWords();
  useEffect(() => {
    void import('@sos/browser/auth/firebase-auth').then(({ renewIdentity }) => renewIdentity()).catch(() => undefined);
  }, []);
  return (
    <>
      <Outcome view={view} />
      <p>
        <LocalLink {...buttonLook('primary')} to="/console">
          {say('menu.console')}
        </LocalLink>
      </p>
    </>
  );
}

function NotYours() {
  const { say } = useWords();
  return (
    <div className="empty">
      <p>{say('application.notYours')}</p>
      <LocalLink {...buttonLook()} to="/register">
        {say('application.become')}
      </LocalLink>
    </div>
  );
}
