import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';
import type { Own } from './own-agency.tsx';
import { DeedFailure, useDeed } from './use-deed.tsx';

type Request = Own['requests'][number];

interface RequestsProps {
  readonly requests: readonly Request[];
  readonly uid: string;
  readonly onDone: () => void;
}

/** The clients who wait for this provider, or for whoever of the team is faster. */
export function Requests({ requests, uid, onDone }: RequestsProps) {
  const { say } = useWords();
  const { busy, failure, start } = useDeed(onDone);
  return (
    <section className="grid gap-3" aria-live="polite">
      <h2 className="text-l">{say('ownagency.requests')}</h2>
      <DeedFailure failure={failure} />
      {requests.length === 0 && <p className="text-soft">{say('ownagency.requests.none')}</p>}
      <ul className="own-calls">
        {requests.map((request) => (
          <li key={request.id} className="card grid gap-3">
            <Wanted request={request} />
            {request.acceptedBy === uid ? (
              <p>{say('ownagency.taken')}</p>
            ) : (
              <Answer requestId={request.id} isTheirs={request.endsAt !== null} {...{ busy, start }} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Wanted({ request: { language, country } }: { readonly request: Request }) {
  const { say, formats } = useWords();
  const nameOf = (type: 'language' | 'region', code: string) =>
    new Intl.DisplayNames(formats, { type, fallback: 'code' }).of(code) ?? code;
  return (
    <div>
      <h3>{say('ownagency.request')}</h3>
      {language !== null && <p>{say('ownagency.language', { language: nameOf('language', language) })}</p>}
      {country !== null && <p>{say('ownagency.country', { country: nameOf('region', country) })}</p>}
    </div>
  );
}

interface AnswerProps extends Pick<ReturnType<typeof useDeed>, 'busy' | 'start'> {
  readonly requestId: string;
  /** Whether nobody else is asked at this moment. */
  readonly isTheirs: boolean;
}

function Answer({ requestId, isTheirs, busy, start }: AnswerProps) {
  const { say } = useWords();
  const [take, pass] = [`take-${requestId}`, `pass-${requestId}`];
  return (
    <div className="flex flex-wrap gap-3">
      <Button
        tone="primary"
        busy={busy === take}
        onClick={() => start(take, () => callFunction('acceptAgencyRequest', { requestId }))}
      >
        {say('ownagency.take')}
      </Button>
      {isTheirs && (
        <Button
          busy={busy === pass}
          onClick={() => start(pass, () => callFunction('declineAgencyRequest', { requestId }))}
        >
          {say('ownagency.pass')}
        </Button>
      )}
    </div>
  );
}
