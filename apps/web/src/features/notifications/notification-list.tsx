import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { buttonLook } from '@sos/ui/button';
import { isOfAgency, placeOfNotice } from '@sos/domain/notifications/places';
import type { NoticePlace } from '@sos/domain/notifications/places';
import { formatMoney } from '@sos/domain/money/format-money';
import { formatClock } from '@sos/ui/format';
import { Skeleton } from '@sos/ui/skeleton';
import { useWords } from '../../shared/words.ts';
import { AgencyLink } from '../../shared/agency-link.tsx';
import type { NotificationsState } from './follow-notifications.ts';
import { unreadIn } from './notification.ts';
import type { Notification } from './notification.ts';
import { markRead, useSeen } from './use-seen.ts';

interface NotificationListProps {
  readonly state: NotificationsState;
  /** Whether the person books calls; others hear of other things. */
  readonly isClient: boolean;
  readonly onRetry: () => void;
}

/** What happened, the newest first. */
export function NotificationList({ state, isClient, onRetry }: NotificationListProps) {
  const { say } = useWords();
  if (state.status === 'failed') return <Problem error={state.error} money={null} onRetry={onRetry} />;
  if (state.status === 'loading') return <Loading />;
  const { notifications } = state;
  if (notifications.length > 0) return <List notifications={notifications} />;
  return (
    <div className="empty">
      <h2 className="text-l">{say('notifications.none.title')}</h2>
      <p>{say(isClient ? 'notifications.none.text' : 'notifications.none.others')}</p>
      {isClient && (
        <LocalLink {...buttonLook('quiet')} to="">
          {say('notFound.home')}
        </LocalLink>
      )}
    </div>
  );
}

function Loading() {
  const { say } = useWords();
  return (
    <div className="grid gap-3">
      <output className="visually-hidden">{say('notifications.loading')}</output>
      <Skeleton inline="100%" block="5rem" />
      <Skeleton inline="100%" block="5rem" />
    </div>
  );
}

function List({ notifications }: { readonly notifications: readonly Notification[] }) {
  const fresh = useSeen(notifications);
  return (
    <ul className="notification-list">
      {notifications.map((notification) => (
        <Item key={notification.id} notification={notification} isNew={fresh.has(notification.id)} />
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly notification: Notification;
  readonly isNew: boolean;
}

const links = {
  call: 'notifications.open',
  agency: 'notifications.open.agency',
  person: 'notifications.open.person',
  request: 'notifications.open.request',
  reviews: 'notifications.open.reviews',
  application: 'notifications.open.application',
  links: 'notifications.open.links',
  subscription: 'notifications.open.subscription',
  withdrawals: 'notifications.open.withdrawals',
  statement: 'notifications.open.statement',
  telegram: 'notifications.open.telegram',
  invoices: 'notifications.open.invoices',
  earnings: 'notifications.open.earnings',
  requests: 'notifications.open.requests',
  team: 'notifications.open.team',
} as const;

function Item({ notification, isNew }: ItemProps) {
  const { say, formats } = useWords();
  const { text, facts, createdAt } = notification;
  const open = () => markRead(unreadIn([notification]).map(({ id }) => id));
  const place = placeOfNotice(text, facts);
  const values = {
    name: facts.providerName ?? '',
    time: facts.ringsAt === null ? '' : clockTime(formats, facts.ringsAt),
    price: facts.total ? formatMoney(formats, facts.total) : '',
    talk: formatClock(formats, facts.talkSeconds ?? 0),
  };
  return (
    <li className="card notification" data-unread={isNew}>
      {isNew && <span className="notification-new">{say('notifications.new')}</span>}
      <p>{say(`notice.${text}`, values)}</p>
      <p className="notification-foot">
        <time dateTime={new Date(createdAt).toISOString()}>{dayAndTime(formats, createdAt)}</time>
        <Way place={place} onFollow={open} />
      </p>
    </li>
  );
}

interface WayProps {
  readonly place: NoticePlace;
  readonly onFollow: () => void;
}

function Way({ place: { to, path }, onFollow }: WayProps) {
  const { say } = useWords();
  // That is where we are.
  if (to === 'notifications') return null;
  const text = say(links[to]);
  if (isOfAgency(to)) {
    return (
      <AgencyLink path={path} onFollow={onFollow}>
        {text}
      </AgencyLink>
    );
  }
  return (
    <LocalLink className="text-link" to={path} onFollow={onFollow}>
      {text}
    </LocalLink>
  );
}

const clockTime = (formats: string, at: number) =>
  new Intl.DateTimeFormat(formats, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }).format(at);
const dayAndTime = (formats: string, at: number) =>
  new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
