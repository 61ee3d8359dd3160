import { paths } from '@sos/contracts/paths';
import { destinationSchema, payoutMethodsSchema, withdrawalSchema } from '@sos/contracts/withdrawals';
import type { Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import { documentsOf } from '../shared/documents.ts';

export const payoutMethodDocuments = documentsOf(payoutMethodsSchema, paths.payoutMethods);
export const withdrawalDocuments = documentsOf(withdrawalSchema, paths.withdrawal);
export const destinationDocuments = documentsOf(destinationSchema, paths.withdrawalDestination);

type Stored = NonNullable<Awaited<ReturnType<typeof withdrawalDocuments.read>>>;

/** The withdrawal as it is used by id, which is no field of its document. */
export const toWithdrawal = (id: string, stored: Stored): Withdrawal => ({ ...stored, id });

export function toStored({ id: _id, approvals, order, ...stored }: Withdrawal): Stored {
  return {
    ...stored,
    approvals: [...approvals],
    order: order && { ...order, prepared: order.prepared && { ...order.prepared } },
  };
}
