import { programmeOfRole, type Programme, programmes } from '@sos/domain/accounts/affiliates';
import type { AddedGame, AddedRoom } from '@sos/domain/affiliates/added-programme';
import type { WebMessageKey } from '@sos/words/web';

interface AffiliatePlace {
  /** Without the language. */
  readonly path: `/affiliate${string}`;
  /** What it is called in the navigation and as a heading; of the area `affiliates`. */
  readonly words: WebMessageKey;
  readonly seenBy: readonly Programme[];
  /** What a programme that an admin has added may have of it. */
  readonly room?: AddedRoom | AddedGame;
}

/** The pages of those who bring people to us, in the order of the navigation. */
export const affiliatePlaces = [
  { path: '/affiliate', words: 'affiliate.nav.dashboard', seenBy: programmes },
  { path: '/affiliate/links', words: 'affiliate.nav.links', seenBy: programmes },
  { path: '/affiliate/referrals', words: 'affiliate.nav.referrals', seenBy: programmes },
  { path: '/affiliate/statement', words: 'affiliate.nav.statement', seenBy: programmes },
  { path: '/affiliate/withdrawals', words: 'affiliate.nav.withdrawals', seenBy: programmes },
  { path: '/affiliate/challenge', words: 'affiliate.nav.challenge', seenBy: ['chatter'] },
  {
    path: '/affiliate/leaderboard',
    words: 'affiliate.nav.leaderboard',
    seenBy: ['chatter', 'influencer'],
    room: 'month',
  },
  { path: '/affiliate/articles', words: 'affiliate.nav.articles', seenBy: ['blogger'] },
  { path: '/affiliate/training', words: 'affiliate.nav.training', seenBy: ['chatter', 'influencer'], room: 'training' },
  {
    path: '/affiliate/resources',
    words: 'affiliate.nav.resources',
    seenBy: ['influencer', 'blogger', 'groupAdmin'],
    room: 'resources',
  },
  { path: '/affiliate/posts', words: 'affiliate.nav.posts', seenBy: ['groupAdmin'], room: 'posts' },
  { path: '/affiliate/guide', words: 'affiliate.nav.guide', seenBy: ['blogger'], room: 'guide' },
  { path: '/affiliate/telegram', words: 'affiliate.nav.telegram', seenBy: programmes },
] as const satisfies readonly AffiliatePlace[];

export type AffiliatePath = (typeof affiliatePlaces)[number]['path'];

/**
 * Those of one role; all of them for whoever has a role that no token has told yet. Partners have the rooms of their
 * programme; where it is not known yet, any room may be theirs.
 */
export function placesSeenBy(
  role: string | null | undefined,
  rooms?: readonly (AddedRoom | AddedGame)[],
): readonly AffiliatePlace[] {
  const programme = programmeOfRole(role);
  const all: readonly AffiliatePlace[] = affiliatePlaces;
  const isTheirs = ({ seenBy, room }: AffiliatePlace) => {
    if (seenBy.some((each) => each === programme)) return true;
    return programme === 'partner' && room !== undefined && (rooms?.includes(room) ?? true);
  };
  return all.filter((each) => role == null || isTheirs(each));
}
