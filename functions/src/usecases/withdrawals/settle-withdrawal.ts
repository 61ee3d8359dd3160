import type { RailWord } from '@sos/domain/withdrawals/events';
import { next } from '@sos/domain/withdrawals/next';
import { isApproved, railKey, type RailOrder, type Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import type { Clock, Log } from '../shared/ports.ts';
import type { PayoutRail, PayoutRails, PayoutWish, Prepared, Withdrawals } from './ports.ts';

export interface SettleWithdrawalNeeds {
  readonly withdrawals: Pick<Withdrawals, 'read' | 'change' | 'details'>;
  readonly rails: PayoutRails;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Brings a withdrawal as far as it can go by now: what its admins have approved is sent, what was asked is looked up at the
 * rail. Asked again, or by several at once, it sends once. Throws VendorUnavailableError.
 */
export function makeSettleWithdrawal(needs: SettleWithdrawalNeeds) {
  const { withdrawals } = needs;
  return async (id: string): Promise<void> => {
    const known = await withdrawals.read(id);
    if (!known) return;
    if (isToBePrepared(known)) await prepare(needs, known);
    const asked = await withdrawals.read(id);
    if (asked) await ask(needs, asked);
  };
}

function isToBePrepared(withdrawal: Withdrawal): boolean {
  const { order, status } = withdrawal;
  return isApproved(withdrawal) || (status === 'processing' && order?.prepared === null);
}

/** No money moves by it, so two may do so at once; the first to note it is the one whose names are used. */
async function prepare(needs: SettleWithdrawalNeeds, withdrawal: Withdrawal): Promise<void> {
  const { withdrawals, clock } = needs;
  const made = await railOf(needs, withdrawal).prepare(await wishOf(needs, withdrawal));
  if ('word' in made) return note(needs, withdrawal, made.word);
  const event = { type: 'asking', prepared: made.prepared, at: clock.now() } as const;
  await withdrawals.change(withdrawal.id, (known, balance) => {
    // What was taken back since it was approved keeps it waiting until the balance allows it.
    return balance < 0 ? unchanged(known) : next(known, event);
  });
}

const unchanged = (withdrawal: Withdrawal) => ({ withdrawal, changed: false, comesBack: false, postings: [] });

async function ask(needs: SettleWithdrawalNeeds, withdrawal: Withdrawal): Promise<void> {
  const { order, amount } = withdrawal;
  if (!order?.prepared || isOver(withdrawal)) return;
  const { railId, prepared } = order;
  const word =
    railId === null
      ? await send(needs, withdrawal, { ...order, prepared })
      : await railOf(needs, withdrawal).look({ railId, amount, prepared });
  await note(needs, withdrawal, word);
}

/** What came back is not asked about again; what was paid is, since it may. */
const isOver = ({ end }: Withdrawal) => end !== null;

async function send(
  needs: SettleWithdrawalNeeds,
  withdrawal: Withdrawal,
  { prepared, tryNumber }: Order,
): Promise<RailWord> {
  const wish = await wishOf(needs, withdrawal);
  return railOf(needs, withdrawal).send({ ...wish, prepared, key: railKey(withdrawal.id, tryNumber) });
}

type Order = Pick<RailOrder, 'tryNumber'> & { readonly prepared: Prepared };

async function note(needs: SettleWithdrawalNeeds, { id, order }: Withdrawal, word: RailWord): Promise<void> {
  const event = { type: 'told', tryNumber: order?.tryNumber ?? 0, word, at: needs.clock.now() } as const;
  const changed = await needs.withdrawals.change(id, (known) => next(known, event));
  if (changed?.changed) needs.log.info('withdrawal_told', { withdrawal: id, state: word.state });
}

async function wishOf({ withdrawals }: SettleWithdrawalNeeds, withdrawal: Withdrawal): Promise<PayoutWish> {
  return { withdrawal, details: (await withdrawals.details(withdrawal.id)) ?? {} };
}

const railOf = ({ rails }: SettleWithdrawalNeeds, { rail }: Withdrawal): PayoutRail => rails[rail];
