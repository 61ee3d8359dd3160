import { randomBytes } from 'node:crypto';
import { agencyDocumentSchema } from '@sos/contracts/agencies';
import { paths } from '@sos/contracts/paths';
import { type ProfileDocument, profileDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { aPayment } from '@sos/domain/testing/a-payment';
import { defaultCallRules } from '@sos/domain/calls/session';
import { DomainError } from '@sos/domain/shared/domain-error';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeScheduleCall } from '../../../usecases/calls/schedule-call.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { makeBookingStore } from './booking-store.ts';
import { db } from '../shared/db.ts';
import { contactSchema } from '../shared/stored-cipher.ts';
import { lookAtKept, publicTextOf } from '../testing/kept.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeLineBook } from './line-book.ts';
import { makeProviderDesk } from '../providers/provider-desk.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { makeSessionStore } from './session-store.ts';

const firestore = localFirestore();
const NOW = START;
const PROVIDER = 'provider-uid';
const PROVIDER_PHONE = '+33698765432';
const CLIENT_PHONE = '+33612345678';

const clock = { now: () => NOW };
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
const bookings = makeBookingStore(cipher, noneCorrupt);
const sessions = makeSessionStore(noneCorrupt);
const payments = makePaymentStore(clock, noneCorrupt);
const released: string[] = [];
const schedule = makeScheduleCall({
  bookings,
  config: { rules: async () => defaultCallRules },
  holds: { find: async () => ({ captureBefore: null }) },
  phones: { check: async (e164) => ({ e164 }) },
  payDebts: async ({ id, status }) => void released.push(`${id} ${status}`),
  runEffects: async () => undefined,
  requireTalk: async () => undefined,
  lookForRoom: async () => undefined,
  clock,
});

beforeEach(async () => {
  released.length = 0;
  await put(paths.profile(PROVIDER), profileDocumentSchema, aProfile({ locale: 'de' }));
  await put(paths.profileContact(PROVIDER), contactSchema, { phone: cipher.encrypt(PROVIDER_PHONE) });
});

async function paid(number: number): Promise<string> {
  const id = `booking-${number}`;
  await payments.createIfAbsent(aPayment({ id, clientId: `client-${number}`, status: 'created', authorizedAt: null }));
  return id;
}
const book = (number: number) =>
  schedule(
    { uid: `client-${number}`, role: 'client', isAdmin: false },
    { bookingId: `booking-${number}`, phone: `+3361234567${7 + number}`, locale: 'fr' },
  );
const reasonOf = (error: unknown) => (error instanceof DomainError ? error.reason : error);
const storedProfile = () => lookAtKept(PROVIDER);

describe('many who book the same provider at the same moment', () => {
  it('never wait for the pauses in which the SDK tries again', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(numbers.map(paid));
    const transactions = vi.spyOn(db(), 'runTransaction');
    await Promise.allSettled(numbers.map(book));
    const tries = transactions.mock.calls.map(([, options]) => options);
    transactions.mockRestore();
    expect(new Set(tries.map((options) => JSON.stringify(options)))).toEqual(new Set(['{"maxAttempts":1}']));
  });

  it('are one who wins, and nineteen whose money is released', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const ids = await Promise.all(numbers.map(paid));
    const outcomes = await Promise.allSettled(numbers.map(book));
    const winners = ids.filter((_id, index) => outcomes[index]?.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    const booked = await db().collection(paths.sessions()).get();
    expect(booked.docs.map(({ id }) => id)).toEqual(winners);
    expect(await storedProfile()).toMatchObject({ availability: 'busy', busyWith: winners[0] });
    const losers = ids.filter((id) => id !== winners[0]);
    expect(released.toSorted()).toEqual(losers.map((id) => `${id} release_due`).toSorted());
    const stored = await Promise.all(losers.map((id) => payments.read(id)));
    expect(new Set(stored.map((payment) => payment?.status))).toEqual(new Set(['release_due']));
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [reasonOf(outcome.reason)] : []));
    expect(new Set(reasons)).toEqual(new Set(['provider_unavailable']));
  });

  it('are one booking when it is the same one, repeated', async () => {
    await paid(1);
    const outcomes = await Promise.all([book(1), book(1), book(1)]);
    expect(new Set(outcomes.map(({ scheduledFor }) => scheduledFor)).size).toBe(1);
    expect((await db().collection(paths.sessions()).get()).size).toBe(1);
    expect(released).toEqual([]);
  });
});

