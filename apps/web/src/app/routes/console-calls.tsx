import { CallHistory } from '../../features/console/call-history.tsx';
import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <ConsoleFrame title={say('console.calls.title')}>
      {({ uid, own }) => <CallHistory uid={uid} timeZone={own.switch.timeZone} />}
    </ConsoleFrame>
  );
}
