import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDraft, paymentBegun, saveDraft, submittedPhone } from './draft.ts';
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
