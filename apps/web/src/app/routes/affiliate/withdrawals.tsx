import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { WithdrawalRoom } from '../../../features/withdrawals/withdrawal-room.tsx';

/** What an affiliate takes out of their balance. */
export function Component() {
  return <AffiliateFrame path="/affiliate/withdrawals">{({ uid }) => <WithdrawalRoom uid={uid} />}</AffiliateFrame>;
}
