import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { OwnLinks } from '../../../features/affiliates/own-links.tsx';

/** The links that an affiliate shares. */
export function Component() {
  return <AffiliateFrame path="/affiliate/links">{({ uid }) => <OwnLinks uid={uid} />}</AffiliateFrame>;
}
