import { randomBytes } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { defaultCallRules } from '@sos/domain/calls/session';
import { aPayment } from '@sos/domain/testing/a-payment';
import { aProfile } from '@sos/testing/a-profile';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeScheduleCall } from '../../../usecases/calls/schedule-call.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { db } from '../shared/db.ts';
import { contactSchema } from '../shared/stored-cipher.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeBookingStore } from './booking-store.ts';
import { makeLineBook, telephonyDocuments } from './line-book.ts';
import { makeContacts, makeTelephones } from './telephones.ts';

const firestore = localFirestore();
const clock = { now: () => START };
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
const payments = makePaymentStore(clock, noneCorrupt);
const needs: Parameters<typeof makeScheduleCall>[0] = {
  bookings: makeBookingStore(cipher, noneCorrupt),
  config: { rules: async () => defaultCallRules },
  holds: { find: async () => ({ captureBefore: null }) },
  phones: { check: async (e164) => ({ e164 }) },
  payDebts: async () => undefined,
  runEffects: async () => undefined,
  requireTalk: async () => undefined,
  lookForRoom: async () => undefined,
  clock,
};
const schedule = makeScheduleCall(needs);

const putProvider = async (id: string, phone: string) => {
  await put(paths.profile(id), profileDocumentSchema, aProfile());
  await put(paths.profileContact(id), contactSchema, { phone: cipher.encrypt(phone) });
};
beforeEach(() => putProvider('provider-uid', '+33698765432'));

const unbooked = { status: 'created', authorizedAt: null } as const;
const paid = (number: number) =>
  payments.createIfAbsent(aPayment({ ...unbooked, id: `booking-${number}`, clientId: `client-${number}` }));
const clientOf = (uid: string) => ({ uid, role: 'client', isAdmin: false }) as const;
const book = (number: number, by = schedule) =>
  by(clientOf(`client-${number}`), {
    bookingId: `booking-${number}`,
    phone: `+3361234567${7 + number}`,
    locale: 'fr',
  });

describe('a booking that nothing stands against', () => {
  it('costs five reads, since whatever it makes was not there before', async () => {
    await paid(1);
    firestore.server.resetStats();
    await book(1);
    // The payment, the query for open calls, profile, desk and telephone.
    expect(firestore.server.stats().reads).toBe(5);
  });

  it('costs no look of its own at a telephone that whoever asked for room has just looked at', async () => {
    await paid(1);
    const contacts = makeContacts(clock);
    const telephones = makeTelephones(cipher, contacts);
    const looked = makeScheduleCall({
      ...needs,
      bookings: makeBookingStore(cipher, noneCorrupt, contacts),
      lookForRoom: async ({ providerId }) => void (await telephones.ofProvider(providerId)),
    });
    firestore.server.resetStats();
    await book(1, looked);
    expect(firestore.server.stats().reads).toBe(5);
    expect(await makeLineBook(cipher).read('booking-1')).toMatchObject({ provider: '+33698765432' });
  });

  it('finds a telephone that was given after somebody looked in vain', async () => {
    const telephones = makeTelephones(cipher, makeContacts(clock));
    expect(await telephones.ofProvider('newcomer')).toBeUndefined();
    await putProvider('newcomer', '+33698765433');
    expect(await telephones.ofProvider('newcomer')).toBe('+33698765433');
  });

  it('keeps the digests of its numbers and of its network, and neither in clear', async () => {
    await paid(1);
    const network = '203.0.113.0/24';
    const order = { bookingId: 'booking-1', phone: '+33612345678', locale: 'fr' } as const;
    await schedule({ ...clientOf('client-1'), network }, order);
    const kept = await telephonyDocuments.read('booking-1');
    expect(kept).toMatchObject({
      lineIds: [cipher.lineId('+33612345678'), cipher.lineId('+33698765432')],
      network: cipher.lineId(network),
    });
    expect(JSON.stringify(kept)).not.toContain('203.0.113');
  });

  it('that finds its provider taken costs no more reads, and one write: that its money goes back', async () => {
    await Promise.all([paid(1), paid(2)]);
    await book(1);
    firestore.server.resetStats();
    await expect(book(2)).rejects.toMatchObject({ reason: 'provider_unavailable' });
    expect(firestore.server.stats()).toMatchObject({ reads: 5, writes: 1 });
  });

  it('that loses its provider in the last moment costs four reads more', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(numbers.map(paid));
    firestore.server.resetStats();
    await Promise.allSettled(numbers.map((number) => book(number)));
    const { reads } = firestore.server.stats();
    expect(reads / numbers.length).toBeLessThanOrEqual(9);
  });

  it('waits for no other client who wants the same provider', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(numbers.map(paid));
    const transactions = vi.spyOn(db(), 'runTransaction');
    await Promise.allSettled(numbers.map((number) => book(number)));
    expect(transactions).toHaveBeenCalledTimes(20);
    transactions.mockRestore();
  });

  it('of one client is one, though they book two providers over two telephones at once', async () => {
    await putProvider('other-uid', '+33698765499');
    const opened = aPayment({ ...unbooked, clientId: 'client-1' });
    await payments.createIfAbsent({ ...opened, id: 'booking-1' });
    await payments.createIfAbsent({ ...opened, id: 'booking-2', providerId: 'other-uid' });
    const each = ['booking-1', 'booking-2'].map((bookingId, index) =>
      schedule(clientOf('client-1'), { bookingId, phone: `+3361234567${index}`, locale: 'fr' }),
    );
    const outcomes = await Promise.allSettled(each);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await db().collection(paths.sessions()).get()).size).toBe(1);
  });
});
