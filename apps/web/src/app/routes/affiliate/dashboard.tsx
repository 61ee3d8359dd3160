import { AffiliateDashboard } from '../../../features/affiliates/affiliate-dashboard.tsx';
import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';

/** What those who bring people to us have brought and earned. */
export function Component() {
  return <AffiliateFrame path="/affiliate">{({ uid }) => <AffiliateDashboard uid={uid} />}</AffiliateFrame>;
}
