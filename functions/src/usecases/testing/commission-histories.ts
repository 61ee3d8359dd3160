import { available, type Balance } from '@sos/domain/affiliates/commission';
import type { Stake } from '@sos/domain/disputes/stake';
import { balancesOf, imbalance } from '@sos/domain/journal/posting';
import type { Payment } from '@sos/domain/payments/payment';
import { aReferral } from '@sos/domain/testing/a-commission';
import { makeSimulatePlan } from '../affiliates/simulate-plan.ts';
import type { SettleCommissionsNeeds } from '../affiliates/settle-commissions.ts';
import { aCommissionWorld, type CommissionWorld, paidCall } from './commission-world.ts';

/** One thing that happens in a history; `call` chooses one of its calls. */
export interface Happening {
  readonly kind: 'pay' | 'refund' | 'dispute' | 'lose' | 'win' | 'wait' | 'flag' | 'clear' | 'told';
  readonly call: number;
  readonly amount: number;
}

const PRICE = 4900;
const HOUR = 3_600_000;
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const stakeOf = (status: Stake['status']): Stake => {
  const withdrawn = status === 'free' ? 0 : PRICE;
  return { id: 'd', amount: PRICE, status, withdrawn, fee: 0, providerPart: 0, revision: 1, toldAt: 0 };
};

/** People who bring one another, in three programmes. */
function people({ byUid }: CommissionWorld): void {
  const recruit = { kind: 'recruitment', code: 'WXYZ6789' } as const;
  for (const [uid, affiliateId, programme] of [
    ['client-0', 'ana', 'chatter'],
    ['client-1', 'ana', 'chatter'],
    ['client-2', 'gus', 'groupAdmin'],
    ['client-3', 'ida', 'influencer'],
  ] as const) {
    byUid.set(uid, aReferral({ uid, affiliateId, programme }));
  }
  byUid.set('ana', aReferral({ ...recruit, uid: 'ana', role: 'chatter', affiliateId: 'bea' }));
  byUid.set('bea', aReferral({ ...recruit, uid: 'bea', role: 'chatter', affiliateId: 'cy' }));
  byUid.set(
    'gus',
    aReferral({ ...recruit, uid: 'gus', role: 'groupAdmin', affiliateId: 'hal', programme: 'groupAdmin' }),
  );
  byUid.set('lena', aReferral({ ...recruit, uid: 'lena', role: 'lawyer', affiliateId: 'bo', programme: 'blogger' }));
}

/** Plays a history to its end, when everything is decided and released. Returns what is wrong afterwards; empty when nothing is. */
export async function playHistory(
  happenings: readonly Happening[],
  spoil?: (needs: SettleCommissionsNeeds) => SettleCommissionsNeeds,
): Promise<string[]> {
  const world = aCommissionWorld(spoil);
  people(world);
  const clock = world.world;
  for (const happening of happenings) await happen(world, happening);
  world.flagged.clear();
  for (const [id, payment] of world.payments) {
    world.payments.set(id, {
      ...payment,
      disputes: payment.disputes.map((each) => (each.status === 'frozen' ? stakeOf('free') : each)),
    });
    await world.settle(id);
  }
  for (const schedule of [world.validate, world.release, world.release]) {
    clock.now += 30 * HOUR;
    await schedule();
  }
  return [...problemsIn(world), ...(await unlikeTheirPlan(world))];
}

async function happen(world: CommissionWorld, { kind, call, amount }: Happening): Promise<void> {
  const id = `p${call}`;
  const clock = world.world;
  if (kind === 'wait') {
    clock.now += 2 * amount * HOUR;
    await world.validate();
    await world.release();
    return;
  }
  if (kind === 'flag') return void world.flagged.add('ana');
  if (kind === 'clear') return void world.flagged.delete('ana');
  const before = world.payments.get(id);
  const after = kind === 'pay' ? (before ?? paid(id, call, clock.now)) : before && changed(before, kind, amount);
  if (!after) return;
  world.payments.set(id, after);
  await Promise.all([world.settle(id), world.settle(id)]);
}

