import { type PartyName, partyNames } from '@sos/domain/calls/session';
import type { WantedLines } from '@sos/domain/calls/telephones';
import { bookedEntry } from '@sos/domain/calls/timeline';
import { type Locale, locales } from '@sos/domain/shared/locale';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import type { BookableProfile, Booking, Bookings, BookingState } from '../../../usecases/calls/ports.ts';
import { agencyDocuments } from '../agencies/agency-documents.ts';
import { readCouponOf, redeem } from '../coupons/coupon-documents.ts';
import { countChange } from '../dashboard/call-counts.ts';
import { paymentRef, readStored, type StoredPayment, updatePayment } from '../payments/payment-documents.ts';
import {
  type KeptProfile,
  keptOf,
  listKept,
  refsOf,
  type StoredProfile,
  updateKept,
} from '../providers/kept-profiles.ts';
import { type ReportCorrupt } from '../shared/documents.ts';
import { db } from '../shared/db.ts';
import {
  ConditionalWrites,
  type Desk,
  deskOf,
  wonOnCondition,
  wonTransaction,
  type Writer,
} from '../shared/optimistic.ts';
import { Recent } from '../shared/recent.ts';
import type { PhoneCipher, StoredCipher } from '../shared/stored-cipher.ts';
import { openCallsOf } from './open-calls.ts';
import { phoneLineDocuments, telephonyDocuments } from './line-book.ts';
import { sessionDocuments } from './session-store.ts';
import { contactDocuments, type Contacts, linesOfNobody, readLines } from './telephones.ts';
import { addToTimeline } from './timeline-documents.ts';

/** How often a booking that is not a new one, or lost a race, is tried again at once, before the SDK's pauses of a second and more. */
const TRIES = 3;

interface Read {
  readonly state: Known;
  /** The provider's profile and the colleagues', as they are stored. */
  readonly stored: readonly StoredProfile[];
  readonly providerPhone: StoredCipher | undefined;
  readonly paid: StoredPayment | undefined;
}

interface References {
  readonly session: DocumentReference;
  readonly telephony: DocumentReference;
  readonly profile: DocumentReference;
  readonly desk: DocumentReference;
  readonly contact: DocumentReference;
  readonly payment: DocumentReference;
}

type Ids = Parameters<Bookings['book']>[0];
type Known = Omit<BookingState, keyof WantedLines>;

/**
 * The one transaction of a booking: of two that want a provider, the second sees them busy, and of one client's two, or
 * of two that want one telephone, the second sees the first. `contacts` saves the first try a look at the provider's number.
 */
export function makeBookingStore(cipher: PhoneCipher, report: ReportCorrupt, contacts?: Contacts): Bookings {
  // Until they are booked.
  const known = new Recent<DocumentSnapshot>();
  return {
    payment: async (id) => {
      const snapshot = await paymentRef(id).get();
      known.set(id, snapshot);
      return (await readStored(snapshot, (ref) => ref.get()))?.payment;
    },
    book: async (ids, decide) => {
      const work: Book = (desk, may) => book(desk, { ids, decide, cipher, report, may });
      const payment = known.get(ids.sessionId);
      known.delete(ids.sessionId);
      const contact = await contacts?.get(ids.providerId);
      if (await bookedAsNew(work, [payment, contact])) return;
      if (await refusedAtOnce(work, 'a_refusal_of_a_new_one', payment)) return;
      for (let tries = 0; tries < TRIES; tries++) {
        if (await refusedAtOnce(work, 'a_refusal')) return;
        if (await wonTransaction(async (desk) => void (await work(desk, 'all')))) return;
      }
      await db().runTransaction((transaction) => work(deskOf(transaction), 'all'));
    },
  };
}

/**
 * What may be written. `a_new_booking`: one whose session and lines are taken for not there, without a look, since
 * creating them says so, or its refusal; `a_refusal`: what concerns the payment alone.
 */
type May = 'all' | 'a_new_booking' | 'a_refusal_of_a_new_one' | 'a_refusal';
/** True when all was written that is to be; false for a decision that may not be written. */
type Book = (desk: Desk, may: May) => Promise<boolean>;

/**
 * Most bookings are new, of a provider who is free and over telephones that no other call has. Who loses, loses at once.
 * What is given was read before.
 */
