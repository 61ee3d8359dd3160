import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { CommissionList } from '../../../features/affiliates/commission-list.tsx';

/** Every commission of an affiliate. */
export function Component() {
  return <AffiliateFrame path="/affiliate/statement">{({ uid }) => <CommissionList uid={uid} />}</AffiliateFrame>;
}
