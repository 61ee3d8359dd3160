import type { Order, Transfer } from '@sos/domain/transfers/transfer';
import type { Alerts, Clock, Log, Page, PageQuery } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { Transfers } from './ports.ts';
import { makeTryToSettle } from './try-to-settle.ts';

const STUCK_AFTER = 3_600_000;

export interface FinishTransfersNeeds {
  readonly transfers: Pick<Transfers, 'uncounted' | 'open' | 'read'>;
  readonly settle: (data: { readonly paymentId: string }) => Promise<void>;
  /** Opens the account of whoever has none. */
  readonly openAccount: (uid: string) => Promise<unknown>;
  /** Asks the rail about an account of which it has not told for long. */
  readonly refreshAccount: (uid: string) => Promise<unknown>;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/** Counts what no task has, and asks again wherever money should have moved. Returns how many were looked at. */
export function makeFinishTransfers(needs: FinishTransfersNeeds) {
  const { transfers, clock } = needs;
  const tryToSettle = makeTryToSettle(needs);
  const visit = async (paymentId: string) => {
    await tryToSettle(paymentId);
    await watch(needs, paymentId);
  };
  const all = (list: (query: PageQuery) => Promise<Page>) => sweep({ list, visit, clock });
  return async (): Promise<number> => {
    const counted = await all((query) => transfers.uncounted(query));
    return counted + (await all((query) => transfers.open(query)));
  };
}

/** A share waits for an account, or for news of one; money that was asked for and has not moved for an hour is somebody's to look at. */
async function watch(needs: FinishTransfersNeeds, id: string): Promise<void> {
  try {
    const transfer = await needs.transfers.read(id);
    if (transfer?.waitsFor === 'account') await needs.openAccount(transfer.providerId);
    if (transfer?.waitsFor === 'kyc') await needs.refreshAccount(transfer.providerId);
    if (transfer?.order) await tellIfStuck(needs, transfer, transfer.order);
  } catch (error) {
    needs.log.error('transfer_unwatched', { session: id, error });
  }
}

async function tellIfStuck(
  { alerts, clock }: FinishTransfersNeeds,
  { id, status }: Transfer,
  { since }: Order,
): Promise<void> {
  if (clock.now() - since < STUCK_AFTER) return;
  await alerts.raise({ kind: 'transfer_stuck', key: id, detail: { session: id, status } });
}
