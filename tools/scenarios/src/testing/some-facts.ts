import { bookSession, type CallSession, defaultCallRules } from '@sos/domain/calls/session';
import { money } from '@sos/domain/money/money';
import type { BookingFacts, Facts, PersonFacts } from '../facts.ts';

const NOW = Date.UTC(2026, 0, 5, 9);

/** A session that was talked through for five minutes and captured. */
export function aSession(changes: Partial<CallSession> = {}): CallSession {
  const booked = bookSession({
    id: 'booking-1',
    clientId: 'nora-1',
    providerId: 'camille-2',
    providerKind: 'lawyer',
    providerName: 'Camille',
    total: money(4900, 'EUR'),
    includedMinutes: 20,
    rules: defaultCallRules,
    clientLocale: 'en',
    providerLocale: 'fr',
    now: NOW,
  });
  const settlement = { status: 'captured', decidedAt: NOW, settledAt: NOW, billableSeconds: 300 } as const;
  return {
    ...booked,
    ...answeredOnce(booked),
    status: 'completed',
    endedAt: NOW,
    isPaid: true,
    settlement,
    ...changes,
  };
}

function answeredOnce({ client, provider }: CallSession): Pick<CallSession, 'client' | 'provider'> {
  const attempt = (id: string) => ({
    id,
    number: 1,
    dialledAt: NOW,
    callRef: id,
    result: 'accepted' as const,
    resultAt: NOW,
    answeredAt: NOW,
    joinedAt: NOW,
    leftAt: NOW + 300_000,
    stays: [],
    callBackAt: null,
    recordingConsent: null,
    recording: null,
    endedAt: NOW + 300_000,
    isCounted: true,
  });
  return {
    client: { ...client, status: 'disconnected', attempts: [attempt('client-1')] },
    provider: { ...provider, status: 'disconnected', attempts: [attempt('provider-1')] },
  };
}

/** The booking of that session, on which everybody's books agree. */
export function aBooking(changes: Partial<BookingFacts> = {}): BookingFacts {
  return {
    name: 'call',
    client: 'nora',
    provider: 'camille',
    outcome: 'booked',
    session: aSession(),
    timeline: [],
    payment: {
      clientId: 'nora-1',
      providerId: 'camille-2',
      providerKind: 'lawyer',
      status: 'captured',
      rail: 'stripe',
      total: money(4900, 'EUR'),
      providerShare: money(3000, 'EUR'),
      includedMinutes: 20,
      sessionId: 'booking-1',
      createdAt: NOW,
      authorizedAt: NOW,
      settledAt: NOW,
      captureBefore: null,
      captured: null,
      refunded: 0,
      unbilled: false,
      vatConfirmed: null,
      unshared: false,
      coupon: null,
      unredeemed: false,
      writtenOffAt: null,
      releasedAt: null,
      owedSince: null,
      isTroubled: false,
      disputeSteps: 0,
    },
    share: null,
    received: 0,
    documents: [],
    ledger: [
      { id: 'pi_1', status: 'succeeded', amount: 4900, captured: 4900, refunded: 0, captures: 1, cancellations: 0 },
    ],
    recordings: [],
    conferences: [{ startedAt: NOW, endedAt: NOW + 300_000, talkedMs: 300_000 }],
    ...changes,
  };
}

export function aPerson(changes: Partial<PersonFacts> = {}): PersonFacts {
  const calm = { dials: 1, dialledIn: 0, alive: 0, mostRingingAtOnce: 1 };
  return { name: 'camille', availability: 'available', busyWith: null, ...calm, ...changes };
}

export function someFacts(changes: Partial<Facts> = {}): Facts {
  return {
    bookings: [aBooking()],
    people: [aPerson(), aPerson({ name: 'nora', availability: null })],
    alerts: [],
    leaks: [],
    failures: [],
    unspentFaults: [],
    begin: NOW,
    end: NOW + 3_600_000,
    moments: [],
    ...changes,
  };
}
