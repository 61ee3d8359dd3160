import { agencyPageOf } from '@sos/domain/notifications/agency-pages';
import type { AgencyPage } from '@sos/domain/notifications/agency-pages';
import type { NotificationDocument } from '@sos/contracts/notifications';
import { noticeTexts } from '@sos/domain/notifications/notice';
import type { NoticeKind } from '@sos/domain/notifications/notice';

/** One notification as the page shows it. */
export interface Notification extends NotificationDocument {
  readonly id: string;
}

/** How many are shown; the bell counts among them. */
export const SHOWN = 30;

export function unreadIn(notifications: readonly Notification[]): Notification[] {
  return notifications.filter(({ readAt }) => readAt === null);
}

/** Where a notification leads, without the language: on the site, or in the dashboard of agencies; null where there is nothing to look at. */
export function placeOf({ text, facts }: Pick<Notification, 'text' | 'facts'>): NotificationPlace | null {
  const page = agencyPageOf(text);
  if (page) return { to: page, path: `/${page}` };
  if (text === 'offered_provider' || text === 'invited_provider') return { to: 'agency', path: '/console/agency' };
  if (facts.requestId) return { to: 'request', path: `/colleagues/${facts.requestId}` };
  if (text === 'accepted_client' && facts.providerId) return { to: 'person', path: `/book/${facts.providerId}` };
  if (text === 'review_provider') return { to: 'reviews', path: '/console/reviews' };
  return placesOfKinds[noticeTexts[text]] ?? placeOfCall(facts);
}

function placeOfCall(facts: Notification['facts']): NotificationPlace | null {
  return facts.sessionId === null ? null : { to: 'call', path: `/call/${facts.sessionId}` };
}

const placesOfKinds: Readonly<Partial<Record<NoticeKind, NotificationPlace>>> = {
  application: { to: 'application', path: '/application' },
  subscription: { to: 'subscription', path: '/console/subscription' },
  withdrawal: { to: 'withdrawals', path: '/affiliate/withdrawals' },
  commission: { to: 'statement', path: '/affiliate/statement' },
  prize: { to: 'statement', path: '/affiliate/statement' },
  telegram: { to: 'telegram', path: '/affiliate/telegram' },
};

export interface NotificationPlace {
  readonly to:
    | 'call'
    | 'agency'
    | 'person'
    | 'request'
    | 'reviews'
    | 'application'
    | 'subscription'
    | 'withdrawals'
    | 'statement'
    | 'telegram'
    | AgencyPage;
  readonly path: string;
}
