import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { ReceivedReviews } from '../../features/reviews/received-reviews.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <ConsoleFrame title={say('console.reviews')}>
      {({ uid, own }) => <ReceivedReviews uid={uid} ownName={own.shown.displayName} />}
    </ConsoleFrame>
  );
}
