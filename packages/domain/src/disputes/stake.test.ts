import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftsOf } from '../invoices/invoice.ts';
import { balancesOf, imbalance, type Posting } from '../journal/posting.ts';
import type { PaymentEvent } from '../payments/events.ts';
import { next } from '../payments/next.ts';
import type { Payment } from '../payments/payment.ts';
import { refundable, shareOf } from '../payments/refund.ts';
import { aPayment } from '../testing/a-payment.ts';
import { earnedOf } from '../transfers/earned.ts';
import { atStake } from './at-stake.ts';
import { isFrozen, type StakeFact, stakeStatuses } from './stake.ts';

const NOW = 1000;
const captured = aPayment({ status: 'captured', sessionId: 'booking-1', captured: 4900, settledAt: NOW });
const stake = (differs: Partial<StakeFact> = {}): StakeFact => {
  return { id: 'dp_1', amount: 4900, status: 'frozen', withdrawn: 4900, fee: 1500, toldAt: NOW, ...differs };
};
const disputed = (differs: Partial<StakeFact> = {}): PaymentEvent => {
  return { type: 'disputed', dispute: stake(differs), at: NOW };
};
const won = disputed({ status: 'free', withdrawn: 0, fee: 0, toldAt: NOW + 1 });
const lost = disputed({ status: 'lost', toldAt: NOW + 1 });
const refunded = (amount: number): PaymentEvent => {
  const refund = { railRefundId: 're_1', refundId: null, amount, status: 'done' } as const;
  const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, captured: 4900, at: NOW } as const;
  return { type: 'rail_captured', ...word, refunded: amount, refunds: [refund] };
};

function after(...events: PaymentEvent[]): { readonly payment: Payment; readonly postings: readonly Posting[] } {
  let payment = captured;
  const postings: Posting[] = [];
  for (const event of events) {
    const moved = next(payment, event);
    payment = moved.payment;
    postings.push(...(moved.postings ?? []));
  }
  return { payment, postings };
}

