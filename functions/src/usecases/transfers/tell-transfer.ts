import type { TransferEvent } from '@sos/domain/transfers/events';
import { next } from '@sos/domain/transfers/next';
import type { Transfer } from '@sos/domain/transfers/transfer';
import type { Alerts, Log } from '../shared/ports.ts';
import type { Transfers } from './ports.ts';

interface TellNeeds {
  readonly transfers: Pick<Transfers, 'change'>;
  readonly log: Log;
}

/** Tells a share what has happened to it, and gives it back as it is then. */
export async function tellTransfer(
  { transfers, log }: TellNeeds,
  { id }: Pick<Transfer, 'id'>,
  event: TransferEvent,
): Promise<Transfer> {
  const told = await transfers.change(id, (transfer) => next(transfer, event));
  if (!told) throw new Error(`the transfer ${id} is gone`);
  const { transfer, changed } = told;
  const about = { session: id, event: event.type, status: transfer.status };
  log.info(changed ? 'transfer_event' : 'stale_transfer_event', about);
  return transfer;
}

export function raiseRefused(
  { alerts }: { readonly alerts: Alerts },
  { id, providerId, order }: Transfer,
  code: string,
): Promise<void> {
  const detail = { session: id, provider: providerId, code, asked: order?.kind ?? 'send' };
  return alerts.raise({ kind: 'transfer_refused', key: id, detail });
}
