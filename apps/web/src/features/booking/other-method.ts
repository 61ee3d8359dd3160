import type { Draft } from './draft.ts';

/** Another way to pay is another booking; on the way back the first is found again. */
export function otherMethod({ method, bookingId, spare }: Draft): Partial<Draft> {
  const known = spare?.beside === bookingId ? spare.bookingId : undefined;
  const next = known ?? crypto.randomUUID();
  return {
    method: method === 'paypal' ? 'stripe' : 'paypal',
    bookingId: next,
    spare: { beside: next, bookingId },
    paidBy: null,
  };
}
