import { randomBytes } from 'node:crypto';
import { affiliateCodeSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { describe } from 'vitest';
import { couponsContract } from '../../../usecases/coupons/coupons.contract.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { makeBookingStore } from '../calls/booking-store.ts';
import { makePaymentStore } from '../payments/payment-store.ts';
import { contactSchema } from '../shared/stored-cipher.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeCouponStore } from './coupon-store.ts';

localFirestore();
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));

describe('coupons in Firestore', () => {
  couponsContract(() => ({
    coupons: makeCouponStore(noneCorrupt),
    bookings: makeBookingStore(cipher, noneCorrupt),
    payments: makePaymentStore({ now: () => START }, noneCorrupt),
    putCode: (code, owner) => put(paths.affiliateCode(code), affiliateCodeSchema, owner),
    putProvider: async (id, telephone) => {
      await put(paths.profile(id), profileDocumentSchema, aProfile());
      await put(paths.profileContact(id), contactSchema, { phone: cipher.encrypt(telephone) });
    },
  }));
});
