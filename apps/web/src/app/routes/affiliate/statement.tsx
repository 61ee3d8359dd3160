import { AffiliateFrame } from '../../../features/affiliates/affiliate-frame.tsx';
import { AllCommissions } from '../../../features/affiliates/commission-list.tsx';
import { Statement } from '../../../features/affiliates/statement.tsx';

/** The ledger of an affiliate, month by month, and every commission. */
export function Component() {
  return (
    <AffiliateFrame path="/affiliate/statement">
      {({ uid }) => (
        <>
          <Statement uid={uid} />
          <AllCommissions uid={uid} />
        </>
      )}
    </AffiliateFrame>
  );
}
