import { useAccount } from '@sos/browser/auth/account';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { NotificationList } from '../../features/notifications/notification-list.tsx';
import { PreferencesSection } from '../../features/notifications/preferences-section.tsx';
import { useNotifications } from '../../features/notifications/use-notifications.ts';
import { isClient } from '../../shared/account/is-client.ts';
import { SignInFirst } from '../../shared/account/sign-in-first.tsx';
import { useWords } from '../../shared/words.ts';
import '../../features/notifications/notifications.css';

export function Component() {
  const { say } = useWords();
  const account = useAccount();
  const uid = account?.uid;
  return (
    <Page hidden title={say('notifications.title')} description={say('shell.promise')}>
      {uid === undefined ? (
        <SignInFirst title={say('notifications.title')} text={say('notifications.signIn')} next="/notifications" />
      ) : (
        <Notifications key={uid} uid={uid} books={isClient(account)} />
      )}
    </Page>
  );
}

function Notifications({ uid, books }: { readonly uid: string; readonly books: boolean }) {
  const { say } = useWords();
  const [state, again] = useNotifications(uid);
  return (
    <WithQueries>
      <div className="notifications">
        <section className="grid gap-4">
          <h1 className="text-xl">{say('notifications.title')}</h1>
          <NotificationList state={state} isClient={books} onRetry={again} />
        </section>
        <PreferencesSection uid={uid} isTold={state.status === 'failed'} />
      </div>
    </WithQueries>
  );
}
