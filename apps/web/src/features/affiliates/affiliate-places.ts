import { programmeOfRole, type Programme, programmes } from '@sos/domain/accounts/affiliates';
import type { WebMessageKey } from '@sos/words/web';

interface AffiliatePlace {
  /** Without the language. */
  readonly path: `/affiliate${string}`;
  /** What it is called in the navigation and as a heading; of the area `affiliates`. */
  readonly words: WebMessageKey;
  readonly seenBy: readonly Programme[];
}

/** The pages of those who bring people to us, in the order of the navigation. */
export const affiliatePlaces = [
  { path: '/affiliate', words: 'affiliate.nav.dashboard', seenBy: programmes },
  { path: '/affiliate/links', words: 'affiliate.nav.links', seenBy: programmes },
  { path: '/affiliate/referrals', words: 'affiliate.nav.referrals', seenBy: programmes },
  { path: '/affiliate/statement', words: 'affiliate.nav.statement', seenBy: programmes },
  { path: '/affiliate/withdrawals', words: 'affiliate.nav.withdrawals', seenBy: programmes },
  { path: '/affiliate/challenge', words: 'affiliate.nav.challenge', seenBy: ['chatter'] },
  { path: '/affiliate/leaderboard', words: 'affiliate.nav.leaderboard', seenBy: ['chatter', 'influencer'] },
  { path: '/affiliate/articles', words: 'affiliate.nav.articles', seenBy: ['blogger'] },
  { path: '/affiliate/training', words: 'affiliate.nav.training', seenBy: ['chatter', 'influencer'] },
  { path: '/affiliate/resources', words: 'affiliate.nav.resources', seenBy: ['influencer', 'blogger', 'groupAdmin'] },
  { path: '/affiliate/posts', words: 'affiliate.nav.posts', seenBy: ['groupAdmin'] },
  { path: '/affiliate/guide', words: 'affiliate.nav.guide', seenBy: ['blogger'] },
  { path: '/affiliate/telegram', words: 'affiliate.nav.telegram', seenBy: programmes },
] as const satisfies readonly AffiliatePlace[];

export type AffiliatePath = (typeof affiliatePlaces)[number]['path'];

/** Those of one role; all of them for whoever has a role that no token has told yet. */
export function placesSeenBy(role: string | null | undefined): readonly AffiliatePlace[] {
  return affiliatePlaces.filter(({ seenBy }) => role == null || seenBy.some((each) => each === programmeOfRole(role)));
}