async function bookedAsNew(work: Book, given: readonly (DocumentSnapshot | undefined)[]): Promise<boolean> {
  let isDone = false;
  const known = given.filter((each) => each !== undefined);
  const won = await wonOnCondition(async (desk) => void (isDone = await work(desk, 'a_new_booking')), known);
  return won && isDone;
}

/**
 * Whoever lost a race for a provider finds them taken. The refusal concerns the payment alone, which must still be as it
 * was read: no lock is needed, and so none of many who lose together waits for another.
 */
async function refusedAtOnce(work: Book, may: May, payment?: DocumentSnapshot): Promise<boolean> {
  const writes = new ConditionalWrites(payment ? [payment] : []);
  return (await work(writes, may)) && (await writes.commit()) !== undefined;
}

interface Order {
  readonly ids: Ids;
  readonly decide: Parameters<Bookings['book']>[1];
  readonly cipher: PhoneCipher;
  readonly report: ReportCorrupt;
  readonly may: May;
}

async function book(desk: Desk, order: Order): Promise<boolean> {
  const { ids, decide, cipher, report, may } = order;
  const refs = referencesOf(ids);
  const isNew = may === 'a_new_booking' || may === 'a_refusal_of_a_new_one';
  const openCall = (await desk.find(openCallsOf(ids.clientId)))[0]?.id;
  const session = isNew ? undefined : sessionDocuments.parse(only(await desk.read(refs.session)));
  const { state, ...known } = await readState(desk, refs, { openCall, session, report });
  const lineIds = {
    client: cipher.lineId(ids.clientPhone),
    provider: lineIdOf(known.providerPhone, cipher),
  };
  const lines = isNew ? linesOfNobody(lineIds) : await readLines((...refs) => desk.read(...refs), lineIds);
  const decision = decide({ ...state, ...lines });
  const booking = bookingOf(decision);
  if (!isAllowed(may, decision, known.paid)) return false;
  if (!decision || 'refused' in decision || !known.paid) return true;
  updatePayment(desk, known.paid, decision.payment);
  if (booking) writeBooking(desk, refs, { booking, ...known, ...state, cipher, lineIds, ids });
  return true;
}

/**
 * The release of a new booking's payment is written on condition of the payment, which is written with its session:
 * while it names none, there is none.
 */
function isAllowed(may: May, decision: Decision, paid: StoredPayment | undefined): boolean {
  const booking = bookingOf(decision);
  const isRelease = !booking && decision !== undefined && 'payment' in decision;
  const isOfNew = isRelease && paid?.payment.sessionId === null;
  switch (may) {
    case 'all':
      return true;
    case 'a_new_booking':
      return booking !== undefined || isOfNew;
    case 'a_refusal_of_a_new_one':
      return isOfNew;
    case 'a_refusal':
      return booking === undefined;
  }
}

const lineIdOf = (phone: StoredCipher | undefined, cipher: PhoneCipher) =>
  phone && cipher.lineId(cipher.decrypt(phone));

type Decision = ReturnType<Order['decide']>;

function bookingOf(decision: Decision): Booking | undefined {
  return decision && 'booking' in decision ? decision.booking : undefined;
}

interface Booked
  extends Pick<Read, 'stored' | 'providerPhone'>, Pick<Order, 'cipher'>, Pick<Known, 'payment' | 'coupon'> {
  readonly booking: Booking;
  readonly lineIds: { readonly client: string; readonly provider: string | undefined };
  readonly ids: Ids;
}

function writeBooking(desk: Desk, refs: References, booked: Booked): void {
  const { booking, stored, providerPhone, cipher, lineIds, ids } = booked;
  if (!providerPhone || !lineIds.provider) throw new Error('a provider without a telephone was booked');
  const phones = { client: cipher.encrypt(ids.clientPhone), provider: providerPhone };
  const network = ids.network === undefined ? null : cipher.lineId(ids.network);
  redeem(desk, booked, booking.session.createdAt);
  write(desk, refs, { booking, stored, phones, network, lineIds: { ...lineIds, provider: lineIds.provider } });
}

