import { Skeleton } from '@sos/ui/skeleton';
import type { BrowserMessageKey } from '@sos/words/browser';
import { useWordsOf } from './intl/words.tsx';
import { useOnline } from './use-online.ts';

export function SkipLink() {
  const { say } = useWordsOf<BrowserMessageKey>();
  return (
    <a href="#main" className="skip-link button" data-tone="quiet">
      {say('frame.skip')}
    </a>
  );
}

/** What an app without a connection can still do is for the app to say. */
export function OfflineNotice({ children }: { readonly children: string }) {
  const online = useOnline();
  return <output className={online ? undefined : 'offline-notice'}>{!online && children}</output>;
}

/** Shown while the code of a page loads. */
export function Waiting() {
  const { say } = useWordsOf<BrowserMessageKey>();
  return (
    <main id="main" className="page grid gap-4" aria-busy="true" aria-label={say('frame.loading')}>
      <Skeleton inline="min(26rem, 80%)" block="2.5rem" />
      <Skeleton inline="100%" block="10rem" />
    </main>
  );
}
