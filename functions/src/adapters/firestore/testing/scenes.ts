import {
  callConfigSchema,
  countriesSchema,
  dialRatesSchema,
  flagsSchema,
  limitsSchema,
  pricingSchema,
} from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import type { SessionEvent } from '@sos/domain/calls/events';
import { defaultDialRates } from '@sos/domain/calls/dial-cost';
import { next } from '@sos/domain/calls/next';
import { next as nextPayment } from '@sos/domain/payments/next';
import { bookSession, defaultCallRules } from '@sos/domain/calls/session';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { reserve } from '@sos/domain/providers/availability';
import { providerStats } from '@sos/domain/providers/stats';
import { moveSwitch, setHours } from '@sos/domain/providers/switch';
import { noWeek } from '@sos/domain/providers/working-hours';
import { learnOutcome } from '@sos/domain/vendors/breaker';
import { aPayment } from '@sos/domain/testing/a-payment';
import { at, goodCall } from '@sos/domain/testing/tell';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { aProfile } from '@sos/testing/a-profile';
import type { ZodType } from 'zod';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { makeEmailChanges } from '../accounts/member-store.ts';
import { makeBookingStore } from '../calls/booking-store.ts';
import { makeDialLocks } from '../calls/dial-locks.ts';
import { makeConfigurationStore } from '../configuration/configuration-store.ts';
import { makeProvedNumbers } from '../calls/proved-numbers.ts';
import { makeLineBook } from '../calls/line-book.ts';
import { makeRecordingStore } from '../calls/recording-store.ts';
import { makeSessionStore } from '../calls/session-store.ts';
import { makeDeadLetters, makeQuarantine } from '../payments/strange-events.ts';
import { makeLimitStore } from '../limits/limit-store.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { makeProviderDesk } from '../providers/provider-desk.ts';
import { makeStatsBook } from '../providers/stats-store.ts';
import { makeSwitchStore } from '../providers/switch-store.ts';
import { makeAlertStore } from '../shared/alert-store.ts';
import { makeBreakerStore } from '../shared/breaker-store.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { encode } from '../shared/instants.ts';
import { contactSchema } from '../shared/stored-cipher.ts';
import { agencies } from './agency-scenes.ts';
import { affiliates } from './affiliate-scenes.ts';
import { content } from './content-scenes.ts';
import { clientArea } from './client-scenes.ts';
import { applications } from './application-scenes.ts';
import { figures } from './figure-scenes.ts';
import { privacy } from './privacy-scenes.ts';
import { money } from './money-scenes.ts';
import { notifications } from './notification-scenes.ts';
import { night } from './retention-scenes.ts';
import { telegram } from './telegram-scenes.ts';
import { subscriptionInvoices, subscriptions } from './subscription-scenes.ts';
import { defaultFlags } from '@sos/domain/openness/openness';
import { START } from './start-firestore.ts';
import { withdrawals } from './withdrawal-scenes.ts';

/** Told of a document at an interesting moment; the state tells the recordings of one kind apart. */
type Record = (path: string, state: string) => Promise<void>;

/** The keys of recorded telephone numbers, which are fictional. */
export const recordedKeys = JSON.stringify({ active: 'k1', keys: { k1: Buffer.alloc(32, 7).toString('base64') } });

const CLIENT = 'client-uid';
const PROVIDER = 'provider-uid';
const PHONE = '+12025550101';
const RECORDING = 'RE0123456789abcdef0123456789abcdef';
const recorded = {
  sessionId: 'booking-1',
  attemptId: 'provider-1',
  state: 'completed',
  startedAt: START,
  seconds: 90,
  consents: { client: { attemptId: 'client-1', at: START }, provider: { attemptId: 'provider-1', at: START } },
  notedAt: START,
  listening: [{ key: 'digest', until: START }],
} as const;
const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: START } as const;
const clock = { now: () => START };
const cipher = makePhoneCipher(recordedKeys);
const noneCorrupt: ReportCorrupt = (error) => Promise.reject(error);
const sessions = makeSessionStore(noneCorrupt);
const switchboard = makeSwitchStore();
const officeHours = {
  week: { ...noWeek, monday: [{ from: 540, to: 1080 }], friday: [{ from: 1320, to: 360 }] },
  holidays: ['2026-12-25'],
  opensByItself: true,
  timeZone: 'Europe/Paris',
};
const payments = makePaymentStore(clock, noneCorrupt);

/** Has the stores write every kind of document, in the states in which a release may find it. */
export async function playScenes(record: Record): Promise<void> {
  await settled(record);
  await people(record);
  await bookings(record);
  await leftovers(record);
  await notifications(record);
  await clientArea(record, { cipher, clientId: CLIENT, providerId: PROVIDER, phone: PHONE });
  await applications(record, recordedKeys);
  await figures(record);
  await privacy(record);
  await affiliates(record);
  await withdrawals(record, recordedKeys);
  await content(record);
  await subscriptions(record, PROVIDER);
  await telegram(record, CLIENT);
  await agencies(record, { clientId: CLIENT, providerId: PROVIDER });
  await subscriptionInvoices(record, PROVIDER);
  await night(record);
}

