import { agencyDocumentSchema } from '@sos/contracts/agencies';
import { paths } from '@sos/contracts/paths';
import type { ProfileDocument } from '@sos/contracts/providers';
import { bookedEntry } from '@sos/domain/calls/timeline';
import { type Locale, locales } from '@sos/domain/shared/locale';
import type { DocumentReference } from 'firebase-admin/firestore';
import type { BookableProfile, Booking, Bookings, BookingState, Colleague } from '../../../usecases/calls/ports.ts';
import { parsePayment, paymentRef, updatePayment } from '../payments/payment-documents.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import { db } from '../shared/db.ts';
import { type Desk, deskOf, type Writer } from '../shared/optimistic.ts';
import { contactSchema, type PhoneCipher, type StoredCipher } from '../shared/stored-cipher.ts';
import { idIn, openCallsOf } from './open-calls.ts';
import { telephonyDocuments } from './line-book.ts';
import { sessionDocuments } from './session-store.ts';
import { addToTimeline } from './timeline-documents.ts';

const agencyDocuments = documentsOf(agencyDocumentSchema, paths.agency);
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
export function makeBookingStore(cipher: PhoneCipher, report: ReportCorrupt): Bookings {
  return {
    payment: async (id) => parsePayment(await paymentRef(id).get()),
    book: (ids, decide) =>
      db().runTransaction(async (transaction) => {
        const desk = deskOf(transaction);
        const refs = referencesOf(ids);
        const openCall = idIn(await transaction.get(openCallsOf(ids.clientId)));
        const { state, providerPhone } = await readState(desk, refs, { openCall, report });
        const decision = decide(state);
        if (!decision || !state.payment) return;
        const { payment, booking } = decision;
        updatePayment(desk, state.payment, payment);
        if (!booking) return;
        if (!state.profile || !providerPhone) throw new Error('a provider without a telephone was booked');
        const clientPhone = cipher.encrypt(booking.clientPhone);
        write(desk, refs, { booking, before: state, clientPhone, providerPhone });
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
  { openCall, report }: { openCall: string | undefined; report: ReportCorrupt },
): Promise<{ state: BookingState; providerPhone: StoredCipher | undefined }> {
  const [session, profile, contact, payment] = await desk.read(refs.session, refs.profile, refs.contact, refs.payment);
  if (!session || !profile || !contact || !payment) throw new Error('Firestore answered fewer documents than asked');
  const providerPhone = contactDocuments.parse(contact)?.phone;
  const provider = profileDocuments.parse(profile);
  const state = {
    session: sessionDocuments.parse(session),
    // A provider without a telephone cannot be booked.
    profile: providerPhone && provider && toBookable(provider),
    payment: parsePayment(payment),
    openCall,
    colleagues: provider?.agencyId
      ? await readColleagues(desk, { id: profile.id, agencyId: provider.agencyId }, report)
      : null,
  };
  return { state, providerPhone };
}

/** What cannot be read, of an agency or a colleague, keeps nobody from being booked. */
async function readColleagues(
  desk: Desk,
  provider: { id: string; agencyId: string },
  report: ReportCorrupt,
): Promise<Colleague[] | null> {
  const [agency] = await agencyDocuments.list(await desk.read(agencyDocuments.ref(provider.agencyId)), report);
  if (!agency?.value.shareBusyStatus) return null;
  const others = agency.value.memberIds.filter((id) => id !== provider.id);
  if (others.length === 0) return [];
  const stored = await desk.read(...others.map((id) => profileDocuments.ref(id)));
  const colleagues = await profileDocuments.list(stored, report);
  return colleagues.map(({ id, value }) => ({ id, profile: toBookable(value) }));
}

interface Written {
  readonly booking: Booking;
  readonly before: BookingState;
  readonly clientPhone: StoredCipher;
  readonly providerPhone: StoredCipher;
}

function write(writer: Writer, refs: References, written: Written): void {
  const { session } = written.booking;
  const lines = { client: written.clientPhone, provider: written.providerPhone, callSids: {} };
  sessionDocuments.create(writer, refs.session, session);
  addToTimeline(writer, session.id, bookedEntry(session));
  telephonyDocuments.create(writer, refs.telephony, lines);
  const { profile, colleagues } = written.before;
  const known = [{ id: refs.profile.id, profile }, ...(colleagues ?? [])];
  const booked = [{ id: refs.profile.id, profile: written.booking.profile }, ...written.booking.colleagues];
  for (const { id, profile: after } of booked) {
    const before = known.find((each) => each.id === id)?.profile;
    if (before) profileDocuments.update(writer, profileDocuments.ref(id), { before, after });
  }
}

function toBookable(profile: ProfileDocument): BookableProfile {
  const locale: Locale = locales.find((known) => known === profile.locale) ?? 'en';
  return { ...profile, locale };
}
