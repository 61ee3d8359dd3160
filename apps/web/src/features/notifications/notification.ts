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
  if (text === 'welcome_affiliate') return { to: 'links', path: '/affiliate/links' };
  if (isOfApplication(text)) return { to: 'application', path: '/application' };
  if (facts.requestId) return { to: 'request', path: `/colleagues/${facts.requestId}` };
  if (text === 'accepted_client' && facts.providerId) return { to: 'person', path: `/book/${facts.providerId}` };
  if (kindsOfStatement.some((kind) => kind === noticeTexts[text]))
    return { to: 'statement', path: '/affiliate/statement' };
  return facts.sessionId === null ? null : { to: 'call', path: `/call/${facts.sessionId}` };
}

/** What an applicant does next, or what was decided; whether clients see them, their notice says itself. */
function isOfApplication(text: Notification['text']): boolean {
  if (text === 'hidden_provider' || text === 'shown_provider') return false;
  return text === 'welcome_provider' || noticeTexts[text] === 'application';
}

const kindsOfStatement: readonly NoticeKind[] = ['commission', 'prize'];

export interface NotificationPlace {
  readonly to: 'application' | 'links' | 'call' | 'agency' | 'person' | 'request' | 'statement' | AgencyPage;
  readonly path: string;
}
