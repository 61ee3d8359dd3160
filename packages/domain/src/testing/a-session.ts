import { bookSession, type CallSession, defaultCallRules, type NewSession } from '../calls/session.ts';
import { money } from '../money/money.ts';

export const BOOKED_AT = Date.UTC(2026, 0, 5, 12);

/** A session as booked, with whatever differs. */
export function aSession(differs: Partial<NewSession> = {}): CallSession {
  return bookSession({
    id: 'booking-1',
    clientId: 'client-uid',
    providerId: 'provider-uid',
    providerKind: 'lawyer',
    providerName: 'Camille Aubert',
    total: money(4900, 'EUR'),
    includedMinutes: 20,
    rules: defaultCallRules,
    clientLocale: 'fr',
    providerLocale: 'en',
    now: BOOKED_AT,
    ...differs,
  });
}
