import { watchNewest } from '@sos/browser/live/watch-newest';
import { browserPaths } from '@sos/contracts/browser-paths';
import type { SessionDocument } from '@sos/contracts/calls';
import { refundDocumentSchema } from '@sos/contracts/refunds';
import { isGivenBack } from '@sos/domain/payments/refund-state';
import type { Returned } from './returned.ts';

const MOST = 50;

/** Follows what of a call's price is given back. Returns the way to stop. */
export function watchGivenBack(
  { id, clientId }: Pick<SessionDocument, 'id' | 'clientId'>,
  onGiven: (given: readonly Returned[]) => void,
): Promise<() => void> {
  const about = { field: 'paymentId', value: id };
  return watchNewest(
    {
      collection: browserPaths.refunds(),
      field: 'clientId',
      value: clientId,
      about,
      newestBy: 'at',
      limit: MOST,
    },
    {
      read: (_id, data) => refundDocumentSchema.parse(data),
      onValues: (refunds) => onGiven(refunds.filter(isGivenBack).toReversed()),
      // The credit note says it too, and the next visit asks again.
      onError: () => undefined,
    },
  );
}