function referencesOf({ sessionId, providerId }: Ids): References {
  const [profile, desk] = refsOf(providerId);
  return {
    session: sessionDocuments.ref(sessionId),
    telephony: telephonyDocuments.ref(sessionId),
    profile,
    desk,
    contact: contactDocuments.ref(providerId),
    payment: paymentRef(sessionId),
  };
}

async function readState(
  desk: Desk,
  refs: References,
  { report, ...seen }: Pick<Known, 'openCall' | 'session'> & { readonly report: ReportCorrupt },
): Promise<Read> {
  const { profile, desk: hidden, contact, payment } = await readAll(desk, refs);
  const providerPhone = contactDocuments.parse(contact)?.phone;
  const provider = keptOf(profile, hidden);
  const colleagues = provider?.kept.agencyId ? await readColleagues(desk, provider, report) : null;
  const paid = await readStored(payment, async (ref) => only(await desk.read(ref)));
  const state = {
    ...seen,
    // A provider without a telephone cannot be booked.
    profile: providerPhone && provider && toBookable(provider.kept),
    payment: paid?.payment,
    ...(await readCouponOf(desk, paid)),
    colleagues: colleagues && colleagues.map(({ id, kept }) => ({ id, profile: toBookable(kept) })),
  };
  const stored = [provider, ...(colleagues ?? [])].filter((each) => each !== undefined);
  return { state, stored, providerPhone, paid };
}

function only([snapshot]: readonly DocumentSnapshot[]): DocumentSnapshot {
  if (!snapshot) throw new Error('Firestore answered nothing');
  return snapshot;
}

async function readAll(desk: Desk, refs: References) {
  const { profile, desk: hidden, contact, payment } = refs;
  const [a, b, c, d] = await desk.read(profile, hidden, contact, payment);
  if (!a || !b || !c || !d) throw new Error('Firestore answered fewer documents than asked');
  return { profile: a, desk: b, contact: c, payment: d };
}

/** What cannot be read, of an agency or a colleague, keeps nobody from being booked. */
async function readColleagues(
  desk: Desk,
  { id, kept }: StoredProfile,
  report: ReportCorrupt,
): Promise<StoredProfile[] | null> {
  const agencyRef = agencyDocuments.ref(kept.agencyId ?? '');
  const [agency] = await agencyDocuments.list(await desk.read(agencyRef), report);
  if (!agency?.value.shareBusyStatus) return null;
  return listKept(
    desk,
    agency.value.memberIds.filter((member) => member !== id),
    report,
  );
}

interface Written {
  readonly booking: Booking;
  /** The profiles as they were: the provider's and the colleagues'. */
  readonly stored: readonly StoredProfile[];
  readonly phones: Readonly<Record<PartyName, StoredCipher>>;
  readonly network: string | null;
  readonly lineIds: Readonly<Record<PartyName, string>>;
}

function write(writer: Writer, refs: References, written: Written): void {
  const { session } = written.booking;
  const lineIds = partyNames.map((party) => written.lineIds[party]);
  sessionDocuments.create(writer, refs.session, session);
  countChange(writer, undefined, session);
  addToTimeline(writer, session.id, [bookedEntry(session)]);
  telephonyDocuments.create(writer, refs.telephony, {
    ...written.phones,
    callSids: {},
    lineIds,
    network: written.network,
  });
  for (const party of partyNames) {
    const line = { sessionId: session.id, party, clientId: session.clientId };
    phoneLineDocuments.create(writer, phoneLineDocuments.ref(written.lineIds[party]), line);
  }
  updateProfiles(writer, refs, written);
}

function updateProfiles(writer: Writer, refs: References, { booking, stored }: Written): void {
  const { profile, colleagues } = booking;
  for (const each of stored) {
    const isProvider = each.id === refs.profile.id;
    const after = isProvider ? profile : colleagues.find(({ id }) => id === each.id)?.profile;
    const sharedWith = isProvider ? { sharedWith: colleagues.map(({ id }) => id) } : {};
    if (after) updateKept(writer, each, { before: toBookable(each.kept), after, ...sharedWith });
  }
}

function toBookable(profile: KeptProfile): KeptProfile & BookableProfile {
  const locale: Locale = locales.find((known) => known === profile.locale) ?? 'en';
  return { ...profile, locale };
}
