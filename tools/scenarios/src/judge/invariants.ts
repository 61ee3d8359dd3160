import { type CallSession, isTerminal } from '@sos/domain/calls/session';
import { isDue } from '@sos/domain/payments/payment';
import { type BookingFacts, type Facts, type LedgerEntry, type PersonFacts, talkSeconds } from '../facts.ts';

/** Time stamps have whole seconds, so that a measured talk may differ by one at each end. */
const ROUNDING_SECONDS = 1;

/** What must hold at the end of every story, whatever went wrong on the way. Empty when all of it does. */
export function brokenInvariants(facts: Facts): string[] {
  return [
    ...facts.failures,
    ...facts.leaks.map((line) => `somebody’s data in the log: ${line.trim()}`),
    ...facts.bookings.flatMap((booking) => brokenByBooking(booking, facts)),
    ...facts.people.flatMap((person) => brokenByPerson(person, facts)),
  ];
}

function brokenByBooking(booking: BookingFacts, facts: Facts): string[] {
  const rules = [
    isAnswered,
    isFinished,
    isAccountedFor,
    isSettledAsLedgered,
    isEnteredOnce,
    isFairlyBilled,
    isOnRecord,
    isRecordedByConsent,
  ];
  const broken = rules.flatMap((rule) => rule(booking));
  return [...broken, ...abandonedSilently(booking, facts)].map((what) => `${booking.name}: ${what}`);
}

function isAnswered({ outcome, session }: BookingFacts): string[] {
  if (outcome === null) return ['the client never got an answer'];
  return outcome === 'booked' && session === null ? ['the client was told of a call that was never booked'] : [];
}

function isFinished({ session, payment, conferences }: BookingFacts): string[] {
  const talking = conferences.some(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);
  return [
    ...(talking ? ['the conference never ended'] : []),
    ...(payment && isDue(payment) ? [`the payment is left in ${payment.status}`] : []),
    ...(session && !isTerminal(session) ? [`the session is left in ${session.status}`] : []),
    ...(session && session.settlement.settledAt === null
      ? [`the settlement is left in ${session.settlement.status}`]
      : []),
  ];
}

type Place = 'captured' | 'released' | 'refunded' | 'unpaid' | 'held';

/** Where the money of one entry is, by the payment provider's own word. */
function placeOf({ status, captured, refunded }: LedgerEntry): Place {
  if (status === 'requires_capture') return 'held';
  if (status === 'canceled') return 'released';
  if (status !== 'succeeded') return 'unpaid';
  // Of what was given back in part, the rest is still taken.
  return refunded > 0 && refunded >= captured ? 'refunded' : 'captured';
}

function isAccountedFor({ session, ledger }: BookingFacts): string[] {
  const places = ledger.map(placeOf);
  return [
    ...(places.includes('held') ? ['an authorisation is still held'] : []),
    ...(!session && places.includes('captured') ? ['money was taken without a call'] : []),
  ];
}

/** Where the ledger has the money that a settlement speaks of; a hold that could not be collected has expired. */
const claimed: ReadonlyMap<string, Place> = new Map([
  ['captured', 'captured'],
  ['released', 'released'],
  ['refunded', 'refunded'],
  ['uncollected', 'released'],
]);

function isSettledAsLedgered({ session, ledger, payment }: BookingFacts): string[] {
  if (!session) return [];
  const { isPaid, settlement } = session;
  // What was taken may have been given back whole since.
  const standing = settlement.status === 'captured' && payment?.status === 'refunded' ? 'refunded' : settlement.status;
  const place = claimed.get(standing);
  if (!place) return [];
  const places = ledger.map(placeOf);
  return [
    ...(places.includes(place) ? [] : [`settled as ${standing}, but the ledger says ${places.join()}`]),
    ...(payment && payment.status !== standing
      ? [`settled as ${settlement.status}, but the payment is ${payment.status}`]
      : []),
    ...(isPaid === (settlement.status === 'captured') ? [] : [`isPaid is ${isPaid}, but ${settlement.status}`]),
  ];
}

