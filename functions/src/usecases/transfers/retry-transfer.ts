import { DomainError } from '@sos/domain/shared/domain-error';
import { next } from '@sos/domain/transfers/next';
import { isOpenTransfer, type Transfer } from '@sos/domain/transfers/transfer';
import type { DeedLog } from '../audit/ports.ts';
import type { Handler } from '../shared/handler.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import type { Transfers } from './ports.ts';

export interface RetryTransferNeeds {
  readonly transfers: Pick<Transfers, 'read' | 'change'>;
  readonly settle: (of: { readonly paymentId: string }) => Promise<void>;
  readonly deeds: DeedLog;
  readonly clock: Clock;
}

/**
 * Ends the pause after a refusal and settles the share at once, as the sweep does later; what the rail was asked and has
 * not answered is looked up first. Throws DomainError not_found, and changed where nothing is left to do.
 */
export function makeRetryTransfer(needs: RetryTransferNeeds): Handler<'adminRetryTransfer'> {
  const { transfers, settle, deeds, clock } = needs;
  return async ({ uid }, { transferId: id, retryId, reason }) => {
    const seen = await transfers.read(id);
    if (!seen) throw new DomainError('not_found', 'not_found');
    if (!isOpenTransfer(seen)) throw new DomainError('conflict', 'changed');
    const at = clock.now();
    const { status, waitsFor } = seen;
    const about = { subjectKind: 'payment' as const, subjectId: id, before: { status, waitsFor }, after: null };
    const deed = { id: `retry-${retryId}`, adminId: uid, action: 'adminRetryTransfer', ...about };
    await deeds.note({ ...deed, reason, at, undoes: null });
    await transfers.change(id, (transfer) => next(transfer, { type: 'retried', at }));
    await settle({ paymentId: id }).catch(unlessUnanswered);
    return toAnswer((await transfers.read(id)) ?? seen);
  };
}

/** A rail that does not answer is asked again by itself. */
function unlessUnanswered(error: unknown): void {
  if (!(error instanceof VendorUnavailableError)) throw error;
}

const toAnswer = ({ status, waitsFor }: Transfer) => ({ status, waitsFor });
