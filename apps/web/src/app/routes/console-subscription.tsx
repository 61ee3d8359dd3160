import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { SubscriptionView } from '../../features/subscription/subscription.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <ConsoleFrame title={say('subscription.title')}>
      {({ uid }) => <SubscriptionView key={uid} uid={uid} />}
    </ConsoleFrame>
  );
}
