import { money } from '@sos/domain/money/money';
import type { Posting } from '@sos/domain/journal/posting';
import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Payments } from '../payments/ports.ts';
import type { Journal, JournalBook } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const captured = (payment: Payment) =>
  next(payment, {
    type: 'rail_captured',
    rail: 'stripe',
    railPaymentId: 'pi_1',
    captureBefore: null,
    captured: 4900,
    fee: money(99, 'EUR'),
    at: AT + payment.createdAt,
  });

interface World {
  readonly journal: Journal;
  readonly book: JournalBook;
  readonly payments: Payments;
}

/** What every journal does, and the payments whose changes it holds. */
export function journalContract(open: () => World): void {
  entries(open);
  looks(open);
}

function entries(open: () => World): void {
  let journal: Journal;
  let payments: Payments;
  beforeEach(() => {
    ({ journal, payments } = open());
  });
  const all = () => journal.entries({ after: null, before: AT + 100, limit: 100 });

  describe('the journal', () => {
    it('has what a change moves as soon as the change is written, once of twenty at once', async () => {
      await payments.createIfAbsent(aPayment());
      await Promise.all(Array.from({ length: 20 }, () => payments.change('booking-1', captured)));
      const [entry, ...others] = await all();
      expect(others).toEqual([]);
      expect(entry).toEqual({
        id: 'capture_booking-1',
        paymentId: 'booking-1',
        at: AT,
        lines: [
          { account: 'stripe_clearing', partyId: null, amount: 4900, currency: 'EUR' },
          { account: 'provider_payable', partyId: 'provider-uid', amount: -3000, currency: 'EUR' },
          { account: 'platform_revenue', partyId: null, amount: -1900, currency: 'EUR' },
          { account: 'fees', partyId: null, amount: 99, currency: 'EUR' },
          { account: 'stripe_clearing', partyId: null, amount: -99, currency: 'EUR' },
        ],
      } satisfies Posting);
    }, 30_000);

    it('is read in pages, in the order of its instants, up to an instant', async () => {
      for (const [id, createdAt] of [
        ['c', 2],
        ['a', 1],
        ['b', 1],
        ['d', 90],
      ] as const) {
        await payments.createIfAbsent(aPayment({ id, createdAt }));
        await payments.change(id, captured);
      }
      const first = await journal.entries({ after: null, before: AT + 90, limit: 2 });
      expect(first.map(({ paymentId }) => paymentId)).toEqual(['a', 'b']);
      const after = first.at(-1) ?? null;
      const rest = await journal.entries({ after, before: AT + 90, limit: 2 });
      expect(rest.map(({ paymentId }) => paymentId)).toEqual(['c']);
    });

    it('keeps balances for whoever saw the last ones', async () => {
      const none = { balances: {}, upTo: null };
      expect(await journal.balances()).toEqual(none);
      const kept = { balances: { fees: { EUR: 5, USD: -2 }, vat_payable: { EUR: -5 } }, upTo: { at: AT, id: 'a' } };
      expect(await journal.keep(kept, none)).toBe(true);
      expect(await journal.balances()).toEqual(kept);
      const later = { balances: { fees: { EUR: 6 } }, upTo: { at: AT, id: 'b' } };
      expect(await journal.keep(later, none)).toBe(false);
      expect(await journal.keep(later, kept)).toBe(true);
      expect(await journal.balances()).toEqual(later);
    });
  });
}

function looks(open: () => World): void {
  let book: JournalBook;
  let payments: Payments;
  beforeEach(() => {
    ({ book, payments } = open());
  });

  describe('the journal as admins see it', () => {
    it('is looked through from its newest entry, and by payment', async () => {
      for (const [id, createdAt] of [
        ['a', 1],
        ['c', 2],
        ['b', 1],
      ] as const) {
        await payments.createIfAbsent(aPayment({ id, createdAt }));
        await payments.change(id, captured);
      }
      const first = await book.newest({ before: null, limit: 2 });
      expect(first.map(({ paymentId }) => paymentId)).toEqual(['c', 'b']);
      const rest = await book.newest({ before: first.at(-1) ?? null, limit: 2 });
      expect(rest.map(({ paymentId }) => paymentId)).toEqual(['a']);
      expect((await book.ofPayment('b')).map(({ id }) => id)).toEqual(['capture_b']);
      expect(await book.ofPayment('unknown')).toEqual([]);
    });
  });
}