describe('what a booking writes', () => {
  beforeEach(async () => {
    await paid(1);
    await book(1);
  });

  it('is a session that reads back as it was decided, in the languages of both', async () => {
    expect(await sessions.read('booking-1')).toMatchObject({
      id: 'booking-1',
      clientId: 'client-1',
      providerId: PROVIDER,
      status: 'scheduled',
      scheduledFor: NOW + defaultCallRules.dialDelay * 1000,
      client: { locale: 'fr' },
      provider: { locale: 'de' },
    });
  });

  it('has instants as time stamps', async () => {
    const stored = await db().doc(paths.session('booking-1')).get();
    expect(stored.get('createdAt')).toEqual(Timestamp.fromMillis(NOW));
    const desk = await db().doc(paths.profileDesk(PROVIDER)).get();
    expect(desk.get('busySince')).toEqual(Timestamp.fromMillis(NOW));
  });

  it('has both telephones in the private part alone, and encrypted', async () => {
    expect(await makeLineBook(cipher).read('booking-1')).toEqual({
      client: CLIENT_PHONE,
      provider: PROVIDER_PHONE,
      callSids: {},
    });
    for (const phone of [CLIENT_PHONE, PROVIDER_PHONE])
      expect(firestore.server.snapshot()).not.toContain(phone.slice(1));
  });

  it('tells nobody who reads the profile which call it is', async () => {
    expect(await storedProfile()).toMatchObject({ availability: 'busy', busyWith: 'booking-1' });
    expect(await publicTextOf(PROVIDER)).toContain('busy');
    expect(await publicTextOf(PROVIDER)).not.toMatch(/booking-1|busyWith|busySince|sharedBusyWith/);
  });

  it('links the payment, which is then authorised', async () => {
    expect(await payments.read('booking-1')).toMatchObject({
      status: 'authorized',
      sessionId: 'booking-1',
      authorizedAt: NOW,
    });
  });
});

describe('nothing is booked, and the payment is to be released', () => {
  const outcome = async () => {
    await paid(1);
    const reason = await book(1).catch(reasonOf);
    const { size } = await db().collection(paths.sessions()).get();
    return { reason, sessions: size, payment: await payments.read('booking-1') };
  };
  const refused = {
    reason: 'provider_unavailable',
    sessions: 0,
    payment: { status: 'release_due', sessionId: null, authorizedAt: null },
  };

  it.each<[string, Partial<ProfileDocument>]>([
    ['is busy', { availability: 'busy', busyWith: 'another' }],
    ['is offline', { availability: 'offline' }],
    ['is not approved', { approval: 'pending' }],
    ['is hidden', { visible: false }],
  ])('for a provider who %s', async (_what, differs) => {
    await put(paths.profile(PROVIDER), profileDocumentSchema, aProfile(differs));
    expect(await outcome()).toMatchObject(refused);
  });

  it('for a provider without a telephone', async () => {
    await db().doc(paths.profileContact(PROVIDER)).delete();
    expect(await outcome()).toMatchObject(refused);
  });
});

it('somebody else’s payment is neither booked nor touched', async () => {
  await paid(1);
  const stranger = { uid: 'stranger', role: 'client', isAdmin: false };
  const order = { bookingId: 'booking-1', phone: CLIENT_PHONE, locale: 'fr' } as const;
  await expect(schedule(stranger, order)).rejects.toMatchObject({ reason: 'not_found' });
  expect((await db().collection(paths.sessions()).get()).size).toBe(0);
  expect(await payments.read('booking-1')).toMatchObject({ status: 'created', sessionId: null });
});

it('a booking that lost its provider is not won by its retry, since its money is already to be released', async () => {
  await paid(1);
  const profile = (differs: Partial<ProfileDocument>) =>
    put(paths.profile(PROVIDER), profileDocumentSchema, aProfile(differs));
  await profile({ availability: 'busy', busyWith: 'another' });
  await expect(book(1)).rejects.toMatchObject({ reason: 'provider_unavailable' });
  await profile({});
  await expect(book(1)).rejects.toMatchObject({ reason: 'provider_unavailable' });
  expect((await db().collection(paths.sessions()).get()).size).toBe(0);
  expect(released).toEqual(['booking-1 release_due', 'booking-1 release_due']);
});

