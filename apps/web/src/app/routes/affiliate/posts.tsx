import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { Posts } from '../../../features/content/posts.tsx';

/** Posts for a group. */
export function Component() {
  return <AffiliateFrame path="/affiliate/posts">{({ uid }) => <Posts uid={uid} />}</AffiliateFrame>;
}
