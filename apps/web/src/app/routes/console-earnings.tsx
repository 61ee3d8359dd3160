import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { EarningsView } from '../../features/earnings/earnings.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <ConsoleFrame title={say('earnings.title')}>
      {({ uid, own }) => <EarningsView key={uid} uid={uid} timeZone={own.switch.timeZone} />}
    </ConsoleFrame>
  );
}
