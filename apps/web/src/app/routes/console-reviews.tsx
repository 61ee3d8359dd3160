import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { ReceivedReviews } from '../../features/reviews/received-reviews.tsx';
import { useWords, WithWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <ConsoleFrame title={say('console.nav.reviews')}>
      {({ uid, own }) => (
        <WithWords areas={['reviews']}>
          <ReceivedReviews uid={uid} ownName={own.shown.displayName} />
        </WithWords>
      )}
    </ConsoleFrame>
  );
}
