import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { Challenge } from '../../../features/challenges/challenge.tsx';

/** The week of a chatter. */
export function Component() {
  return <AffiliateFrame path="/affiliate/challenge">{({ uid }) => <Challenge uid={uid} />}</AffiliateFrame>;
}
