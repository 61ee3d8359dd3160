import { useWords } from '../../shared/words.ts';
import { unreadIn } from './notification.ts';
import { useNotifications } from './use-notifications.ts';

const MANY = 9;

/** Beside the bell: how many are new, shown and spoken, also when one more comes. */
export function UnreadCount({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const [state] = useNotifications(uid);
  const count = state.status === 'ready' ? unreadIn(state.notifications).length : 0;
  return (
    <>
      {count > 0 && (
        <span className="unread-count figures" aria-hidden="true" translate="no">
          {count > MANY ? `${MANY}+` : count}
        </span>
      )}
      <output className="visually-hidden">{count > 0 ? say('shell.unread', { count }) : ''}</output>
    </>
  );
}
