import type { OwnShareView, ShareView } from '@sos/contracts/share-views';
import type { PayoutView } from '@sos/contracts/transfers';
import { atStake } from '@sos/domain/disputes/at-stake';
import type { Currency } from '@sos/domain/money/money';
import { DomainError } from '@sos/domain/shared/domain-error';
import { monthBounds } from '@sos/domain/transfers/monthly-statement';
import { nextPayday } from '@sos/domain/transfers/payday';
import { maskedAddress, type PayoutAccount } from '@sos/domain/transfers/payout-account';
import type { MoveKind, Transfer } from '@sos/domain/transfers/transfer';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { accountOf } from './account-of.ts';
import type { EarnedSum, OwnShares, PayablePeople, PayoutAccounts, ShareOrigins } from './ports.ts';

const PAGE = 20;
const DAY = 86_400_000;
/** No money lies at a rail for longer before it is paid out to a bank, in ms. */
const LONGEST_WAY = 45 * DAY;

export interface GetEarningsNeeds {
  readonly accounts: Pick<PayoutAccounts, 'read'>;
  readonly people: PayablePeople;
  readonly ownShares: OwnShares;
  readonly origins: ShareOrigins;
  readonly clock: Clock;
}

/** The caller's shares, the newest first, and how they are paid. Throws DomainError invalid_input for a cursor that is none. */
export function makeGetEarnings(needs: GetEarningsNeeds): Handler<'getEarnings'> {
  const { accounts, people, ownShares, clock } = needs;
  return async ({ uid }, { cursor }) => {
    const now = clock.now();
    const [page, sums, onTheWay, account] = await Promise.all([
      ownShares.page(uid, { after: cursor, limit: PAGE }),
      ownShares.sums(uid),
      ownShares.sentSince(uid, now - LONGEST_WAY),
      accountOf({ accounts, people }, uid),
    ]);
    if (!page) throw new DomainError('invalid', 'invalid_input');
    const { delayDays } = account;
    return {
      account: toPayoutView(account),
      sums: sums.map(toSums),
      paydays: sums.flatMap(({ currency }) => paydayIn(onTheWay, currency, { now, delayDays })),
      shares: await Promise.all(page.shares.map((share) => toOwnShare(needs.origins, share))),
      nextCursor: page.next,
    };
  };
}

/** All that was earned in a month. */
export function makeGetEarningsStatement({
  ownShares,
}: Pick<GetEarningsNeeds, 'ownShares'>): Handler<'getEarningsStatement'> {
  return async ({ uid }, { month }) => {
    const { from, to } = monthBounds(month);
    return { shares: (await ownShares.between(uid, from, to)).map(toShare) };
  };
}

export function toPayoutView(account: PayoutAccount): PayoutView {
  const { rail, kycStatus, payoutsEnabled, needs, deadline, paypalEmail, freshUntil } = account;
  const address = paypalEmail === null ? null : maskedAddress(paypalEmail);
  return { rail, kycStatus, payoutsEnabled, needs: [...needs], deadline, address, freshUntil };
}

function toSums({ currency, earned, net }: EarnedSum) {
  const of = (amount: number) => ({ amount, currency });
  return { earned: of(earned), pending: of(Math.max(0, earned - net)), paid: of(net) };
}

function paydayIn(
  transfers: readonly Transfer[],
  currency: Currency,
  told: { readonly now: number; readonly delayDays: number },
) {
  const payday = nextPayday(
    transfers.filter((transfer) => transfer.currency === currency),
    told,
  );
  return payday ? [{ at: payday.at, amount: { amount: payday.amount, currency } }] : [];
}

const ofPaypal: readonly (string | null)[] = ['address', 'new_address', 'bounced', 'overpaid'];

export function toShare(transfer: Transfer): ShareView {
  const { id, createdAt: at, currency, earned, moves, status, waitsFor } = transfer;
  const sum = (wanted: MoveKind) => moves.reduce((all, { kind, amount }) => all + (kind === wanted ? amount : 0), 0);
  const isOwn = moves.some(({ railId }) => railId === null);
  const sums = { earned, sent: sum('send'), reversed: sum('reverse') };
  return { id, at, currency, ...sums, status, waitsFor, ...wayOf(transfer), isOwn };
}

async function toOwnShare(origins: ShareOrigins, transfer: Transfer): Promise<OwnShareView> {
  const { id, isFrozen, createdAt } = transfer;
  const [calledAt, dispute] = await Promise.all([origins.calledAt(id), isFrozen ? disputeOf(origins, id) : null]);
  return { ...toShare(transfer), calledAt: calledAt ?? createdAt, dispute };
}

/** The payment tells what can be lost; until when we answer is told by the disputes themselves. */
async function disputeOf(origins: ShareOrigins, id: string): Promise<OwnShareView['dispute']> {
  const payment = await origins.payment(id);
  if (!payment) return null;
  const { amount, disputeIds } = atStake(payment);
  if (disputeIds.length === 0) return null;
  const waiting = (await Promise.all(disputeIds.map((each) => origins.answerBy(each)))).filter((by) => by !== null);
  return { atStake: amount, answerBy: waiting.length > 0 ? Math.min(...waiting) : null };
}

const reasonOf = (bounced: Transfer['bounced']) => bounced?.reason ?? null;

/** By which rail it goes, and how far it is there. */
function wayOf({ moves, order, waitsFor, bounced }: Transfer): Pick<ShareView, 'rail' | 'payout' | 'bounced'> {
  const used = order?.rail ?? moves.at(-1)?.rail;
  const rail = used ?? (ofPaypal.includes(waitsFor) ? 'paypal' : 'stripe');
  return { rail, payout: order?.payout?.state ?? null, bounced: waitsFor === 'bounced' ? reasonOf(bounced) : null };
}
