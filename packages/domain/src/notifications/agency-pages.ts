import type { NoticeText } from './notice.ts';

export type AgencyPage = 'requests' | 'team';

const pages: Readonly<Partial<Record<NoticeText, AgencyPage>>> = {
  welcome_agency: 'team',
  asked_agency: 'requests',
  unanswered_agency: 'requests',
  joined_agency: 'team',
  left_agency: 'team',
};

/** The page of the agencies' dashboard that a manager is led to; undefined for what is read on the site. */
export const agencyPageOf = (text: NoticeText): AgencyPage | undefined => pages[text];