async function write<T extends object>(path: string, schema: ZodType<T>, value: NoInfer<T>): Promise<void> {
  await db().doc(path).set(encode(schema, value));
}

/** What an admin has set. */
async function settled(record: Record): Promise<void> {
  await write(paths.callConfig(), callConfigSchema, { lawyer: defaultCallRules, expat: defaultCallRules });
  await record(paths.callConfig(), 'set');
  await write(paths.limitsConfig(), limitsSchema, { maxima: { payments_opened: 8 } });
  await record(paths.limitsConfig(), 'set');
  await write(paths.diallingConfig(), dialRatesSchema, defaultDialRates);
  await record(paths.diallingConfig(), 'set');
  await write(paths.pricingConfig(), pricingSchema, defaultPrices);
  await record(paths.pricingConfig(), 'set');
  await write(paths.flagsConfig(), flagsSchema, { ...defaultFlags, registerExpats: false });
  await record(paths.flagsConfig(), 'set');
  await write(paths.countriesConfig(), countriesSchema, {
    closed: { FR: { clients: true, providers: false, calls: false } },
  });
  await record(paths.countriesConfig(), 'set');
  await planned(record);
}

/** A price for tomorrow. */
async function planned(record: Record): Promise<void> {
  const set = { name: 'pricing', value: defaultPrices } as const;
  const audit = anAuditRecord({ id: 'configuration-pricing-1', subjectKind: 'configuration', subjectId: 'pricing' });
  const by = { adminId: 'admin-uid', reason: audit.reason, restores: null };
  const version = { name: 'pricing', revision: 1, set, takesEffectAt: at(86_400), writtenAt: START, ...by } as const;
  await makeConfigurationStore(noneCorrupt).change('pricing', (before) => ({
    after: { ...before, revision: 1, next: { value: set, at: at(86_400) } },
    versions: [version],
    audit,
  }));
  await record(paths.pricingConfig(), 'planned');
  await record(paths.configVersion('pricing', '1'), 'written');
}

async function people(record: Record): Promise<void> {
  await write(paths.user(CLIENT), userDocumentSchema, {
    role: 'client',
    status: 'active',
    firstName: 'Nora',
    lastName: 'Lindqvist',
    email: 'client@example.com',
    country: 'TH',
    locale: 'en',
    currency: 'EUR',
    termsVersion: '2026-11',
    termsAcceptedAt: START,
    createdAt: START,
  });
  await record(paths.user(CLIENT), 'registered');
  const change = { requestId: 'request-1', email: 'new@example.com', askedAt: START };
  await makeEmailChanges(noneCorrupt).save(CLIENT, change);
  await record(paths.userEmailChange(CLIENT), 'asked');
  const profile = aProfile({ specialities: ['police'], photoUrl: 'https://example.com/a.jpg', ratingAverage: 4.9 });
  const told = { ratingCount: 212, answerRate: 0.97, countriesLived: ['TH', 'LA'] };
  await write(paths.profile(PROVIDER), profileDocumentSchema, { ...profile, ...told });
  await record(paths.profile(PROVIDER), 'available');
  await write(paths.profileContact(PROVIDER), contactSchema, { phone: cipher.encrypt('+46701740605') });
  await record(paths.profileContact(PROVIDER), 'reachable');
}

async function bookings(record: Record): Promise<void> {
  await wholeCall(record);
  await makeLineBook(cipher).giveBack('booking-1');
  await book('booking-2');
  await tell('booking-2', { type: 'cancel_requested', reason: 'by_client', at: at(1) });
  await record(paths.session('booking-2'), 'cancelled');
  await payments.change('booking-2', (payment) => nextPayment(payment, { type: 'rail_released', ...word }));
  await record(paths.payment('booking-2'), 'released');
}