const paid = (id: string, call: number, settledAt: number) =>
  paidCall({ id, clientId: `client-${call % 5}`, providerId: call % 3 === 0 ? 'lena' : `provider-${call}`, settledAt });

function changed(payment: Payment, kind: Happening['kind'], amount: number): Payment {
  const { refunds, disputes } = payment;
  if (kind === 'dispute') return disputes.length > 0 ? payment : { ...payment, disputes: [stakeOf('frozen')] };
  if (kind === 'lose' || kind === 'win') {
    return { ...payment, disputes: disputes.map(() => stakeOf(kind === 'lose' ? 'lost' : 'free')) };
  }
  const given = refunds.reduce((sum, each) => sum + each.amount, 0);
  const refund = {
    id: `r${refunds.length}`,
    providerPart: 0,
    bearer: 'platform',
    origin: 'admin',
    railRefundId: null,
  } as const;
  const rest = Math.min(amount * 100, PRICE - given);
  return kind === 'refund' && rest > 0
    ? { ...payment, refunds: [...refunds, { ...refund, amount: rest, status: 'done', at: 0 }] }
    : payment;
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);

/** Every balance is what its lines add up to, which is what its commissions stand for, which is what the journal says. */
function problemsIn({ book, payments }: CommissionWorld): string[] {
  const problems: string[] = [];
  const lines = book.lines.list();
  const commissions = book.byId.list();
  for (const uid of new Set(commissions.map(({ affiliateId }) => affiliateId))) {
    const own = sum(lines.filter(({ affiliateId }) => affiliateId === uid).map(({ amount }) => amount));
    const standing = sum(commissions.filter(({ affiliateId }) => affiliateId === uid).map(({ amount }) => amount));
    const journal = -sum(
      book.entries
        .list()
        .flatMap((entry) => entry.lines.filter(({ partyId }) => partyId === uid).map(({ amount }) => amount)),
    );
    const kept: Balance | undefined = book.balances.get(uid);
    if (own !== standing) problems.push(`${uid}: lines ${own}, commissions ${standing}`);
    if (own !== journal) problems.push(`${uid}: lines ${own}, journal ${journal}`);
    if (own !== (kept ? available(kept) : 0))
      problems.push(`${uid}: lines ${own}, balance ${kept ? available(kept) : 0}`);
  }
  if (imbalance(balancesOf(book.entries.list()))) problems.push('the journal does not balance');
  for (const payment of payments.values()) problems.push(...wrongShares(payment, commissions));
  const once = commissions.filter(({ event }) => event === 'activation').map(({ affiliateId }) => affiliateId);
  if (new Set(once).size < once.length) problems.push('a first call is paid twice');
  return problems;
}

/** What is left of a commission is what is left of its call. */
function wrongShares(
  { id, refunds, disputes }: Payment,
  commissions: ReturnType<CommissionWorld['book']['byId']['list']>,
): string[] {
  const isLost = disputes.some(({ status }) => status === 'lost');
  const left = isLost ? 0 : PRICE - sum(refunds.map(({ amount }) => amount));
  const own = commissions.filter(
    ({ paymentId, reason }) => paymentId === id && reason !== 'fraud' && reason !== 'short_call',
  );
  const wrong = own.filter(({ granted, amount }) => amount !== Math.floor((granted * left) / PRICE));
  return wrong.map((each) => `${each.id}: ${each.amount} of ${each.granted}, ${left} is left`);
}

async function unlikeTheirPlan({ needs, book, world }: CommissionWorld): Promise<string[]> {
  const simulate = makeSimulatePlan({ ...needs, book, sets: book });
  const { version: _version, ...plan } = world.plan;
  const { affiliates } = await simulate(irma, { plan, from: 0, until: world.now + 1 });
  return affiliates
    .filter(({ now, draft }) => now !== draft)
    .map(({ uid, now, draft }) => `${uid}: ${now}, replayed ${draft}`);
}
