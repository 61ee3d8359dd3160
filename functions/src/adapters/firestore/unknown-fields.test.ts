import { isDeepStrictEqual } from 'node:util';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { callRecordingSchema } from '@sos/contracts/recordings';
import { paymentBooksSchema, type PaymentDocument, paymentDocumentSchema } from '@sos/contracts/payments';
import { deskDocumentSchema, profileDocumentSchema } from '@sos/contracts/providers';
import type { SessionEvent } from '@sos/domain/calls/events';
import { next } from '@sos/domain/calls/next';
import { next as nextPayment } from '@sos/domain/payments/next';
import { reserve } from '@sos/domain/providers/availability';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { at, goodCall, tell } from '@sos/domain/testing/tell';
import { aProfile } from '@sos/testing/a-profile';
import fc from 'fast-check';
import type { DocumentData } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { makeBookingStore } from './calls/booking-store.ts';
import { lockSchema, makeDialLocks } from './calls/dial-locks.ts';
import { makeLineBook } from './calls/line-book.ts';
import { makeRecordingStore } from './calls/recording-store.ts';
import { makeSessionStore } from './calls/session-store.ts';
import { makePaymentStore } from './payments/payment-store.ts';
import { makeProviderDesk } from './providers/provider-desk.ts';
import { db } from './shared/db.ts';
import { encode } from './shared/instants.ts';
import { contactSchema, telephonySchema } from './shared/stored-cipher.ts';
import { clientChanges } from './testing/client-changes.ts';
import { nobody } from './testing/kept.ts';
import { aPaymentDocument, aPrice } from './testing/a-payment-document.ts';
import { localFirestore, noneCorrupt } from './testing/local-firestore.ts';
import { toMarked } from './testing/marked.ts';
import { exactFieldsOf, exactValues, readWire, writeExactFields } from './testing/exact-values.ts';
import { newerFields, newerFieldsOf, withNewerFields } from './testing/newer-release.ts';

const firestore = localFirestore();

const ID = 'booking-1';
const PROVIDER = 'provider-uid';
const clock = { now: () => BOOKED_AT };
const encrypted = { keyId: 'k1', iv: 'aXY=', tag: 'dGFn', data: 'ZGF0YQ==' };
const cipher = {
  encrypt: () => encrypted,
  decrypt: () => '+33612345678',
  lineId: (e164: string) => `line-of-${e164.slice(1)}`,
};
const sessions = makeSessionStore(noneCorrupt);
const payments = makePaymentStore(clock, noneCorrupt);

interface Change {
  /** What is stored before it, by path. */
  readonly stored: Readonly<Record<string, DocumentData>>;
  readonly change: () => Promise<unknown>;
}

const busy = { availability: 'busy' } as const;
const desk = encode(deskDocumentSchema, { ...nobody, busyWith: ID, busySince: BOOKED_AT });
const plainPayment = aPaymentDocument(PROVIDER);
/** As an older release stored it, in one document. */
const payment = (status: 'created' | 'authorized') => encode(paymentDocumentSchema, { ...plainPayment, status });
/** As this release stores it, in two documents. */
const aPaymentWithBooks = (differs: Partial<PaymentDocument>) => {
  const { railId = '', platformFee = aPrice.platformFee, debt, ...shown } = { ...plainPayment, ...differs };
  const books = encode(paymentBooksSchema, { railId, platformFee, debt: debt ?? null, refunds: [], disputes: [] });
  return { [paths.payment(ID)]: encode(paymentDocumentSchema, shown), [paths.paymentBooks(ID)]: books };
};
const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null, at: BOOKED_AT } as const;

/** A session that has heard the first events hears the others. */
const hearing = (told: readonly SessionEvent[], others: readonly SessionEvent[]): Change => ({
  stored: { [paths.session(ID)]: encode(sessionDocumentSchema, tell(aSession(), ...told).session) },
  change: async () => {
    for (const event of others) await sessions.change(ID, (session) => next(session, event));
  },
});
const call: SessionEvent[] = [...goodCall(90), { type: 'settled', outcome: 'captured', at: at(400) }];

const order = { sessionId: ID, providerId: PROVIDER };

