import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { OwnReviews } from '../../features/console/own-reviews.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <ConsoleFrame title={say('console.reviews')}>
      {({ own }) => <OwnReviews reviews={own.shown.reviews} />}
    </ConsoleFrame>
  );
}
