import { agencyPageOf } from '@sos/domain/notifications/agency-pages';
import type { AgencyPage } from '@sos/domain/notifications/agency-pages';
import type { NotificationDocument } from '@sos/contracts/notifications';
import { noticeTexts } from '@sos/domain/notifications/notice';
import type { NoticeKind, NoticeText } from '@sos/domain/notifications/notice';

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
  const known = placesOfTexts[text];
  if (known !== undefined) return known;
  if (facts.requestId) return { to: 'request', path: `/colleagues/${facts.requestId}` };
  if (text === 'accepted_client' && facts.providerId) return { to: 'person', path: `/book/${facts.providerId}` };
  return placesOfKinds[noticeTexts[text]] ?? placeOfCall(facts);
}

function placeOfCall(facts: Notification['facts']): NotificationPlace | null {
  return facts.sessionId === null ? null : { to: 'call', path: `/call/${facts.sessionId}` };
}

const application = { to: 'application', path: '/application' } as const;
const statement = { to: 'statement', path: '/affiliate/statement' } as const;
const agency = { to: 'agency', path: '/console/agency' } as const;

/** Where single texts lead, whatever their kind; null where there is nothing to look at. */
const placesOfTexts: Readonly<Partial<Record<NoticeText, NotificationPlace | null>>> = {
  offered_provider: agency,
  invited_provider: agency,
  review_provider: { to: 'reviews', path: '/console/reviews' },
  welcome_affiliate: { to: 'links', path: '/affiliate/links' },
  welcome_provider: application,
  hidden_provider: null,
  shown_provider: null,
};

const placesOfKinds: Readonly<Partial<Record<NoticeKind, NotificationPlace>>> = {
  application,
  subscription: { to: 'subscription', path: '/console/subscription' },
  withdrawal: { to: 'withdrawals', path: '/affiliate/withdrawals' },
  commission: statement,
  prize: statement,
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
    | 'links'
    | 'subscription'
    | 'withdrawals'
    | 'statement'
    | 'telegram'
    | AgencyPage;
  readonly path: string;
}
