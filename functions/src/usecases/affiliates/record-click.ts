import { TRAIL_COOKIE, trailText } from '@sos/domain/affiliates/link';
import type { Handler } from '../shared/handler.ts';
import { type FollowLinkNeeds, makeFollowLink } from './follow-link.ts';

/** The same as following a link, for a page of ours that stands where the redirect is out of reach. */
export function makeRecordClick(needs: FollowLinkNeeds): Handler<'recordAffiliateClick'> {
  const follow = makeFollowLink(needs);
  return async ({ network }, { code, search, kept, userAgent, isPrivate }) => {
    const cookies = `${TRAIL_COOKIE}=${kept}`;
    const request = { method: 'GET', purpose: '', ip: network ?? '', code, search, cookies, userAgent, isPrivate };
    const { location, trail } = await follow(request);
    return { landing: location, trail: trail ? trailText(trail) : null };
  };
}
