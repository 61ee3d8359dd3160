import { bouncedNotice } from '@sos/domain/notifications/payout-notices';
import type { Notice } from '@sos/domain/notifications/notice';
import { netOf, type Order, type PayoutState, type Transfer, type WaitReason } from '@sos/domain/transfers/transfer';
import type { Alerts, Clock, Log, Page, PageQuery } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { Transfers } from './ports.ts';
import { makeTryToSettle } from './try-to-settle.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STUCK_AFTER = HOUR;
/** What PayPal has taken up may take this long: it sends back after 30 days what nobody has taken. */
const PAYOUT_STUCK_AFTER: Readonly<Record<PayoutState, number>> = { pending: DAY, held: 7 * DAY, unclaimed: 31 * DAY };
/** For how long a sweep makes sure that somebody was told of a share that came back. */
const NEWS_FOR = 2 * DAY;

export interface FinishTransfersNeeds {
  readonly transfers: Pick<Transfers, 'uncounted' | 'open' | 'read'>;
  readonly settle: (data: { readonly paymentId: string }) => Promise<void>;
  /** Opens the account of whoever has none. */
  readonly openAccount: (uid: string) => Promise<unknown>;
  /** Asks the rail about an account of which it has not told for long. */
  readonly refreshAccount: (uid: string) => Promise<unknown>;
  /** Tells the same once, however often it is asked to. */
  readonly notify: (notice: Notice) => Promise<void>;
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

type Look = (needs: FinishTransfersNeeds, transfer: Transfer) => Promise<unknown>;

/** What may be done about each thing for which a share waits. */
const looks: Readonly<Partial<Record<WaitReason, Look>>> = {
  account: ({ openAccount }, { providerId }) => openAccount(providerId),
  kyc: ({ refreshAccount }, { providerId }) => refreshAccount(providerId),
  bounced: tellOfBounce,
  overpaid: raiseOverpaid,
};

/** A share waits for an account, or for news of one; money that was asked for and has not moved for an hour is somebody's to look at. */
async function watch(needs: FinishTransfersNeeds, id: string): Promise<void> {
  try {
    const transfer = await needs.transfers.read(id);
    if (transfer?.waitsFor) await looks[transfer.waitsFor]?.(needs, transfer);
    if (transfer?.order) await tellIfStuck(needs, transfer, transfer.order);
  } catch (error) {
    needs.log.error('transfer_unwatched', { session: id, error });
  }
}

async function tellOfBounce({ notify, clock }: FinishTransfersNeeds, transfer: Transfer): Promise<void> {
  const notice = bouncedNotice(transfer);
  if (notice && clock.now() - (transfer.bounced?.at ?? 0) < NEWS_FOR) await notify(notice);
}

async function raiseOverpaid({ alerts }: FinishTransfersNeeds, transfer: Transfer): Promise<void> {
  const { id, providerId, currency, earned } = transfer;
  const detail = { session: id, provider: providerId, amount: netOf(transfer) - earned, currency };
  await alerts.raise({ kind: 'transfer_overpaid', key: id, detail });
}

async function tellIfStuck(
  { alerts, clock }: FinishTransfersNeeds,
  { id, status }: Transfer,
  { since, payout }: Order,
): Promise<void> {
  if (clock.now() - since < (payout ? PAYOUT_STUCK_AFTER[payout.state] : STUCK_AFTER)) return;
  await alerts.raise({ kind: 'transfer_stuck', key: id, detail: { session: id, status } });
}
