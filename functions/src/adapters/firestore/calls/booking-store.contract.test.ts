import { agencyDocumentSchema } from '@sos/contracts/agencies';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { randomBytes } from 'node:crypto';
import { describe } from 'vitest';
import { agencyBookingsContract } from '../../../usecases/calls/agency-bookings.contract.ts';
import { bookingsContract } from '../../../usecases/calls/bookings.contract.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { makeProviderDesk } from '../providers/provider-desk.ts';
import { contactSchema } from '../shared/stored-cipher.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeBookingStore } from './booking-store.ts';
import { makeLineBook } from './line-book.ts';
import { makeSessionStore } from './session-store.ts';
import { makeContacts, makeTelephones } from './telephones.ts';

localFirestore();
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
const clock = { now: () => START };
const payments = makePaymentStore(clock, noneCorrupt);

describe('bookings in Firestore', () => {
  bookingsContract(() => ({
    bookings: makeBookingStore(cipher, noneCorrupt),
    sessions: makeSessionStore(noneCorrupt),
    desk: makeProviderDesk(noneCorrupt),
    lines: makeLineBook(cipher),
    telephones: makeTelephones(cipher, makeContacts(clock)),
    putPayment: async (payment) => void (await payments.createIfAbsent(payment)),
    putProvider: async (id, telephone) => {
      await put(paths.profile(id), profileDocumentSchema, aProfile());
      if (telephone === null) return;
      await put(paths.profileContact(id), contactSchema, { phone: cipher.encrypt(telephone) });
    },
  }));
});

describe('bookings of an agency in Firestore', () => {
  agencyBookingsContract(() => ({
    bookings: makeBookingStore(cipher, noneCorrupt),
    sessions: makeSessionStore(noneCorrupt),
    desk: makeProviderDesk(noneCorrupt),
    putPayment: async (payment) => void (await payments.createIfAbsent(payment)),
    putAgency: async (...memberIds) => {
      await put(paths.agency('a-1'), agencyDocumentSchema, { name: 'Help Abroad', shareBusyStatus: true, memberIds });
      for (const id of memberIds) {
        await put(paths.profile(id), profileDocumentSchema, aProfile({ agencyId: 'a-1' }));
        await put(paths.profileContact(id), contactSchema, { phone: cipher.encrypt('+33698765432') });
      }
    },
    availability: async (id) => (await profileDocuments.read(id))?.availability,
  }));
});
