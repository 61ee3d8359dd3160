import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';
import { useSoundMode } from './sound-mode.ts';
import { useUnlocked } from './use-unlocked.ts';

/** Says that the page cannot sound yet; any press mends it. */
export function SoundNotice() {
  const { say } = useWords();
  const mode = useSoundMode();
  const unlocked = useUnlocked();
  if (mode === 'off' || unlocked) return null;
  return (
    <div className="sound-notice">
      <p>{say('agency.sound.locked')}</p>
      <Button>{say('agency.sound.unlock')}</Button>
    </div>
  );
}
