import type { Notice } from '@sos/domain/notifications/notice';
import { bouncedNotice } from '@sos/domain/notifications/payout-notices';
import { next } from '@sos/domain/transfers/next';
import type { Log } from '../shared/ports.ts';
import type { Payouts, Transfers } from './ports.ts';
import type { SettleTransferNeeds } from './errand.ts';
import { payeeFor } from './settle-transfer.ts';

export type FollowPayoutNeeds = Pick<SettleTransferNeeds, 'accounts' | 'clock'> & {
  readonly transfers: Pick<Transfers, 'read' | 'change'>;
  readonly payouts: Pick<Payouts, 'item'>;
  readonly settle: (data: { readonly paymentId: string }) => Promise<void>;
  readonly notify: (notice: Notice) => Promise<void>;
  readonly log: Log;
};

/**
 * Follows what the rail hints of a payout: the rail is asked, whatever the hint says. What comes back after it had arrived
 * is found here alone. Throws VendorUnavailableError, RailRefusedError for an item that is not there.
 */
export function makeFollowPayout(needs: FollowPayoutNeeds) {
  const { transfers, payouts, settle, notify, clock, log } = needs;
  return async ({ itemId }: { readonly itemId: string }): Promise<void> => {
    const { transferId, tryNumber, word } = await payouts.item(itemId);
    const transfer = await transfers.read(transferId);
    if (!transfer) return log.warn('unknown_payout', { session: transferId, event: itemId });
    const hasArrived = transfer.moves.some(({ railId }) => railId === itemId);
    if (hasArrived && word.state === 'bounced') {
      const payee = await payeeFor(needs, transfer.providerId);
      const event = { type: 'bounced', tryNumber, payee, at: clock.now(), ...word } as const;
      await transfers.change(transferId, (known) => next(known, event));
    }
    await settle({ paymentId: transferId });
    const after = await transfers.read(transferId);
    const notice = after?.waitsFor === 'bounced' ? bouncedNotice(after) : undefined;
    if (notice) await notify(notice);
  };
}