/** Captured or cancelled, once and never both; and no booking pays twice. */
function isEnteredOnce({ ledger, session }: BookingFacts): string[] {
  return [
    ...(ledger.length > 1 ? [`there are ${ledger.length} payments`] : []),
    ...ledger.flatMap((entry) => {
      const endings = entry.captures + entry.cancellations;
      const whole = entry.captured === 0 || entry.captured === entry.amount;
      return [
        ...(endings > 1 ? [`captured ${entry.captures} and cancelled ${entry.cancellations} times`] : []),
        ...(session && endings === 0 ? ['neither captured nor cancelled'] : []),
        ...(whole ? [] : [`${entry.captured} of ${entry.amount} was captured`]),
      ];
    }),
  ];
}

/** Nobody pays without the talk that the carrier's own log shows, and whoever had it pays. */
function isFairlyBilled(booking: BookingFacts): string[] {
  const { session } = booking;
  if (!session) return [];
  const talk = talkSeconds(booking);
  const { status, billableSeconds } = session.settlement;
  const { minimumBillable } = session.rules;
  const charged = status === 'captured' || status === 'uncollected';
  const excess = (billableSeconds ?? 0) - talk > ROUNDING_SECONDS;
  return [
    ...(charged && talk + ROUNDING_SECONDS < minimumBillable ? [`charged for ${talk} s of talk`] : []),
    ...(!charged && talk - ROUNDING_SECONDS > minimumBillable ? [`not charged for ${talk} s of talk`] : []),
    ...(excess ? [`${billableSeconds} s billed for ${talk} s of talk`] : []),
  ];
}

/** Money on hold or taken is on record; a PaymentIntent that nobody ever paid may be forgotten. */
function isOnRecord({ session, payment, ledger }: BookingFacts): string[] {
  if (session && !payment) return ['the session has no payment'];
  return !payment && ledger.some((entry) => placeOf(entry) !== 'unpaid') ? ['the payment is not on record'] : [];
}

/** Whoever is heard on a recording has pressed the key for yes on that very call, and the product knows of the recording. */
function isRecordedByConsent({ session, recordings }: BookingFacts): string[] {
  return [
    ...(recordings.length > 1 ? [`recorded ${recordings.length} times`] : []),
    ...recordings.flatMap(({ attemptId, known }) => {
      if (!known) return [`the recording of ${attemptId} is not on record`];
      const { client, provider } = known.consents;
      const given = [client, provider].map((consent) => consentOf(session, consent.attemptId));
      const isNoted = given.every((consent) => consent === true) && provider.attemptId === attemptId;
      return isNoted ? [] : [`${attemptId} was recorded without both consents`];
    }),
  ];
}

function consentOf(session: CallSession | null, attemptId: string): boolean | undefined {
  const attempts = [...(session?.client.attempts ?? []), ...(session?.provider.attempts ?? [])];
  return attempts.find(({ id }) => id === attemptId)?.recordingConsent?.given;
}

function abandonedSilently({ session }: BookingFacts, { alerts }: Facts): string[] {
  if (session?.endReason !== 'system_error') return [];
  return alerts.some((alert) => alert.session === session.id) ? [] : ['system_error without an alert'];
}

function brokenByPerson(person: PersonFacts, { bookings }: Facts): string[] {
  const { name, dials, alive, mostRingingAtOnce, busyWith } = person;
  const attempts = bookings.reduce((sum, booking) => sum + attemptsOf(booking, name), 0);
  return [
    ...(mostRingingAtOnce > 1 ? [`rung ${mostRingingAtOnce} times at once`] : []),
    ...(dials > attempts ? [`dialled ${dials} times for ${attempts} attempts`] : []),
    ...(alive > 0 ? ['a call has not ended'] : []),
    ...(busyWith !== null ? ['left busy'] : []),
  ].map((what) => `${name}: ${what}`);
}

function attemptsOf({ session, client, provider }: BookingFacts, name: string): number {
  if (!session) return 0;
  if (name === client) return session.client.attempts.length;
  return name === provider ? session.provider.attempts.length : 0;
}
