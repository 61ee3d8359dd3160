import { payoutIsPast } from '@sos/domain/transfers/next';
import { netOf, type Order, type Transfer, transferKey } from '@sos/domain/transfers/transfer';
import { RailRefusedError } from '../payments/ports.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import type { Errand } from './errand.ts';
import type { PayoutWord } from './ports.ts';
import { raiseRefused, tellTransfer } from './tell-transfer.ts';

/**
 * One step of what is sent by a payout. It is asked for under its key, and again under the same one while its answer is
 * lost, since the rail pays once under one; what it has taken up is looked at until it has arrived or come back.
 */
export async function payoutStep(errand: Errand, transfer: Transfer): Promise<Transfer> {
  const { needs } = errand;
  const at = needs.clock.now();
  const asked = await tellTransfer(needs, transfer, { type: 'asking', at });
  const { order } = asked;
  // Somebody else has just been refused, or has an answer.
  if (!order || order.askedAt === null) return asked;
  if (order.payout) return look(errand, asked, order.payout);
  // A key that the rail has forgotten would pay twice: whether it was paid is an admin's to find out.
  if (payoutIsPast(order, at)) return transfer;
  return pay(errand, asked, { order, isFirst: order.askedAt === at });
}

type Taken = NonNullable<Order['payout']>;

/** What nobody has taken yet is called back when it is theirs no more; that we want so is written first. */
async function look(errand: Errand, transfer: Transfer, payout: Taken): Promise<Transfer> {
  const { payouts } = errand.needs;
  const word = await payouts.look(payout);
  const mayRecall = word.state === 'under_way' && word.payout.state === 'unclaimed';
  if (!mayRecall || !isUnwanted(transfer)) return conclude(errand, transfer, word);
  const { tryNumber } = transfer;
  const taken = {
    type: 'taken',
    payout: word.payout,
    isRecalled: true,
    tryNumber,
    at: errand.needs.clock.now(),
  } as const;
  const recalled = await tellTransfer(errand.needs, transfer, taken);
  const { itemId } = word.payout;
  if (!recalled.order?.isRecalled || itemId === null) return recalled;
  return conclude(errand, recalled, await payouts.cancel(itemId));
}

function isUnwanted(transfer: Transfer): boolean {
  const { order, isFrozen, earned } = transfer;
  const isTheirs = !isFrozen && earned - netOf(transfer) >= (order?.amount ?? 0);
  return order?.isRecalled === true || !isTheirs;
}

interface Ask {
  readonly order: Order;
  /** False when it was asked before, and nobody knows what came of it. */
  readonly isFirst: boolean;
}

async function pay(errand: Errand, transfer: Transfer, { order, isFirst }: Ask): Promise<Transfer> {
  const { needs, payee } = errand;
  const { id: transferId, tryNumber, currency } = transfer;
  const amount = { amount: order.amount, currency };
  const { accountId: address } = payee;
  try {
    if (address === null) throw new RailRefusedError('request', { code: 'no_address' });
    const wish = { transferId, tryNumber, amount, key: transferKey(transfer), address };
    return await conclude(errand, transfer, await needs.payouts.pay(wish));
  } catch (error) {
    if (!(error instanceof RailRefusedError)) throw error;
    const isLate = needs.clock.now() - (order.askedAt ?? 0) >= IN_FLIGHT;
    // An earlier request may still be under way.
    if (!isFirst && !isLate) {
      throw new VendorUnavailableError('refused, and asked before', { certain: false, cause: error });
    }
    return failed(errand, transfer, error.code);
  }
}

/** How long a request whose answer was lost may still be on its way, in ms. */
const IN_FLIGHT = 60_000;

/** What the rail's word of it means for the share. */
async function conclude(errand: Errand, transfer: Transfer, word: PayoutWord): Promise<Transfer> {
  const { needs, payee } = errand;
  const { tryNumber } = transfer;
  const at = needs.clock.now();
  const tell = (event: Parameters<typeof tellTransfer>[2]) => tellTransfer(needs, transfer, event);
  switch (word.state) {
    case 'under_way':
      return tell({ type: 'taken', payout: word.payout, tryNumber, at });
    case 'arrived': {
      const { itemId: railId, amount, fee } = word;
      return tell({ type: 'done', kind: 'send', amount, railId, of: null, rail: 'paypal', fee, payee, at });
    }
    case 'failed':
      return failed(errand, transfer, word.code);
    case 'bounced':
      return tell({ type: 'bounced', tryNumber, payee, at, ...word });
  }
}

async function failed({ needs }: Errand, transfer: Transfer, code: string): Promise<Transfer> {
  const { tryNumber } = transfer;
  const after = await tellTransfer(needs, transfer, { type: 'refused', code, tryNumber, at: needs.clock.now() });
  await raiseRefused(needs, after, code);
  return after;
}
