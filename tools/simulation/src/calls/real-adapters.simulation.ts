import { couponDocumentSchema } from '@sos/contracts/coupons';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { makePhoneCipher } from '@sos/functions/adapters/crypto/phone-cipher';
import { auditDocuments } from '@sos/functions/adapters/firestore/audit/audit-documents';
import { makeBookingStore } from '@sos/functions/adapters/firestore/calls/booking-store';
import { makeDialLocks } from '@sos/functions/adapters/firestore/calls/dial-locks';
import { makeLineBook } from '@sos/functions/adapters/firestore/calls/line-book';
import { makeRecordingStore, recordingDocuments } from '@sos/functions/adapters/firestore/calls/recording-store';
import { makeSessionStore } from '@sos/functions/adapters/firestore/calls/session-store';
import {
  couponDocuments,
  redemptionDocuments,
  toCoupon,
} from '@sos/functions/adapters/firestore/coupons/coupon-documents';
import { makeCouponStore } from '@sos/functions/adapters/firestore/coupons/coupon-store';
import { entryDocuments } from '@sos/functions/adapters/firestore/journal/journal-store';
import { makePaymentStore } from '@sos/functions/adapters/firestore/payments/payment-store';
import { makePayableProfiles } from '@sos/functions/adapters/firestore/providers/profile-store';
import { makeProviderDesk } from '@sos/functions/adapters/firestore/providers/provider-desk';
import { db } from '@sos/functions/adapters/firestore/shared/db';
import { contactSchema } from '@sos/functions/adapters/firestore/shared/stored-cipher';
import { localFirestore, noneCorrupt, put } from '@sos/functions/adapters/firestore/testing/local-firestore';
import { aProfile } from '@sos/testing/a-profile';
import { describe, expect, it } from 'vitest';
import type { Page, PageQuery } from '@sos/functions/usecases/shared/ports';
import { RealWorld } from './real-world.ts';
import { onlineLawyer } from '@sos/functions/usecases/testing/online-lawyer';
import type { CallWorld } from './call-world.ts';
import { providersOf, stageCalls } from './scenario.ts';
import { type CallPorts, makeUseCases } from './use-cases.ts';

const seeds = 100;
const hour = 3_600_000;
const key = Buffer.alloc(32, 7).toString('base64');
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: key } }));

/** So many runs share the store at a time. */
const atOnce = 10;

localFirestore();

/** The real stores; of what they list a run sees only its own. */
function storesAt(clock: CallPorts['clock'], prefix: string) {
  const whole = { limit: 1000, after: null };
  const own = async (listed: Promise<Page>) => {
    const { ids, next } = await listed;
    return { ids: ids.filter((id) => id.startsWith(prefix)), next };
  };
  const sessions = makeSessionStore(noneCorrupt);
  const payments = makePaymentStore(clock, noneCorrupt);
  const desk = makeProviderDesk(noneCorrupt);
  const coupons = makeCouponStore(noneCorrupt);
  return {
    coupons,
    redemptions: { ...coupons, owed: () => own(coupons.owed(whole)) },
    sessions: { ...sessions, unsettled: (before: number) => own(sessions.unsettled(before, whole)) },
    payments: {
      ...payments,
      due: () => own(payments.due(whole)),
      unscheduled: (before: number) => own(payments.unscheduled(before, whole)),
    },
    bookings: makeBookingStore(cipher, noneCorrupt),
    lines: makeLineBook(cipher),
    locks: makeDialLocks(clock),
    recordings: makeRecordingStore(),
    desk: {
      ...desk,
      busySince: (before: number, { after }: PageQuery) => own(desk.busySince(before, { ...whole, after })),
    },
    profiles: makePayableProfiles(),
  };
}

type Stores = ReturnType<typeof storesAt>;

