import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { ReferralList } from '../../../features/affiliates/referral-list.tsx';

/** Whom an affiliate brought, and what each of them did. */
export function Component() {
  return <AffiliateFrame path="/affiliate/referrals">{({ uid }) => <ReferralList uid={uid} />}</AffiliateFrame>;
}