describe('a dispute', () => {
  it('freezes the share, takes nothing of it, and is to be counted', () => {
    const { payment } = after(disputed());
    expect(isFrozen(payment)).toBe(true);
    expect(earnedOf(payment)).toBe(3000);
    expect(payment.unshared).toBe(true);
  });

  it('puts at stake what the provider gives back if it is lost, until it is decided', () => {
    expect(atStake(after(disputed()).payment)).toEqual({ amount: 3000, disputeIds: ['dp_1'] });
    expect(atStake(after(disputed({ amount: 2450 })).payment).amount).toBe(1500);
    expect(atStake(after(refunded(2450), disputed()).payment).amount).toBe(1500);
    expect(atStake(after(disputed(), won).payment)).toEqual({ amount: 0, disputeIds: [] });
    expect(atStake(after(disputed(), lost).payment).amount).toBe(0);
    expect(earnedOf(after(disputed({ amount: 2450 }), lost).payment)).toBe(0);
  });

  it.each<Partial<StakeFact>>([{ amount: 4800 }, { status: 'free' }, { withdrawn: 0 }, { fee: 0 }])(
    'changes the payment when the rail tells %o of it, and not when it tells that again',
    (differs) => {
      const { payment } = after(disputed());
      expect(next(payment, disputed({ toldAt: NOW + 1 }))).toMatchObject({ changed: false, repeated: true });
      const moved = next(payment, disputed({ ...differs, toldAt: NOW + 1 }));
      expect(moved).toMatchObject({ changed: true, payment: { disputes: [{ ...differs, revision: 2 }] } });
      expect(next(moved.payment, disputed({ ...differs, toldAt: NOW + 2 })).repeated).toBe(true);
    },
  );

  it('that is lost takes the provider’s part once, however often the rail tells of it', () => {
    const again = disputed({ status: 'lost', fee: 2000, toldAt: NOW + 2 });
    expect(after(disputed(), lost, again).payment.disputes).toMatchObject([{ providerPart: 3000, fee: 2000 }]);
  });

  it('that is lost counts whole, also where the rail has taken less of us', () => {
    expect(refundable(after(disputed({ status: 'lost', withdrawn: 1000 })).payment)).toBe(0);
    expect(refundable(after(disputed({ status: 'lost', amount: 1000, withdrawn: 1900 })).payment)).toBe(3000);
  });

  it('puts nothing at stake where nothing was taken', () => {
    expect(atStake({ ...captured, captured: 0 }).amount).toBe(0);
  });

  it('keeps what the rail has taken from being given back as well', () => {
    expect(refundable(after(disputed()).payment)).toBe(0);
    expect(refundable(after(disputed({ withdrawn: 0 })).payment)).toBe(4900);
    expect(refundable(after(disputed(), won).payment)).toBe(4900);
  });

  it('that is won leaves all as it was', () => {
    const { payment, postings } = after(disputed(), won);
    expect(isFrozen(payment)).toBe(false);
    expect(earnedOf(payment)).toBe(3000);
    expect(balancesOf(postings)).toMatchObject({ dispute_losses: { EUR: 0 }, fees: { EUR: 0 } });
  });

  it('that is lost takes the share, as a refund of the whole does, and calls for the same documents', () => {
    const { payment, postings } = after(disputed(), lost);
    expect(earnedOf(payment)).toBe(0);
    expect(refundable(payment)).toBe(0);
    expect(balancesOf(postings)).toEqual({
      stripe_clearing: { EUR: -6400 },
      fees: { EUR: 1500 },
      provider_payable: { EUR: 3000 },
      dispute_losses: { EUR: 1900 },
    });
    expect(payment.unbilled).toBe(true);
    const addressee = { uid: 'u', name: 'N', country: 'FR', vatNumber: null, locale: 'fr' } as const;
    const seller = { name: 'S', country: 'FR', address: [], vatNumber: 'FR1', registration: '', email: '' };
    const parties = { seller: seller as never, client: addressee, provider: addressee };
    expect(draftsOf(payment, parties).map(({ kind }) => kind)).toEqual([
      'invoice',
      'statement',
      'credit',
      'correction',
    ]);
  });

  it('that is lost after a refund of a part takes of the share what is left of it', () => {
    const { payment } = after(
      refunded(1225),
      disputed({ amount: 3675, withdrawn: 3675 }),
      disputed({ amount: 3675, withdrawn: 3675, status: 'lost', toldAt: NOW + 1 }),
    );
    expect(earnedOf(payment)).toBe(0);
  });

  it('is known as the rail told it last, whichever word comes first', () => {
    expect(after(lost, disputed()).payment.disputes).toMatchObject([{ status: 'lost', revision: 1 }]);
    expect(next(after(lost).payment, disputed())).toMatchObject({ changed: false, repeated: false });
    expect(next(after(lost).payment, lost)).toMatchObject({ changed: false, repeated: true });
  });
});

const anyWord = fc.record({
  id: fc.constantFrom('dp_1', 'dp_2'),
  amount: fc.constantFrom(2450, 1000),
  status: fc.constantFrom(...stakeStatuses),
  fee: fc.constantFrom(0, 1500),
  isTaken: fc.boolean(),
  toldAt: fc.integer({ min: NOW, max: NOW + 5 }),
});

describe('whatever the rail says of two disputes, in any order', () => {
  it('entries balance and are written once, and the provider bears no more than their share', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 20 }), (words) => {
        const events = words.map(({ isTaken, ...word }) => disputed({ ...word, withdrawn: isTaken ? word.amount : 0 }));
        const { payment, postings } = after(...events);
        for (const one of postings) expect(imbalance(balancesOf([one]))).toBeUndefined();
        expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
        const borne = payment.disputes.reduce((sum, { providerPart }) => sum + providerPart, 0);
        expect(borne).toBeLessThanOrEqual(shareOf(payment));
        expect(earnedOf(payment)).toBe(shareOf(payment) - borne);
        const balances = balancesOf(postings);
        const gone = payment.disputes.reduce((sum, { withdrawn, fee }) => sum + withdrawn + fee, 0);
        expect(balances.stripe_clearing?.EUR ?? 0).toBe(-gone || 0);
        expect(balances.provider_payable?.EUR ?? 0).toBe(borne);
      }),
      { numRuns: 500 },
    );
  });

  it('the last word counts, however they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const words = ['frozen', 'frozen', 'lost', 'lost', 'free'] as const;
        const events = order.map((n) => {
          return disputed({ status: words[n] ?? 'free', withdrawn: n === 4 ? 0 : 4900, toldAt: NOW + n });
        });
        expect(after(...events).payment.disputes).toMatchObject([{ status: 'free', providerPart: 0 }]);
      }),
    );
  });
});
