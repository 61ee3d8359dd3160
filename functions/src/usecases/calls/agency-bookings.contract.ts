import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import { type Availability, reserve, shareBusy } from '@sos/domain/providers/availability';
import { aPayment } from '@sos/domain/testing/a-payment';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BookingDecision, Bookings, BookingState, ProviderDesk, Sessions } from './ports.ts';

interface World {
  readonly bookings: Bookings;
  readonly sessions: Pick<Sessions, 'read'>;
  readonly desk: Pick<ProviderDesk, 'free'>;
  readonly putPayment: (payment: Payment) => Promise<void>;
  /** Puts available providers there, with telephones, in an agency that shares being busy. */
  readonly putAgency: (...providerIds: string[]) => Promise<void>;
  readonly availability: (providerId: string) => Promise<Availability | undefined>;
}

const MEMBERS = ['p-1', 'p-2', 'p-3'] as const;

/** Books when the provider is free, and makes the whole agency busy with the call. */
function decide(sessionId: string, providerId: string) {
  return ({ profile, payment, colleagues }: BookingState): BookingDecision | undefined => {
    const reserved = profile && reserve(profile, sessionId, BOOKED_AT);
    if (!payment || !reserved || !colleagues) return undefined;
    const paid = next(payment, { type: 'booked', sessionId, captureBefore: null, at: BOOKED_AT }).payment;
    return {
      payment: paid,
      booking: {
        session: aSession({ id: sessionId, providerId }),
        profile: shareBusy(reserved, sessionId),
        colleagues: colleagues.map(({ id, profile: theirs }) => ({ id, profile: shareBusy(theirs, sessionId) })),
        clientPhone: '+33612345678',
      },
    };
  };
}

/** What every store does with members of an agency that shares being busy. `open` gives an empty one, for each test. */
export function agencyBookingsContract(open: () => World): void {
  let world: World;
  const book = async (sessionId: string, providerId: string) => {
    await world.putPayment(aPayment({ id: sessionId, clientId: `client-of-${sessionId}`, providerId }));
    const ids = { sessionId, providerId, clientId: `client-of-${sessionId}` };
    await world.bookings.book(ids, decide(sessionId, providerId));
  };
  const free = (providerId: string, sessionId: string) =>
    world.desk.free(providerId, { sessionId, answer: 'none', at: BOOKED_AT });
  const availabilities = () => Promise.all(MEMBERS.map((id) => world.availability(id)));
  beforeEach(async () => {
    world = open();
    await world.putAgency(...MEMBERS);
  });

  describe('an agency that shares being busy', () => {
    it('is busy as a whole with one call, and free with its end', async () => {
      await book('s-1', 'p-1');
      expect(await availabilities()).toEqual(['busy', 'busy', 'busy']);
      await free('p-1', 's-1');
      expect(await availabilities()).toEqual(['available', 'available', 'available']);
    });

    it('has one call when two members are booked at once', async () => {
      await Promise.all([book('s-1', 'p-1'), book('s-2', 'p-2')]);
      const sessions = await Promise.all(['s-1', 's-2'].map((id) => world.sessions.read(id)));
      expect(sessions.filter(Boolean)).toHaveLength(1);
      await Promise.all([free('p-1', 's-1'), free('p-2', 's-2')]);
      expect(await availabilities()).toEqual(['available', 'available', 'available']);
    }, 30_000);

    it('stays busy when a call ends that was not its own', async () => {
      await book('s-1', 'p-1');
      await free('p-2', 's-2');
      expect(await availabilities()).toEqual(['busy', 'busy', 'busy']);
    });
  });
}
