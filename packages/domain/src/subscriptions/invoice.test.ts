import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancesOf, imbalance, type Posting } from '../journal/posting.ts';
import { money } from '../money/money.ts';
import { type InvoiceFacts, newInvoice, retold, type SubscriptionInvoice, taxOf, vatIn } from './invoice.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const facts: InvoiceFacts = {
  id: 'in_1',
  number: 'SOS-0001',
  railPaymentId: 'pi_1',
  paid: money(1900, 'EUR'),
  paidAt: AT,
  fee: money(54, 'EUR'),
  refunded: 0,
  disputes: [],
};
const consumer = { ownerId: 'camille', tax: taxOf('FR', { country: 'FR', vatNumber: null }) };
const business = { ownerId: 'camille', tax: taxOf('FR', { country: 'DE', vatNumber: 'DE1' }) };
const abroad = { ownerId: 'camille', tax: taxOf('FR', { country: 'TH', vatNumber: null }) };
const dispute = { id: 'dp_1', withdrawn: 1900, fee: 1500, isLost: false };

/** What the journal says after all that was told, in this order. */
function journal(owner: typeof consumer, ...told: readonly Partial<InvoiceFacts>[]) {
  const first = newInvoice(facts, owner, AT);
  const postings: Posting[] = first.posting ? [first.posting] : [];
  let invoice: SubscriptionInvoice = first.invoice;
  for (const differs of told) {
    const change = retold(invoice, { ...facts, ...differs }, AT);
    if (change?.posting) postings.push(change.posting);
    invoice = change?.invoice ?? invoice;
  }
  return { balances: balancesOf(postings), postings, invoice };
}
const euros = (balances: ReturnType<typeof balancesOf>) =>
  Object.fromEntries(
    Object.entries(balances)
      .map(([account, amounts]) => [account, amounts.EUR])
      .filter(([, amount]) => amount !== 0),
  );

describe('a paid invoice of a subscription', () => {
  it.each([
    ['of a consumer in the Union bears VAT', consumer, { vat_payable: -317, platform_revenue: -1583 }],
    ['of a business in another member state bears none', business, { platform_revenue: -1900 }],
    ['of somebody outside of the Union bears none', abroad, { platform_revenue: -1900 }],
  ])('%s', (_what, owner, expected) => {
    const { balances } = journal(owner);
    expect(euros(balances)).toEqual({ stripe_clearing: 1846, fees: 54, ...expected });
  });

  it('says under which rule it is taxed', () => {
    expect([consumer, business, abroad].map(({ tax }) => [tax.category, tax.rate])).toEqual([
      ['S', 2000],
      ['AE', 0],
      ['O', 0],
    ]);
  });

  it('moves nothing where nothing was paid, and nothing more when it is told again', () => {
    expect(newInvoice({ ...facts, paid: money(0, 'EUR'), fee: null }, consumer, AT).posting).toBeUndefined();
    expect(journal(consumer, {}, {}).postings).toHaveLength(1);
  });

  it('keeps a fee that was told later, and one that is not told again', () => {
    const late = newInvoice({ ...facts, fee: null }, consumer, AT);
    const told = retold(late.invoice, facts, AT);
    expect(told?.posting?.lines).toHaveLength(2);
    expect(told && retold(told.invoice, { ...facts, fee: null }, AT)).toBeUndefined();
  });

  it('gives VAT back with what is refunded, each change under a name of its own', () => {
    const part = journal(consumer, { refunded: 500 });
    expect(euros(part.balances)).toEqual({
      stripe_clearing: 1346,
      fees: 54,
      vat_payable: -vatIn(part.invoice),
      platform_revenue: vatIn(part.invoice) - 1400,
    });
    const whole = journal(consumer, { refunded: 500 }, { refunded: 1900 });
    expect(euros(whole.balances)).toEqual({ stripe_clearing: -54, fees: 54 });
    expect(whole.postings.map(({ id }) => id)).toEqual([
      'subscription_in_1',
      'subscription_in_1_2',
      'subscription_in_1_3',
    ]);
  });

  it('is a loss while it is disputed, bears no VAT once that is lost, and is as before when it is won', () => {
    const open = journal(consumer, { disputes: [dispute] });
    expect(euros(open.balances)).toMatchObject({ dispute_losses: 1900, vat_payable: -317, fees: 1554 });
    const lost = journal(consumer, { disputes: [dispute] }, { disputes: [{ ...dispute, isLost: true }] });
    expect(euros(lost.balances)).toEqual({
      stripe_clearing: -1554,
      dispute_losses: 1900,
      fees: 1554,
      platform_revenue: -1900,
    });
    const won = journal(consumer, { disputes: [dispute] }, { disputes: [{ ...dispute, withdrawn: 0, fee: 0 }] });
    expect(won.balances).toEqual({ ...won.balances, ...journal(consumer).balances });
  });

  it('is balanced, and comes to the same whatever was told between', () => {
    const word = fc.record({
      refunded: fc.integer({ min: 0, max: 1900 }),
      disputes: fc.constantFrom([], [dispute], [{ ...dispute, isLost: true }]),
    });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(consumer, business),
        (told, owner) => {
          const { balances } = journal(owner, ...told);
          expect(imbalance(balances)).toBeUndefined();
          expect(euros(balances)).toEqual(euros(journal(owner, ...told.slice(-1)).balances));
        },
      ),
    );
  });
});
