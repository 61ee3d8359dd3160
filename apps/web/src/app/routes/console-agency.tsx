import { OwnAgency } from '../../features/agency/own-agency.tsx';
import { ConsoleFrame } from '../../features/console/console-frame.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return <ConsoleFrame title={say('ownagency.title')}>{({ uid }) => <OwnAgency key={uid} uid={uid} />}</ConsoleFrame>;
}
