import { paths } from '@sos/contracts/paths';
import type { ProfileDocument } from '@sos/contracts/providers';
import { bookedEntry } from '@sos/domain/calls/timeline';
import { type Locale, locales } from '@sos/domain/shared/locale';
import type { DocumentReference } from 'firebase-admin/firestore';
import type { BookableProfile, Booking, Bookings, BookingState } from '../../../usecases/calls/ports.ts';
import { parsePayment, paymentRef, updatePayment } from '../payments/payment-documents.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { documentsOf } from '../shared/documents.ts';
import { db } from '../shared/db.ts';
import { type Desk, deskOf, type Writer } from '../shared/optimistic.ts';
import { contactSchema, type PhoneCipher, type StoredCipher } from '../shared/stored-cipher.ts';
import { idIn, openCallsOf } from './open-calls.ts';
import { telephonyDocuments } from './line-book.ts';
import { sessionDocuments } from './session-store.ts';
import { addToTimeline } from './timeline-documents.ts';

const contactDocuments = documentsOf(contactSchema, paths.profileContact);

interface References {
  readonly session: DocumentReference;
  readonly telephony: DocumentReference;
  readonly profile: DocumentReference;
  readonly contact: DocumentReference;
  readonly payment: DocumentReference;
}

/**
 * The one transaction of a booking: of two that want a provider, the second sees them busy, and of one client's two the
 * second sees the first.
 */
export function makeBookingStore(cipher: PhoneCipher): Bookings {
  return {
    payment: async (id) => parsePayment(await paymentRef(id).get()),
    book: (ids, decide) =>
      db().runTransaction(async (transaction) => {
        const desk = deskOf(transaction);
        const refs = referencesOf(ids);
        const openCall = idIn(await transaction.get(openCallsOf(ids.clientId)));
        const { state, providerPhone } = await readState(desk, refs, openCall);
        const decision = decide(state);
        if (!decision || !state.payment) return;
        const { payment, booking } = decision;
        updatePayment(desk, state.payment, payment);
        if (!booking) return;
        if (!state.profile || !providerPhone) throw new Error('a provider without a telephone was booked');
        const clientPhone = cipher.encrypt(booking.clientPhone);
        const profile = { before: state.profile, after: booking.profile };
        write(desk, refs, { booking, profile, clientPhone, providerPhone });
      }),
  };
}

function referencesOf({ sessionId, providerId }: { sessionId: string; providerId: string }): References {
  return {
    session: sessionDocuments.ref(sessionId),
    telephony: telephonyDocuments.ref(sessionId),
    profile: profileDocuments.ref(providerId),
    contact: contactDocuments.ref(providerId),
    payment: paymentRef(sessionId),
  };
}

async function readState(
  desk: Desk,
  refs: References,
  openCall: string | undefined,
): Promise<{ state: BookingState; providerPhone: StoredCipher | undefined }> {
  const [session, profile, contact, payment] = await desk.read(refs.session, refs.profile, refs.contact, refs.payment);
  if (!session || !profile || !contact || !payment) throw new Error('Firestore answered fewer documents than asked');
  const providerPhone = contactDocuments.parse(contact)?.phone;
  const state = {
    session: sessionDocuments.parse(session),
    // A provider without a telephone cannot be booked.
    profile: providerPhone && toBookable(profileDocuments.parse(profile)),
    payment: parsePayment(payment),
    openCall,
  };
  return { state, providerPhone };
}

interface Written {
  readonly booking: Booking;
  readonly profile: { readonly before: BookableProfile; readonly after: BookableProfile };
  readonly clientPhone: StoredCipher;
  readonly providerPhone: StoredCipher;
}

function write(writer: Writer, refs: References, written: Written): void {
  const { session } = written.booking;
  const lines = { client: written.clientPhone, provider: written.providerPhone, callSids: {} };
  sessionDocuments.create(writer, refs.session, session);
  addToTimeline(writer, session.id, bookedEntry(session));
  telephonyDocuments.create(writer, refs.telephony, lines);
  profileDocuments.update(writer, refs.profile, written.profile);
}

function toBookable(profile: ProfileDocument | undefined): BookableProfile | undefined {
  if (!profile) return undefined;
  const locale: Locale = locales.find((known) => known === profile.locale) ?? 'en';
  return { ...profile, locale };
}
