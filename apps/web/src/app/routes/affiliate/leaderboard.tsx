import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { Leaderboard } from '../../../features/challenges/leaderboard.tsx';

/** The month of a chatter or an influencer. */
export function Component() {
  return <AffiliateFrame path="/affiliate/leaderboard">{({ uid }) => <Leaderboard uid={uid} />}</AffiliateFrame>;
}
