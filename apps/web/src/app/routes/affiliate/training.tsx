import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { Training } from '../../../features/content/training.tsx';

/** What an affiliate learns before they begin. */
export function Component() {
  return <AffiliateFrame path="/affiliate/training">{({ uid }) => <Training uid={uid} />}</AffiliateFrame>;
}
