import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDraft, payable, paymentBegun, saveDraft, submittedPhone } from './draft.ts';
import { usedCoupon } from './used-coupon.ts';
import { otherMethod } from './other-method.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.stubGlobal('navigator', { languages: ['de-AT', 'en'] });
});

describe('the draft of a booking', () => {
  it('keeps its booking id over a reload, so that paying again cannot pay twice', () => {
    const draft = { ...loadDraft('camille'), phone: '0660 123456', step: 'payment' as const };
    saveDraft('camille', draft);
    expect(loadDraft('camille')).toEqual(draft);
  });

  it('is a new one for another person, and once it is finished', () => {
    const draft = loadDraft('camille');
    saveDraft('camille', draft);
    expect(loadDraft('tomas').bookingId).not.toBe(draft.bookingId);
    saveDraft('camille', null);
    expect(loadDraft('camille').bookingId).not.toBe(draft.bookingId);
  });

  it('remembers over a reload that the payment has begun', () => {
    expect(paymentBegun('camille')).toBe(false);
    saveDraft('camille', { ...loadDraft('camille'), step: 'payment' });
    expect(paymentBegun('camille')).toBe(true);
  });

  it('begins in the country of the browser', () => {
    expect(loadDraft('camille')).toMatchObject({ country: 'AT', step: 'details', agreed: null });
  });

  it.each(['not json', '{"step":"flying"}', '[]'])('starts afresh when what is stored is %s', (stored) => {
    sessionStorage.setItem('sos.booking.camille', stored);
    expect(loadDraft('camille').step).toBe('details');
  });

  it('works where nothing may be stored', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => saveDraft('camille', loadDraft('camille'))).not.toThrow();
  });

  it('is another booking with the other way to pay, and the same one on the way back', () => {
    const card = loadDraft('camille');
    const paypal = { ...card, ...otherMethod({ ...card, paidBy: 'nora' }) };
    expect(paypal).toMatchObject({ method: 'paypal', paidBy: null });
    expect(paypal.bookingId).not.toBe(card.bookingId);
    expect(otherMethod(paypal)).toMatchObject({ method: 'stripe', bookingId: card.bookingId });
    const anew = otherMethod({ ...paypal, bookingId: 'begun-anew' });
    expect([card.bookingId, paypal.bookingId]).not.toContain(anew.bookingId);
  });

  it('sends the number in international form, and as typed when it has none', () => {
    const draft = loadDraft('camille');
    expect(submittedPhone({ ...draft, phone: '0660 123456' })).toBe('+43660123456');
    expect(submittedPhone({ ...draft, phone: '12' })).toBe('12');
  });
});

describe('a code', () => {
  const euros = (amount: number) => ({ amount, currency: 'EUR' }) as const;
  const coupon = { code: 'WELCOME5', full: euros(4900), total: euros(4400) };

  it('lowers the price that it was tried at, and no other', () => {
    expect(payable(euros(4900), { coupon })).toEqual(euros(4400));
    expect(payable(euros(5900), { coupon })).toEqual(euros(5900));
    expect(payable({ amount: 4900, currency: 'USD' }, { coupon })).toEqual({ amount: 4900, currency: 'USD' });
    expect(payable(euros(4900), { coupon: null })).toEqual(euros(4900));
  });

  it('is sent only with the price that it has lowered', () => {
    expect(usedCoupon({ coupon }, euros(4400))).toBe(coupon);
    expect(usedCoupon({ coupon }, euros(4900))).toBeNull();
    expect(usedCoupon({}, euros(4900))).toBeNull();
  });
});
