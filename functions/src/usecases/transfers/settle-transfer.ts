import { isFrozen } from '@sos/domain/disputes/stake';
import { earnedOf } from '@sos/domain/transfers/earned';
import type { TransferEvent } from '@sos/domain/transfers/events';
import { isPausing, mayHaveFreshKey, mayHaveStrayed, next } from '@sos/domain/transfers/next';
import { payeeOf } from '@sos/domain/transfers/payout-account';
import { openTransfer, type Order, type Payee, type Transfer, transferKey } from '@sos/domain/transfers/transfer';
import { RailRefusedError } from '../payments/ports.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import type { RailMove } from './ports.ts';
import type { Errand, SettleTransferNeeds } from './errand.ts';
import { payoutStep } from './settle-payout.ts';
import { raiseRefused, tellTransfer } from './tell-transfer.ts';

/** Far more moves than one payment ever needs. */
const MOST_MOVES = 10;

/**
 * Brings the provider of a payment what is theirs of it, or takes back what is no more. What is wanted is written first;
 * then the rail is asked, under a key that is written, too. Harmless to repeat. Throws VendorUnavailableError.
 */
export function makeSettleTransfer(needs: SettleTransferNeeds) {
  return async ({ paymentId }: { readonly paymentId: string }): Promise<void> => {
    // Whose it is and its id at the rail never change; what is earned is read where it is counted.
    const payment = await needs.payments.recall(paymentId, () => true);
    if (!payment) return needs.log.warn('unknown_payment', { session: paymentId, event: 'transfer' });
    const payee = await payeeFor(needs, payment.providerId);
    const counted = await needs.transfers.count(paymentId, (now, known) => {
      const { id, providerId, price } = now;
      const at = needs.clock.now();
      const transfer = known ?? openTransfer({ id, providerId, currency: price.total.currency }, at);
      return next(transfer, { type: 'counted', earned: earnedOf(now), isFrozen: isFrozen(now), payee, at });
    });
    if (counted) await carryOut({ needs, payment, payee }, counted.transfer);
  };
}

/** Who is to be paid, as things stand. */
export async function payeeFor(
  { accounts, clock }: Pick<SettleTransferNeeds, 'accounts' | 'clock'>,
  uid: string,
): Promise<Payee> {
  const account = await accounts.read(uid);
  return payeeOf(account, await accounts.isOwn(uid), clock.now());
}

async function carryOut(errand: Errand, transfer: Transfer): Promise<void> {
  const { clock } = errand.needs;
  let current = transfer;
  for (let moves = 0; moves < MOST_MOVES && current.order && !isPausing(current, clock.now()); moves += 1) {
    const before = current;
    current = await (current.order.rail === 'paypal' ? payoutStep : step)(errand, current);
    if (current.status === 'failed' || current === before || current.order?.payout) return;
  }
}

/**
 * A request whose answer was lost is looked up once it can no longer be under way; else it is made under its key, after a
 * look for earlier ones that were carried out all the same.
 */
async function step(errand: Errand, transfer: Transfer): Promise<Transfer> {
  const { clock } = errand.needs;
  if (mayHaveFreshKey(transfer, clock.now())) {
    const { tryNumber } = transfer;
    const known = await findMove(errand, transfer);
    const at = clock.now();
    return tell(errand, transfer, known ? done(errand, known) : { type: 'not_happened', tryNumber, at });
  }
  const stray = mayHaveStrayed(transfer) ? await findMove(errand, transfer) : undefined;
  if (stray) return tell(errand, transfer, done(errand, stray));
  const at = clock.now();
  const asked = await tell(errand, transfer, { type: 'asking', at });
  const { order } = asked;
  // Somebody else has just been refused, or has an answer.
  if (!order || order.askedAt === null) return asked;
  return ask(errand, { transfer: asked, order, isFirst: order.askedAt === at });
}

interface Asked {
  readonly transfer: Transfer;
  readonly order: Order;
  /** False when it was asked before, and nobody knows what came of it. */
  readonly isFirst: boolean;
}

async function ask(errand: Errand, asked: Asked): Promise<Transfer> {
  try {
    return await tell(errand, asked.transfer, done(errand, await move(errand, asked)));
  } catch (error) {
    if (!(error instanceof RailRefusedError)) throw error;
    return refused(errand, asked, error);
  }
}

/** Whether it has happened all the same is the rail's to say; where an earlier request may be under way, that is asked later. */
async function refused(errand: Errand, { transfer, isFirst }: Asked, error: RailRefusedError): Promise<Transfer> {
  const known = await findMove(errand, transfer);
  if (known) return tell(errand, transfer, done(errand, known));
  if (!isFirst) throw new VendorUnavailableError('refused, and asked before', { certain: false, cause: error });
  const { tryNumber } = transfer;
  const { code } = error;
  const failed = await tell(errand, transfer, { type: 'refused', code, tryNumber, at: errand.needs.clock.now() });
  await raiseRefused(errand.needs, failed, code);
  return failed;
}

function move({ needs, payment, payee }: Errand, { transfer, order }: Asked): Promise<RailMove> {
  const { id: transferId, tryNumber, currency } = transfer;
  const wish = { transferId, tryNumber, amount: { amount: order.amount, currency }, key: transferKey(transfer) };
  if (order.of !== null) return needs.connect.reverse({ ...wish, of: order.of });
  const { accountId } = payee;
  if (accountId === null) throw new RailRefusedError('request', { code: 'no_account' });
  return needs.connect.send({ ...wish, accountId, railPaymentId: payment.railPaymentId });
}

/** What the rail did for this request, and was not recorded. */
async function findMove({ needs }: Errand, { id, moves }: Transfer): Promise<RailMove | undefined> {
  const done = await needs.connect.movesOf(id);
  return done.find(({ railId, tryNumber }) => tryNumber !== null && moves.every((known) => known.railId !== railId));
}

function done({ needs, payee }: Errand, { kind, amount, railId, of }: RailMove): TransferEvent {
  return { type: 'done', kind, amount, railId, of, payee, at: needs.clock.now() };
}

const tell = ({ needs }: Errand, transfer: Transfer, event: TransferEvent) => tellTransfer(needs, transfer, event);
