import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { HoursForm } from '../../features/console/hours-form.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <ConsoleFrame title={say('console.hours.title')}>
      {({ uid, own }) => <HoursForm uid={uid} state={own.switch} />}
    </ConsoleFrame>
  );
}
