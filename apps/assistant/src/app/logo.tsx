import { Mark } from '@sos/ui/mark';
import { useWords } from '../shared/words.ts';

/** The mark of the house and the name of this app. */
export function Logo() {
  const { say } = useWords();
  return (
    <span className="logo">
      <Mark />
      <span>{say('assistant.title')}</span>
    </span>
  );
}
