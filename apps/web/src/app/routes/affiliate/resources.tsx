import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { Resources } from '../../../features/content/resources.tsx';

/** Pictures and texts to use. */
export function Component() {
  return <AffiliateFrame path="/affiliate/resources">{({ uid }) => <Resources uid={uid} />}</AffiliateFrame>;
}