const changes: Readonly<Record<string, Change>> = {
  'a session that is booked and rings': hearing([], call.slice(0, 4)),
  'a session that is talking and comes to its end': hearing(call.slice(0, 7), call.slice(7)),
  'a session that is cancelled': hearing([], [{ type: 'cancel_requested', reason: 'by_client', at: at(1) }]),
  'a session that is given up while it rings': hearing(call.slice(0, 1), [
    { type: 'abandoned', at: at(900) },
    { type: 'settled', outcome: 'released', at: at(901) },
  ]),
  'a provider and a payment that are booked': {
    stored: {
      [paths.profile(PROVIDER)]: encode(profileDocumentSchema, aProfile()),
      [paths.payment(ID)]: payment('created'),
      [paths.profileContact(PROVIDER)]: encode(contactSchema, { phone: encrypted }),
    },
    change: () =>
      makeBookingStore(cipher, noneCorrupt).book(
        { ...order, clientId: 'client-uid', clientPhone: '+33698765432' },
        ({ profile, payment: paid }) => {
          const reserved = profile && reserve(profile, ID, BOOKED_AT);
          if (!reserved || !paid) return undefined;
          const { payment: booked } = nextPayment(paid, {
            type: 'booked',
            sessionId: ID,
            captureBefore: null,
            at: BOOKED_AT,
          });
          return { payment: booked, booking: { session: aSession(), profile: reserved, colleagues: [] } };
        },
      ),
  },
  'a provider who is freed': {
    stored: {
      [paths.profile(PROVIDER)]: encode(profileDocumentSchema, aProfile(busy)),
      [paths.profileDesk(PROVIDER)]: desk,
    },
    change: () => makeProviderDesk(noneCorrupt).free(PROVIDER, { sessionId: ID, answer: 'none', at: 0 }),
  },
  'a payment whose books are written': {
    stored: aPaymentWithBooks({ status: 'capture_due', sessionId: ID, owedSince: BOOKED_AT }),
    change: () => payments.change(ID, (known) => nextPayment(known, { type: 'outcome_unknown', at: BOOKED_AT })),
  },
  'a payment that is settled': {
    stored: { [paths.payment(ID)]: payment('authorized') },
    change: () => payments.change(ID, (known) => nextPayment(known, { type: 'rail_released', ...word })),
  },
  'a payment that follows an event': {
    stored: { [paths.payment(ID)]: payment('authorized') },
    change: () =>
      payments.changeOnce({ rail: 'stripe', eventId: 'evt_1', type: 'any' }, ID, (known) =>
        nextPayment(known, { type: 'rail_captured', ...word }),
      ),
  },
  'the lines of a session that is dialled': {
    stored: {
      [paths.sessionTelephony(ID)]: encode(telephonySchema, {
        client: encrypted,
        provider: encrypted,
        callSids: {},
        lineIds: [],
        network: null,
      }),
    },
    change: () => makeLineBook(cipher).remember(ID, 'client-1', 'CA1'),
  },
  'a recording that comes to its end': {
    stored: {
      [paths.recording('RE1')]: encode(callRecordingSchema, {
        sessionId: ID,
        attemptId: 'provider-1',
        state: 'in_progress',
        startedAt: BOOKED_AT,
        seconds: null,
        consents: {
          client: { attemptId: 'client-1', at: BOOKED_AT },
          provider: { attemptId: 'provider-1', at: BOOKED_AT },
        },
        notedAt: BOOKED_AT,
        listening: [],
      }),
    },
    change: () => makeRecordingStore().change('RE1', (known) => known && { ...known, state: 'completed', seconds: 90 }),
  },
  ...clientChanges({ id: ID, providerId: PROVIDER }),
  'a lease that is taken over': {
    stored: { [paths.executionLock(ID)]: encode(lockSchema, { expiresBefore: BOOKED_AT - 1 }) },
    change: () => makeDialLocks(clock).claim(ID, { seconds: 30, since: 0 }),
  },
};
const onlyRead = new Set([paths.profileContact(PROVIDER)]);

const readAll = async (stored: Change['stored']) =>
  Object.fromEntries(
    await Promise.all(Object.keys(stored).map(async (path) => [path, (await db().doc(path).get()).data()] as const)),
  );

const readExact = async (stored: Change['stored']) => {
  const paths = Object.keys(stored);
  const documents = await Promise.all(paths.map((path) => readWire(firestore.server, path)));
  return documents.map((fields) => exactFieldsOf(fields));
};

describe('what a newer release wrote stays untouched in', () => {
  it.each(Object.entries(changes))(
    '%s',
    async (_what, { stored, change }) => {
      await fc.assert(
        fc.asyncProperty(newerFields, exactValues, async (added, exact) => {
          firestore.server.clear();
          for (const [path, data] of Object.entries(stored)) {
            await db()
              .doc(path)
              .set(withNewerFields(data, added, ['callSids']));
            await writeExactFields(firestore.server, path, exact);
          }
          const before = await readAll(stored);
          const exactBefore = await readExact(stored);
          await change();
          const after = await readAll(stored);
          for (const path of Object.keys(stored)) {
            expect(newerFieldsOf(after[path])).toEqual(newerFieldsOf(before[path]));
          }
          expect(await readExact(stored)).toEqual(exactBefore);
          const same = (path: string) => isDeepStrictEqual(toMarked(after[path]), toMarked(before[path]));
          expect(Object.keys(stored).filter(same)).toEqual(Object.keys(stored).filter((path) => onlyRead.has(path)));
        }),
        { numRuns: 6 },
      );
    },
    60_000,
  );
});
