import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SignInAgain } from '../../shared/account/sign-in-again.tsx';
import { useWords } from '../../shared/words.ts';
import { telegramKey } from './telegram-query.ts';
import { useDeed } from '../../shared/use-deed.ts';

interface LinkedAccountProps {
  readonly uid: string;
  readonly linkedAt: number;
  readonly onEnded: () => void;
}

/** An account that is linked, and the end of the link, which is asked twice. */
export function LinkedAccount({ uid, linkedAt, onEnded }: LinkedAccountProps) {
  const { say, formats } = useWords();
  const [isAsking, setAsking] = useState(false);
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeStyle: 'short' }).format(linkedAt);
  return (
    <div className="grid gap-4">
      <Banner tone="calm" title={say('telegram.linked')}>
        <p>{say('telegram.since', { date })}</p>
      </Banner>
      <p>
        <LocalLink className="text-link" to="/notifications">
          {say('telegram.choose')}
        </LocalLink>
      </p>
      {isAsking ? (
        <Ending uid={uid} onEnded={onEnded} onKept={() => setAsking(false)} />
      ) : (
        <div>
          <Button onClick={() => setAsking(true)}>{say('telegram.unlink')}</Button>
        </div>
      )}
    </div>
  );
}

interface EndingProps {
  readonly uid: string;
  readonly onEnded: () => void;
  readonly onKept: () => void;
}

function Ending({ uid, onEnded, onKept }: EndingProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { busy, error, run } = useDeed(async () => {
    await callFunction('unlinkTelegram', {});
    onEnded();
    queries.setQueryData(telegramKey(uid), { linkedAt: null });
  });
  const isStale = error !== undefined && reasonOf(error) === 'sign_in_again';
  return (
    <div className="grid gap-3">
      <p>{say('telegram.unlinking')}</p>
      {isStale && <SignInAgain next="/affiliate/telegram" />}
      {error !== undefined && !isStale && <Problem error={error} money={null} onRetry={run} />}
      <div className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={run}>
          {say('telegram.unlink')}
        </Button>
        <Button onClick={onKept}>{say('telegram.keep')}</Button>
      </div>
    </div>
  );
}
