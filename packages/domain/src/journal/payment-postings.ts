import { stakeLines } from '../disputes/postings.ts';
import type { Money } from '../money/money.ts';
import type { Payment } from '../payments/payment.ts';
import type { Refund } from '../payments/refund-state.ts';
import { shareOf } from '../payments/refund.ts';
import type { Rail } from '../payments/rail.ts';
import type { Instant } from '../shared/instant.ts';
import { type Account, difference, type Line, type Posting, posting } from './posting.ts';

const clearing: Readonly<Record<Rail, Account>> = {
  stripe: 'stripe_clearing',
  paypal: 'paypal_clearing',
};

/** What is known beside the payment's own states. */
interface Circumstances {
  readonly at: Instant;
  /** What the rail keeps for itself of the capture, when it has told. */
  readonly fee?: Money | undefined;
}

/**
 * What a change of a payment moves in the journal. A hold moves nothing. Each state of the capture, of each refund and of
 * each dispute stands for lines, and a change posts the difference.
 */
export function paymentPostings(before: Payment, after: Payment, { at, fee }: Circumstances): Posting[] {
  const { id: paymentId } = after;
  const post = (id: string, lines: readonly Line[]) => posting({ id, paymentId, at, lines });
  const taken = difference(captureLines(before), captureLines(after));
  const isFirst = captureLines(before).length === 0;
  const kept = isFirst && captureLines(after).length > 0 && fee ? feeLines(after, fee) : [];
  const captureId = isFirst ? `capture_${paymentId}` : `capture_${paymentId}_${after.captured ?? 0}`;
  const given = after.refunds.map((refund) => {
    const earlier = before.refunds.find(({ id }) => id === refund.id);
    const lines = difference(earlier ? refundLines(before, earlier) : [], refundLines(after, refund));
    return post(`refund_${refund.id}_${refund.status}`, lines);
  });
  const disputed = after.disputes.map((stake) => {
    const earlier = before.disputes.find(({ id }) => id === stake.id);
    const lines = difference(
      stakeLines(before, clearing[before.rail], earlier),
      stakeLines(after, clearing[after.rail], stake),
    );
    return post(`dispute_${stake.id}_${stake.revision}`, lines);
  });
  const lost = post(`writeoff_${paymentId}`, difference(writeOffLines(before), writeOffLines(after)));
  return [post(captureId, [...taken, ...kept]), ...given, ...disputed, lost].filter((each) => each !== undefined);
}

const hasMoney = ({ status }: Payment) => status === 'captured' || status === 'refund_due' || status === 'refunded';

function captureLines(payment: Payment): Line[] {
  const { captured, rail, providerId } = payment;
  if (captured === null || captured === 0 || !hasMoney(payment)) return [];
  const share = shareOf(payment);
  const given = givenByPlatform(payment, captured);
  return [
    line(payment, [clearing[rail], captured]),
    line(payment, ['provider_payable', -share], providerId),
    line(payment, ['platform_revenue', share - captured - given]),
    line(payment, ['coupon_discounts', given]),
  ];
}

/** The platform owes the provider what nobody has paid. */
function writeOffLines(payment: Payment): Line[] {
  if (payment.writtenOffAt === null) return [];
  const share = payment.price.providerShare.amount;
  return [line(payment, ['provider_payable', -share], payment.providerId), line(payment, ['platform_revenue', share])];
}

/** What the platform's own fee is smaller by for a coupon; of a part capture, in the price's proportion. */
function givenByPlatform({ coupon, price }: Payment, captured: number): number {
  if (!coupon) return 0;
  return Math.floor(((coupon.discount - coupon.borneByProvider) * captured) / price.total.amount);
}

/** What is given back is owed to the client until the rail says that they have it. */
function refundLines(payment: Payment, { status, amount, providerPart }: Refund): Line[] {
  if (status === 'due' || status === 'failed') return [];
  const from: Account = status === 'done' ? clearing[payment.rail] : 'client_refunds';
  return [
    line(payment, ['provider_payable', providerPart], payment.providerId),
    line(payment, ['platform_revenue', amount - providerPart]),
    line(payment, [from, -amount], status === 'done' ? null : payment.clientId),
  ];
}

function feeLines({ rail }: Payment, { amount, currency }: Money): Line[] {
  const at = { partyId: null, currency };
  return [
    { ...at, account: 'fees', amount },
    { ...at, account: clearing[rail], amount: -amount },
  ];
}

function line({ price }: Payment, [account, amount]: readonly [Account, number], partyId: string | null = null): Line {
  return { account, partyId, amount, currency: price.total.currency };
}
