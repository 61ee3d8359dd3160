import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { Articles } from '../../../features/affiliates/articles.tsx';

/** What a blogger has written, and what came by it. */
export function Component() {
  return <AffiliateFrame path="/affiliate/articles">{({ uid }) => <Articles uid={uid} />}</AffiliateFrame>;
}
