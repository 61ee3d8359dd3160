import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { paymentDocumentSchema } from '@sos/contracts/payments';
import { deskDocumentSchema, profileDocumentSchema } from '@sos/contracts/providers';
import { next } from '@sos/domain/calls/next';
import { reserve } from '@sos/domain/providers/availability';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { dialDue } from '@sos/domain/testing/tell';
import { aProfile } from '@sos/testing/a-profile';
import { describe, expect, it } from 'vitest';
import { makeSessionStore } from './calls/session-store.ts';
import { makePaymentStore } from './payments/payment-store.ts';
import { makeProviderDesk } from './providers/provider-desk.ts';
import { db } from './shared/db.ts';
import { encode } from './shared/instants.ts';
import { aPaymentDocument } from './testing/a-payment-document.ts';
import { lookAtKept, nobody } from './testing/kept.ts';
import { localFirestore, noneCorrupt } from './testing/local-firestore.ts';

localFirestore();

const ID = 'booking-1';
const PROVIDER = 'provider-uid';
const sessions = makeSessionStore(noneCorrupt);
const payments = makePaymentStore({ now: () => BOOKED_AT }, noneCorrupt);
const desk = { ...nobody, busyWith: ID, busySince: BOOKED_AT };

describe('a choice that only a newer release knows', () => {
  it('of a language is English to the reader, and stays stored through a change', async () => {
    const { client, ...session } = encode(sessionDocumentSchema, aSession());
    await db()
      .doc(paths.session(ID))
      .set({ ...session, client: { ...(client as object), locale: 'it' } });
    const changed = await sessions.change(ID, (known) => next(known, dialDue('client', 1, 240)));
    expect(changed).toMatchObject({ changed: true, session: { client: { locale: 'en', status: 'ringing' } } });
    const stored = await db().doc(paths.session(ID)).get();
    expect(stored.get('client')).toMatchObject({ locale: 'it', status: 'ringing' });
  });

  it('of an availability cannot be booked, and stays stored through a change', async () => {
    const profile = encode(profileDocumentSchema, aProfile({ availability: 'busy' }));
    await db()
      .doc(paths.profile(PROVIDER))
      .set({ ...profile, availability: 'away' });
    await db().doc(paths.profileDesk(PROVIDER)).set(encode(deskDocumentSchema, desk));
    await makeProviderDesk(noneCorrupt).free(PROVIDER, { sessionId: ID, answer: 'none', at: BOOKED_AT });
    const stored = await db().doc(paths.profile(PROVIDER)).get();
    expect(stored.data()).toMatchObject({ availability: 'away' });
    const read = await lookAtKept(PROVIDER);
    expect(read).toMatchObject({ availability: 'offline', busyWith: null });
    expect(reserve(read, ID, BOOKED_AT)).toBeUndefined();
  });

  it('of a rail or a state makes a payment unreadable', async () => {
    for (const unknown of [{ rail: 'wise' }, { status: 'disputed' }]) {
      await db()
        .doc(paths.payment(ID))
        .set({ ...encode(paymentDocumentSchema, aPaymentDocument(PROVIDER)), ...unknown });
      await expect(payments.read(ID)).rejects.toThrow(Object.keys(unknown)[0]);
    }
  });
});
