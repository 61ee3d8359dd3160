import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { Guide } from '../../../features/content/guide.tsx';

/** How a blogger puts us on their pages. */
export function Component() {
  return <AffiliateFrame path="/affiliate/guide">{({ uid }) => <Guide uid={uid} />}</AffiliateFrame>;
}
