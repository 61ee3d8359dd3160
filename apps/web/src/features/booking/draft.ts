import { checkPhone } from '../../shared/phone/check-phone.ts';
import { guessCountry } from '../../shared/phone/guess-country.ts';
import { readStored, writeStored } from '@sos/browser/stored';
import type { Money } from '@sos/domain/money/money';
import type { Rail } from '@sos/domain/payments/rail';

export const steps = ['details', 'price', 'payment'] as const;
export type Step = (typeof steps)[number];

/** A booking that is being made. It lives as long as the tab, so that a reload or a bank's redirect loses nothing. */
export interface Draft {
  /** Names the booking to the server: repeating any request with it can neither book nor charge twice. */
  readonly bookingId: string;
  readonly country: string;
  readonly phone: string;
  /** The price that the person has agreed to; another one asks again. */
  readonly agreed: Money | null;
  /** Whose card, or account at PayPal, was asked about; null until it was. An amount may be held for that account. */
  readonly paidBy: string | null;
  /** By card, when it is left out. */
  readonly method?: Rail;
  /** The booking that was begun with the other way to pay, beside which of this way. */
  readonly spare?: { readonly beside: string; readonly bookingId: string };
  /** A code that lowers the price, with the price that it was tried at. */
  readonly coupon?: { readonly code: string; readonly full: Money; readonly total: Money } | null;
  /** Why the price must be agreed to anew. */
  readonly anew: 'price' | 'account' | 'coupon' | null;
  readonly step: Step;
}

const storage = () => sessionStorage;
const keyOf = (providerId: string) => `sos.booking.${providerId}`;

function freshDraft(): Draft {
  return {
    bookingId: crypto.randomUUID(),
    country: guessCountry(navigator.languages),
    phone: '',
    agreed: null,
    paidBy: null,
    anew: null,
    step: 'details',
  };
}

function isDraft(value: unknown): value is Draft {
  const { agreed, paidBy, step, ...texts } = (value ?? {}) as Record<keyof Draft, unknown>;
  const typed = [texts.bookingId, texts.country, texts.phone].every((text) => typeof text === 'string');
  const nullable = typeof agreed === 'object' && (paidBy === null || typeof paidBy === 'string');
  return typed && nullable && steps.some((known) => known === step);
}

export function loadDraft(providerId: string): Draft {
  const stored = readStored(storage, keyOf(providerId));
  return isDraft(stored) ? stored : freshDraft();
}

export function saveDraft(providerId: string, draft: Draft | null): void {
  writeStored(storage, keyOf(providerId), draft);
}

/** Whether this tab has reached the payment, so that the bank may have been asked. */
export function paymentBegun(providerId: string): boolean {
  return loadDraft(providerId).step === 'payment';
}

/** The number as the server wants it; what cannot be read here is sent as typed, and the server says why it is refused. */
export function submittedPhone({ country, phone }: Draft): string {
  const check = checkPhone(country, phone);
  return check.ok ? check.e164 : phone;
}

export function isSamePrice(left: Money, right: Money): boolean {
  return left.amount === right.amount && left.currency === right.currency;
}

/** What the call costs with the code, which counts only for the price that it was tried at. */
export function payable(price: Money, { coupon }: Pick<Draft, 'coupon'>): Money {
  return coupon && isSamePrice(coupon.full, price) ? coupon.total : price;
}