it('of two bookings of one client at once one is made, and the other gives its money back and leads to it', async () => {
  const another = 'another-provider';
  await put(paths.profile(another), profileDocumentSchema, aProfile());
  await put(paths.profileContact(another), contactSchema, { phone: cipher.encrypt(PROVIDER_PHONE) });
  const providers = { 'booking-a': PROVIDER, 'booking-b': another };
  const ids = Object.keys(providers);
  for (const [id, providerId] of Object.entries(providers)) {
    await payments.createIfAbsent(aPayment({ id, providerId, clientId: 'client-1', status: 'created' }));
  }
  const actor = { uid: 'client-1', role: 'client', isAdmin: false };
  const outcomes = await Promise.allSettled(
    ids.map((bookingId) => schedule(actor, { bookingId, phone: CLIENT_PHONE, locale: 'fr' })),
  );
  const made = ids[outcomes.findIndex(({ status }) => status === 'fulfilled')];
  const lost = ids.find((id) => id !== made);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const refusal = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(refusal?.reason).toMatchObject({ reason: 'call_open', details: { sessionId: made } });
  expect(released).toEqual([`${lost} release_due`]);
});

describe('an agency that shares being busy', () => {
  const COLLEAGUE = 'colleague-uid';
  const THIRD = 'third-uid';
  const availabilities = async () =>
    Promise.all([PROVIDER, COLLEAGUE, THIRD].map(async (id) => (await lookAtKept(id)).availability));
  const share = (shareBusyStatus: boolean) =>
    put(paths.agency('agency-1'), agencyDocumentSchema, {
      name: 'Help Abroad',
      shareBusyStatus,
      memberIds: [PROVIDER, COLLEAGUE, THIRD, 'left-long-ago'],
    });
  const payFor = (number: number, providerId: string) =>
    payments.createIfAbsent(
      aPayment({ id: `booking-${number}`, clientId: `client-${number}`, providerId, status: 'created' }),
    );
  const free = (providerId: string, number: number) =>
    makeProviderDesk(noneCorrupt).free(providerId, { sessionId: `booking-${number}`, answer: 'none', at: NOW });

  beforeEach(async () => {
    await share(true);
    for (const [index, id] of [PROVIDER, COLLEAGUE, THIRD].entries()) {
      await put(paths.profile(id), profileDocumentSchema, aProfile({ agencyId: 'agency-1' }));
      await put(paths.profileContact(id), contactSchema, { phone: cipher.encrypt(`+3369876540${index}`) });
    }
  });

  it('is busy as a whole with one call, and free with its end', async () => {
    await payFor(1, PROVIDER);
    await book(1);
    expect(await availabilities()).toEqual(['busy', 'busy', 'busy']);
    expect(await lookAtKept(COLLEAGUE)).toMatchObject({ busyWith: null, sharedBusyWith: ['booking-1'] });
    expect(await publicTextOf(COLLEAGUE)).not.toContain('booking-1');
    await free(PROVIDER, 1);
    expect(await availabilities()).toEqual(['available', 'available', 'available']);
  });

  it('has one call when two of its members are booked at the same moment', async () => {
    await Promise.all([payFor(1, PROVIDER), payFor(2, COLLEAGUE)]);
    const outcomes = await Promise.allSettled([book(1), book(2)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await db().collection(paths.sessions()).get()).size).toBe(1);
    expect(await availabilities()).toEqual(['busy', 'busy', 'busy']);
    expect(released).toHaveLength(1);
    await Promise.all([free(PROVIDER, 1), free(COLLEAGUE, 2)]);
    expect(await availabilities()).toEqual(['available', 'available', 'available']);
  });

  it('is free with the last of two calls that began before it shared', async () => {
    await share(false);
    await Promise.all([payFor(1, PROVIDER), payFor(2, COLLEAGUE)]);
    await book(1);
    await share(true);
    await book(2);
    expect(await availabilities()).toEqual(['busy', 'busy', 'busy']);
    await free(PROVIDER, 1);
    expect(await availabilities()).toEqual(['busy', 'busy', 'busy']);
    await free(COLLEAGUE, 2);
    expect(await availabilities()).toEqual(['available', 'available', 'available']);
  });

  it('leaves colleagues alone while it does not share', async () => {
    await share(false);
    await payFor(1, PROVIDER);
    await book(1);
    expect(await availabilities()).toEqual(['busy', 'available', 'available']);
  });
});