async function lookAtJournal({ documents: { payments } }: CallWorld['platform'], paymentId: string): Promise<void> {
  const { docs } = await db().collection(paths.accountingEntries()).where('paymentId', '==', paymentId).get();
  for (const { id, value } of await entryDocuments.list(docs, noneCorrupt)) {
    // An entry that was looked at stays the one it was, as the check asks.
    if (!payments.entries.get(id)) payments.entries.set(id, { id, ...value });
  }
}

async function lookAtCoupons(
  { documents: { coupons } }: CallWorld['platform'],
  bookings: readonly string[],
): Promise<void> {
  for (const { code } of coupons.byCode.list()) {
    const stored = await couponDocuments.read(code);
    if (stored) coupons.byCode.set(code, toCoupon(code, stored));
  }
  for (const id of bookings) {
    const redemption = await redemptionDocuments.read(id);
    if (redemption) coupons.redemptions.set(id, redemption);
  }
}

/** Copies into the memory that the checks read what Firestore holds. */
async function look({ platform }: CallWorld, stores: Stores, prefix: string): Promise<void> {
  const { sessions, payments, profiles, lines, desk } = stores;
  const bookings = ['b1', 'b2', 'b3'].map((each) => prefix + each);
  await lookAtCoupons(platform, bookings);
  for (const id of bookings) {
    const [session, payment] = [await sessions.read(id), await payments.read(id)];
    if (session) platform.documents.sessions.set(id, session);
    if (payment) platform.documents.payments.add(payment);
    await lookAtJournal(platform, id);
    const forced = `adminForceSettle-${id}`;
    const deed = await auditDocuments.read(forced);
    if (deed) platform.documents.trail.set(forced, { id: forced, ...deed });
  }
  for (const id of platform.recorder.all.keys()) {
    const recording = await recordingDocuments.read(id);
    if (recording) platform.recordings.byId.set(id, recording);
  }
  for (const { id, telephone } of providersOf(prefix)) {
    const profile = await profiles.find(id);
    const busyWith = await desk.busyWith(id);
    if (profile) platform.documents.profiles.set(id, { ...onlineLawyer, ...profile, busyWith });
    const holder = await lines.holderOf(telephone);
    if (holder) platform.documents.holders.set(telephone, holder);
    else platform.documents.holders.delete(telephone);
  }
}

/** What is wrong when all has come to rest, and how many calls were booked. */
async function play(seed: number): Promise<{ complaints: string[]; booked: number }> {
  const prefix = `s${seed}-`;
  for (const { id, telephone } of providersOf(prefix)) {
    await put(paths.profile(id), profileDocumentSchema, aProfile({ ...onlineLawyer }));
    await put(paths.profileContact(id), contactSchema, { phone: cipher.encrypt(telephone) });
  }
  const world = new RealWorld(seed);
  const stores = storesAt(world.clock, prefix);
  const { cast, set } = stageCalls(world, (ports) => makeUseCases({ ...ports, ...stores }), prefix);
  for (const { code, ...terms } of set.platform.documents.coupons.byCode.list()) {
    await put(paths.coupon(code), couponDocumentSchema, { ...terms, kinds: [...terms.kinds] });
  }
  const isOver = async () => {
    if (set.platform.tasks.waiting.size > 0 || set.deliveries.pending > 0) return false;
    await look(set, stores, prefix);
    return cast.liveness.every((check) => check.complaint() === undefined);
  };
  await world.play(cast, isOver, 30 * hour);
  const complaints = [...cast.invariants, ...cast.liveness].flatMap((check) => check.complaint() ?? []);
  return { complaints, booked: set.platform.documents.sessions.size };
}

describe('calls and money over the real stores', () => {
  it(`hold for the decisions of ${seeds} seeds`, async () => {
    const wrong: string[] = [];
    let calls = 0;
    const waiting = Array.from({ length: seeds }, (_, index) => index + 1);
    const playOn = async () => {
      for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
        const { complaints, booked } = await play(seed);
        calls += booked;
        wrong.push(...complaints.map((complaint) => `seed ${seed}: ${complaint}`));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, playOn));
    expect(wrong).toEqual([]);
    expect(calls).toBeGreaterThan(seeds);
  });
});
