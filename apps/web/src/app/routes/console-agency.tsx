import { OwnAgency } from '../../features/agencies/own-agency.tsx';
import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return <ConsoleFrame title={say('ownAgency.title')}>{({ uid }) => <OwnAgency uid={uid} />}</ConsoleFrame>;
}
