import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { Now } from '../../features/console/now.tsx';
import { OwnReviews } from '../../features/console/own-reviews.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <ConsoleFrame title={say('console.title')}>
      {({ uid, own }) => <Now uid={uid} own={own} reviews={<OwnReviews reviews={own.shown.reviews} />} />}
    </ConsoleFrame>
  );
}
