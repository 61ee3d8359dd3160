import { Skeleton } from '@sos/ui/skeleton';
import { useWords } from '../shared/intl/words.tsx';
import { useOnline } from '../shared/use-online.ts';

export function SkipLink() {
  const { say } = useWords();
  return (
    <a href="#main" className="skip-link button" data-tone="quiet">
      {say('shell.skip')}
    </a>
  );
}

export function OfflineNotice() {
  const { say } = useWords();
  const online = useOnline();
  return <output className={online ? undefined : 'offline-notice'}>{!online && say('shell.offline')}</output>;
}

/** A page's chunk is on its way. */
export function Waiting() {
  const { say } = useWords();
  return (
    <main id="main" className="page grid gap-4" aria-busy="true" aria-label={say('shell.loading')}>
      <Skeleton inline="min(26rem, 80%)" block="2.5rem" />
      <Skeleton inline="100%" block="10rem" />
    </main>
  );
}
