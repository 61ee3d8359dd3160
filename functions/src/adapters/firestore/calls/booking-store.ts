import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { type PaymentDocument, paymentDocumentSchema } from '@sos/contracts/payments';
import { type ProfileDocument, profileDocumentSchema } from '@sos/contracts/providers';
import { type Locale, locales } from '@sos/domain/shared/locale';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import type { BookableProfile, BookedPayment, Booking, Bookings, BookingState } from '../../../usecases/calls/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { parseDocument } from '../shared/documents.ts';
import { documentToStore } from '../shared/instants.ts';
import { contactSchema, type PhoneCipher, type StoredCipher } from '../shared/stored-cipher.ts';

interface References {
  readonly session: DocumentReference;
  readonly telephony: DocumentReference;
  readonly profile: DocumentReference;
  readonly contact: DocumentReference;
  readonly payment: DocumentReference;
}

/** The one transaction of a booking: of two that want a provider, the second sees them busy. */
export function makeBookingStore(cipher: PhoneCipher, clock: Clock): Bookings {
  return {
    payment: async (id) => toBooked(parseDocument(paymentDocumentSchema, await db().doc(paths.payment(id)).get())),
    book: (ids, decide) =>
      db().runTransaction(async (transaction) => {
        const refs = referencesOf(ids);
        const { state, providerPhone } = await readState(transaction, refs);
        const booking = decide(state);
        if (!booking || !providerPhone) return;
        const clientPhone = cipher.encrypt(booking.clientPhone);
        write(transaction, refs, { booking, clientPhone, providerPhone, now: clock.now() });
      }),
  };
}

function referencesOf({ sessionId, providerId }: { sessionId: string; providerId: string }): References {
  return {
    session: db().doc(paths.session(sessionId)),
    telephony: db().doc(paths.sessionTelephony(sessionId)),
    profile: db().doc(paths.profile(providerId)),
    contact: db().doc(paths.profileContact(providerId)),
    payment: db().doc(paths.payment(sessionId)),
  };
}

async function readState(
  transaction: Transaction,
  refs: References,
): Promise<{ state: BookingState; providerPhone: StoredCipher | undefined }> {
  const [session, profile, contact, payment] = await transaction.getAll(
    refs.session,
    refs.profile,
    refs.contact,
    refs.payment,
  );
  if (!session || !profile || !contact || !payment) throw new Error('Firestore answered fewer documents than asked');
  const providerPhone = parseDocument(contactSchema, contact)?.phone;
  const state = {
    session: parseDocument(sessionDocumentSchema, session),
    // A provider without a telephone cannot be booked.
    profile: providerPhone && toBookable(parseDocument(profileDocumentSchema, profile)),
    payment: toBooked(parseDocument(paymentDocumentSchema, payment)),
  };
  return { state, providerPhone };
}

interface Written {
  readonly booking: Booking;
  readonly clientPhone: StoredCipher;
  readonly providerPhone: StoredCipher;
  readonly now: number;
}

function write(transaction: Transaction, refs: References, written: Written): void {
  const { session, profile } = written.booking;
  const { availability, busyWith, busySince } = profile;
  transaction.create(refs.session, documentToStore(session));
  transaction.create(refs.telephony, { client: written.clientPhone, provider: written.providerPhone, callSids: {} });
  transaction.update(refs.profile, documentToStore({ availability, busyWith, busySince }));
  const paid = { status: 'authorized', sessionId: session.id, authorizedAt: written.now };
  transaction.update(refs.payment, documentToStore(paid));
}

function toBooked(payment: PaymentDocument | undefined): BookedPayment | undefined {
  if (!payment) return undefined;
  const { clientId, providerId, total, includedMinutes, status, railId, sessionId } = payment;
  return { clientId, providerId, total, includedMinutes, status, railId, sessionId };
}

function toBookable(profile: ProfileDocument | undefined): BookableProfile | undefined {
  if (!profile) return undefined;
  const locale: Locale = locales.find((known) => known === profile.locale) ?? 'en';
  return { ...profile, locale };
}
