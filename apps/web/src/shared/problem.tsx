import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { reasonOf } from './callable-client.ts';
import { useWords } from './intl/words.tsx';

interface ProblemProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A page's data did not come: what happened, and the way to try again. */
export function Problem({ error, onRetry }: ProblemProps) {
  const { say } = useWords();
  const offline = reasonOf(error) === 'offline';
  return (
    <Banner
      urgent
      tone={offline ? 'wait' : 'signal'}
      title={offline ? say('problem.offline.title') : say('problem.title')}
    >
      <p>{offline ? say('problem.offline.text') : say('problem.text')}</p>
      <div>
        <Button onClick={onRetry}>{say('problem.retry')}</Button>
      </div>
    </Banner>
  );
}
