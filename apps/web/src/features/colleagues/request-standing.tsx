import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { type AgencyRequest, isSearching } from '@sos/domain/agencies/request';
import { Banner } from '@sos/ui/banner';
import { Button, buttonLook } from '@sos/ui/button';
import { useMutation } from '@tanstack/react-query';
import { NextAvailable } from '../../shared/providers/next-available.tsx';
import { useWords } from '../../shared/words.ts';
import { Accepted } from './accepted.tsx';
import { standingOf } from './standing-of.ts';
import './colleagues.css';

interface StandingProps {
  readonly request: AgencyRequest;
}

/** How a client's request stands, as one sentence that is announced, and what they can do next. */
export function RequestStanding({ request }: StandingProps) {
  const { say, formats } = useWords();
  const until = new Intl.DateTimeFormat(formats, { timeStyle: 'short' }).format(request.dueAt ?? request.createdAt);
  return (
    <div className="colleagues">
      <h1 className="text-xl">{say('colleagues.state.title')}</h1>
      <output className="text-l" data-standing={standingOf(request)}>
        {say(`colleagues.state.${standingOf(request)}`, { time: until })}
      </output>
      <NextAct request={request} />
    </div>
  );
}

function NextAct({ request }: StandingProps) {
  const { say } = useWords();
  const { status, acceptedBy, sessionId, kind, fromProviderId } = request;
  if (isSearching(request)) return <Waiting request={request} />;
  if (status === 'accepted' && acceptedBy !== null) return <Accepted request={request} providerId={acceptedBy} />;
  if (sessionId !== null) {
    return (
      <LocalLink {...buttonLook('primary')} to={`/call/${sessionId}`}>
        {say('colleagues.state.call')}
      </LocalLink>
    );
  }
  return <NextAvailable kind={kind} besides={fromProviderId} />;
}

function Waiting({ request: { id: requestId } }: StandingProps) {
  const { say } = useWords();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callFunction('cancelAgencyRequest', { requestId }),
  });
  return (
    <>
      <p>{say('colleagues.state.stays')}</p>
      {error && <Banner urgent tone="signal" title={say('colleagues.state.cancel.failed')} />}
      <Button busy={isPending} onClick={() => isPending || mutate()}>
        {say('colleagues.state.cancel')}
      </Button>
    </>
  );
}
