import { paths } from '@sos/contracts/paths';
import type { ProfileDocument } from '@sos/contracts/providers';
import { type PartyName, partyNames } from '@sos/domain/calls/session';
import { type Locale, locales } from '@sos/domain/shared/locale';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import type { BookableProfile, Booking, Bookings, BookingState } from '../../../usecases/calls/ports.ts';
import { parsePayment, paymentRef, updatePayment } from '../payments/payment-documents.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { changedFields } from '../shared/changed-fields.ts';
import { db } from '../shared/db.ts';
import { documentsOf } from '../shared/documents.ts';
import { contactSchema, type PhoneCipher, type StoredCipher } from '../shared/stored-cipher.ts';
import { phoneLineDocuments, telephonyDocuments } from './line-book.ts';
import { sessionDocuments } from './session-store.ts';

const contactDocuments = documentsOf(contactSchema, paths.profileContact);

interface References {
  readonly session: DocumentReference;
  readonly telephony: DocumentReference;
  readonly profile: DocumentReference;
  readonly contact: DocumentReference;
  readonly payment: DocumentReference;
}

type Ids = Parameters<Bookings['book']>[0];

/** The one transaction of a booking: of two that want a provider, the second sees them busy. */
export function makeBookingStore(cipher: PhoneCipher): Bookings {
  return {
    payment: async (id) => parsePayment(await paymentRef(id).get()),
    book: (ids, decide) =>
      db().runTransaction(async (transaction) => {
        const refs = referencesOf(ids);
        const { state, providerPhone } = await readState(transaction, refs);
        const lineIds = {
          client: cipher.lineId(ids.clientPhone),
          provider: providerPhone && cipher.lineId(cipher.decrypt(providerPhone)),
        };
        const decision = decide({ ...state, ...(await readLines(transaction, lineIds)) });
        if (!decision || 'refused' in decision || !state.payment) return;
        const { payment, booking } = decision;
        updatePayment(transaction, state.payment, payment);
        if (!booking) return;
        if (!state.profile || !providerPhone || !lineIds.provider)
          throw new Error('a provider without a telephone was booked');
        const profile = changedFields(state.profile, booking.profile);
        const phones = { client: cipher.encrypt(ids.clientPhone), provider: providerPhone };
        write(transaction, refs, { booking, profile, phones, lineIds: [lineIds.client, lineIds.provider] });
      }),
  };
}

function referencesOf({ sessionId, providerId }: Ids): References {
  return {
    session: sessionDocuments.ref(sessionId),
    telephony: telephonyDocuments.ref(sessionId),
    profile: profileDocuments.ref(providerId),
    contact: contactDocuments.ref(providerId),
    payment: paymentRef(sessionId),
  };
}

async function readState(
  transaction: Transaction,
  refs: References,
): Promise<{ state: Omit<BookingState, 'lines' | 'isSameLine'>; providerPhone: StoredCipher | undefined }> {
  const [session, profile, contact, payment] = await transaction.getAll(
    refs.session,
    refs.profile,
    refs.contact,
    refs.payment,
  );
  if (!session || !profile || !contact || !payment) throw new Error('Firestore answered fewer documents than asked');
  const providerPhone = contactDocuments.parse(contact)?.phone;
  const state = {
    session: sessionDocuments.parse(session),
    // A provider without a telephone cannot be booked.
    profile: providerPhone && toBookable(profileDocuments.parse(profile)),
    payment: parsePayment(payment),
  };
  return { state, providerPhone };
}

async function readLines(
  transaction: Transaction,
  ids: { client: string; provider: string | undefined },
): Promise<Pick<BookingState, 'lines' | 'isSameLine'>> {
  const read = async (id: string) => phoneLineDocuments.parse(await transaction.get(phoneLineDocuments.ref(id)));
  const lines = { client: await read(ids.client), provider: ids.provider ? await read(ids.provider) : undefined };
  return { lines, isSameLine: ids.client === ids.provider };
}

interface Written {
  readonly booking: Booking;
  readonly profile: Partial<BookableProfile>;
  readonly phones: Readonly<Record<PartyName, StoredCipher>>;
  /** In the order of the parties. */
  readonly lineIds: readonly [client: string, provider: string];
}

function write(transaction: Transaction, refs: References, written: Written): void {
  const { session } = written.booking;
  const lineIds = [...written.lineIds];
  sessionDocuments.create(transaction, refs.session, session);
  telephonyDocuments.create(transaction, refs.telephony, { ...written.phones, callSids: {}, lineIds });
  profileDocuments.update(transaction, refs.profile, written.profile);
  for (const [index, party] of partyNames.entries()) {
    const line = { sessionId: session.id, party, clientId: session.clientId };
    const ref = phoneLineDocuments.ref(lineIds[index] ?? '');
    phoneLineDocuments.create(transaction, ref, line);
  }
}

function toBookable(profile: ProfileDocument | undefined): BookableProfile | undefined {
  if (!profile) return undefined;
  const locale: Locale = locales.find((known) => known === profile.locale) ?? 'en';
  return { ...profile, locale };
}
