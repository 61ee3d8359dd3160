import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { type ProfileDocument, profileDocumentSchema } from '@sos/contracts/providers';
import { type Locale, locales } from '@sos/domain/shared/locale';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import type { BookableProfile, Booking, Bookings, BookingState } from '../../../usecases/calls/ports.ts';
import { parsePayment, paymentRef, updatePayment } from '../payments/payment-document.ts';
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
export function makeBookingStore(cipher: PhoneCipher): Bookings {
  return {
    payment: async (id) => parsePayment(await paymentRef(id).get()),
    book: (ids, decide) =>
      db().runTransaction(async (transaction) => {
        const refs = referencesOf(ids);
        const { state, providerPhone } = await readState(transaction, refs);
        const decision = decide(state);
        if (!decision) return;
        const { payment, booking } = decision;
        if (payment !== state.payment) updatePayment(transaction, payment);
        if (!booking) return;
        if (!providerPhone) throw new Error('a provider without a telephone was booked');
        write(transaction, refs, { booking, clientPhone: cipher.encrypt(booking.clientPhone), providerPhone });
      }),
  };
}

function referencesOf({ sessionId, providerId }: { sessionId: string; providerId: string }): References {
  return {
    session: db().doc(paths.session(sessionId)),
    telephony: db().doc(paths.sessionTelephony(sessionId)),
    profile: db().doc(paths.profile(providerId)),
    contact: db().doc(paths.profileContact(providerId)),
    payment: paymentRef(sessionId),
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
    payment: parsePayment(payment),
  };
  return { state, providerPhone };
}

interface Written {
  readonly booking: Booking;
  readonly clientPhone: StoredCipher;
  readonly providerPhone: StoredCipher;
}

function write(transaction: Transaction, refs: References, written: Written): void {
  const { session, profile } = written.booking;
  const { availability, busyWith, busySince } = profile;
  transaction.create(refs.session, documentToStore(session));
  transaction.create(refs.telephony, { client: written.clientPhone, provider: written.providerPhone, callSids: {} });
  transaction.update(refs.profile, documentToStore({ availability, busyWith, busySince }));
}

function toBookable(profile: ProfileDocument | undefined): BookableProfile | undefined {
  if (!profile) return undefined;
  const locale: Locale = locales.find((known) => known === profile.locale) ?? 'en';
  return { ...profile, locale };
}
