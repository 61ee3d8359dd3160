import { Banner } from '@sos/ui/banner';
import { Button, buttonLook } from '@sos/ui/button';
import type { BrowserMessageKey } from '@sos/words/browser';
import { lastWordsIn } from '@sos/words/last-words';
import { reasonOf } from './callable-client.ts';
import type { FailureReason } from './callable-client.ts';
import { usePlace, useWordsOf } from './intl/words.tsx';

interface ProblemProps {
  readonly error: unknown;
  /** What is known about the money; null where none is concerned. */
  readonly money: 'untouched' | 'unknown' | null;
  readonly onRetry: () => void;
}

const mayPass: readonly FailureReason[] = [
  'offline',
  'unexpected',
  'try_again',
  'too_many_requests',
  'payment_unavailable',
];

function kindOf(reason: FailureReason) {
  if (!mayPass.includes(reason)) return 'final';
  return reason === 'offline' ? 'offline' : 'failed';
}

/** A page's data did not come: what happened, what it means for the money, and the way to try again. */
export function Problem({ error, money, onRetry }: ProblemProps) {
  const { say } = useWordsOf<BrowserMessageKey>();
  const { locale } = usePlace();
  const reason = reasonOf(error);
  if (reason === 'app_unproved') return <LoadAgain />;
  const kind = kindOf(reason);
  return (
    <Banner urgent tone={kind === 'offline' ? 'wait' : 'signal'} title={say(`problem.${kind}.title`)}>
      <p>{say(`problem.${kind}.text`)}</p>
      {money && <p>{say(`money.${money}`)}</p>}
      <div className="flex flex-wrap gap-3">
        {kind !== 'final' && <Button onClick={onRetry}>{say('problem.retry')}</Button>}
        {kind !== 'offline' && (
          <a {...buttonLook('quiet')} href={`/${locale}`}>
            {say('problem.home')}
          </a>
        )}
      </div>
    </Banner>
  );
}

/** The server does not take the page for ours; what shows that it is comes with the page. */
function LoadAgain() {
  const { title, text, retry } = lastWordsIn(usePlace().locale);
  return (
    <Banner urgent tone="signal" title={title}>
      <p>{text}</p>
      <Button onClick={() => location.reload()}>{retry}</Button>
    </Banner>
  );
}
