import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import type { BrowserMessageKey } from '@sos/words/browser';
import { reasonOf } from './callable-client.ts';
import { useWordsOf } from './intl/words.tsx';

interface ProblemProps {
  readonly error: unknown;
  /** What is known about the money; null where none is concerned. */
  readonly money: 'untouched' | 'unknown' | null;
  readonly onRetry: () => void;
}

/** A page's data did not come: what happened, what it means for the money, and the way to try again. */
export function Problem({ error, money, onRetry }: ProblemProps) {
  const { say } = useWordsOf<BrowserMessageKey>();
  const offline = reasonOf(error) === 'offline';
  return (
    <Banner
      urgent
      tone={offline ? 'wait' : 'signal'}
      title={offline ? say('problem.offline.title') : say('problem.title')}
    >
      <p>{offline ? say('problem.offline.text') : say('problem.text')}</p>
      {money && <p>{say(`money.${money}`)}</p>}
      <div>
        <Button onClick={onRetry}>{say('problem.retry')}</Button>
      </div>
    </Banner>
  );
}
