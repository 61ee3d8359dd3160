import { type NoticeFacts, type NoticeKind, type NoticeText, noticeTexts } from './notice.ts';

/** Pages of the agencies' dashboard that managers are led to. */
const agencyPages = ['requests', 'team'] as const;
export type AgencyPage = (typeof agencyPages)[number];
export type NoticePage =
  | 'call'
  | 'person'
  | 'application'
  | 'invoices'
  | 'subscription'
  | 'earnings'
  | 'withdrawals'
  | 'links'
  | 'statement'
  | 'telegram'
  | 'reviews'
  | 'agency'
  | 'request'
  | 'notifications'
  | AgencyPage;

/** A page of the site, or of the agencies' dashboard, without the language in front of its path. */
export interface NoticePlace {
  readonly to: NoticePage;
  readonly path: string;
}

export const isOfAgency = (to: NoticePage): to is AgencyPage => agencyPages.some((page) => page === to);

const application: NoticePlace = { to: 'application', path: '/application' };
const invoices: NoticePlace = { to: 'invoices', path: '/invoices' };
const statement: NoticePlace = { to: 'statement', path: '/affiliate/statement' };
const agency: NoticePlace = { to: 'agency', path: '/console/agency' };
const requests: NoticePlace = { to: 'requests', path: '/requests' };
const team: NoticePlace = { to: 'team', path: '/team' };

/** Where there is nothing more to look at. */
export const notificationsPlace: NoticePlace = { to: 'notifications', path: '/notifications' };

/** Where single texts lead, whatever their kind. */
const ofTexts: Readonly<Partial<Record<NoticeText, NoticePlace>>> = {
  welcome_affiliate: { to: 'links', path: '/affiliate/links' },
  welcome_provider: application,
  welcome_agency: team,
  asked_agency: requests,
  unanswered_agency: requests,
  joined_agency: team,
  left_agency: team,
  invited_provider: agency,
  offered_provider: agency,
  review_provider: { to: 'reviews', path: '/console/reviews' },
  hidden_provider: notificationsPlace,
  shown_provider: notificationsPlace,
};

/** Where each kind is read; what is of a call leads to it. */
const ofKinds: Readonly<Partial<Record<NoticeKind, NoticePlace>>> = {
  application,
  refund: invoices,
  invoice: invoices,
  subscription: { to: 'subscription', path: '/console/subscription' },
  share: { to: 'earnings', path: '/console/earnings' },
  withdrawal: { to: 'withdrawals', path: '/affiliate/withdrawals' },
  commission: statement,
  prize: statement,
  telegram: { to: 'telegram', path: '/affiliate/telegram' },
};

type Facts = Pick<NoticeFacts, 'sessionId' | 'providerId' | 'requestId'>;

/** Where what somebody is told leads, by whichever way they are told it. */
export function placeOfNotice(text: NoticeText, { sessionId, providerId, requestId }: Facts): NoticePlace {
  const known = ofTexts[text];
  if (known) return known;
  if (requestId) return { to: 'request', path: `/colleagues/${requestId}` };
  if (providerId) return { to: 'person', path: `/book/${providerId}` };
  return (
    ofKinds[noticeTexts[text]] ?? (sessionId === null ? notificationsPlace : { to: 'call', path: `/call/${sessionId}` })
  );
}