async function wholeCall(record: Record): Promise<void> {
  const id = 'booking-1';
  const call = goodCall(90);
  await pay(id);
  await record(paths.payment(id), 'created');
  await book(id);
  await record(paths.session(id), 'booked');
  const [entry] = (await db().collection(paths.sessionTimeline(id)).get()).docs;
  if (entry) await record(entry.ref.path, 'booked');
  await record(paths.sessionTelephony(id), 'booked');
  await record(paths.phoneLine(cipher.lineId(PHONE)), 'held');
  await record(paths.profile(PROVIDER), 'busy');
  await record(paths.profileDesk(PROVIDER), 'busy');
  await record(paths.payment(id), 'authorized');
  await tell(id, ...call.slice(0, 7));
  await makeLineBook(cipher).remember(id, 'client-1', 'CA0123456789abcdef0123456789abcdef');
  await record(paths.session(id), 'talking');
  await record(paths.sessionTelephony(id), 'called');
  await tell(id, ...call.slice(7));
  await record(paths.session(id), 'decided');
  await payments.change(id, (payment) => nextPayment(payment, { type: 'capture_requested', at: START }));
  await payments.change(id, (payment) => nextPayment(payment, { type: 'outcome_unknown', at: START }));
  await record(paths.payment(id), 'due');
  await record(paths.paymentBooks(id), 'due');
  const event = { rail: 'stripe', eventId: 'evt_1', type: 'payment_intent.succeeded' } as const;
  await payments.changeOnce(event, id, (payment) => nextPayment(payment, { type: 'rail_captured', ...word }));
  await record(paths.payment(id), 'captured');
  await record(paths.processedEvent(event.rail, event.eventId), 'followed');
  await money(record, { paymentId: id, clientId: CLIENT, providerId: PROVIDER });
  await tell(id, { type: 'settled', outcome: 'captured', at: at(400) });
  await record(paths.session(id), 'settled');
  await makeProviderDesk(noneCorrupt).free(PROVIDER, { sessionId: id, answer: 'answered', at: START });
  await record(paths.profile(PROVIDER), 'freed');
  await record(paths.profileDesk(PROVIDER), 'freed');
  await switchboard.change(PROVIDER, (profile) => setHours(profile, officeHours, START), START);
  await switchboard.change(PROVIDER, (profile) => moveSwitch(profile, 'on', START), START);
  await record(paths.profile(PROVIDER), 'switched');
  await record(paths.profileDesk(PROVIDER), 'switched');
  await record(paths.profileHours(PROVIDER), 'set');
}

async function leftovers(record: Record): Promise<void> {
  await makeStatsBook(noneCorrupt).keep(PROVIDER, providerStats([], START), START);
  await record(paths.providerStats(PROVIDER), 'counted');
  const numbers = makeProvedNumbers(cipher, clock);
  await numbers.prove('+46701740605');
  await record(paths.provedNumber(numbers.lineId('+46701740605')), 'proved');
  await makeDialLocks(clock).claim('booking-1_client-1', { seconds: 30, since: 0 });
  await record(paths.executionLock('booking-1_client-1'), 'held');
  await makeLimitStore(clock, async () => ({})).take('payments_opened', CLIENT);
  const [counted] = (await db().collection('rate_limits').get()).docs;
  await record(`rate_limits/${counted?.id}`, 'counted');
  const strange = { vendor: 'stripe', eventId: 'evt_2' };
  const event = { ...strange, type: 'payment_intent.succeeded', about: 'booking-1', reasons: ['amount'], told: '{}' };
  await makeQuarantine(clock).keep(event);
  await record(paths.quarantinedEvent(strange.vendor, strange.eventId), 'kept');
  await makeDeadLetters(clock).keep({ ...strange, problem: 'no type', body: '{"id":"evt_2"}', isClosed: false });
  await record(paths.deadLetter(strange.vendor, strange.eventId), 'kept');
  await makeRecordingStore().change(RECORDING, () => recorded);
  await record(paths.recording(RECORDING), 'completed');
  for (let n = 0; n < 3; n++) {
    await makeBreakerStore().change('twilio', (breaker) => learnOutcome(breaker, 'failed', START));
  }
  await record(paths.circuitBreaker('twilio'), 'open');
  await makeAlertStore(clock).raise({ kind: 'session_abandoned', key: 'booking-1', detail: { session: 'booking-1' } });
  await record(paths.alert('session_abandoned_booking-1'), 'raised');
}

async function pay(id: string): Promise<void> {
  await payments.createIfAbsent(aPayment({ id, status: 'created', createdAt: START, authorizedAt: null }));
}

async function book(id: string): Promise<void> {
  await pay(id);
  const { total, includedMinutes } = priceOf(defaultPrices, 'lawyer', 'EUR');
  await makeBookingStore(cipher, noneCorrupt).book(
    { sessionId: id, providerId: PROVIDER, clientId: CLIENT, clientPhone: PHONE },
    ({ profile, payment: paid }) => {
      const reserved = profile && reserve(profile, id, START);
      const session = bookSession({
        id,
        clientId: CLIENT,
        providerId: PROVIDER,
        providerKind: 'lawyer',
        providerName: 'Camille Aubert',
        providerPhotoUrl: 'https://example.com/a.jpg',
        total,
        includedMinutes,
        rules: defaultCallRules,
        clientLocale: 'en',
        providerLocale: 'fr',
        now: START,
      });
      if (!reserved || !paid) return undefined;
      const { payment } = nextPayment(paid, { type: 'booked', sessionId: id, captureBefore: null, at: START });
      return { payment, booking: { session, profile: reserved, colleagues: [] } };
    },
  );
}

async function tell(id: string, ...events: SessionEvent[]): Promise<void> {
  for (const event of events) await sessions.change(id, (session) => next(session, event));
}
