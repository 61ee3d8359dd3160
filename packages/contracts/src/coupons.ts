import { couponBearers } from '@sos/domain/coupons/coupon';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema, undoesSchema } from './audit.ts';
import { callable } from './callable.ts';
import { closed } from './closed.ts';
import { currencySchema, idSchema, instantSchema, moneySchema, providerKindSchema } from './shared.ts';
import { storedMoneySchema, storedObject } from './stored.ts';

const LONGEST_CODE = 24;
const LONGEST_TYPED = 64;
const MOST_USES = 1_000_000;
const COUPONS_A_PAGE = 50;
const countSchema = z.int().nonnegative();
const limitSchema = z.int().positive().max(MOST_USES).nullable();
const codeSchema = z.string().min(1).max(LONGEST_CODE);

/** A code as somebody typed it. */
export const typedCodeSchema = z.string().min(1).max(LONGEST_TYPED);

const termsSchema = storedObject({
  discount: storedObject({ percent: z.int().nullable(), amounts: z.partialRecord(currencySchema, z.int()) }),
  bearer: z.enum(couponBearers),
  kinds: z.array(providerKindSchema),
  firstCallOnly: z.boolean(),
  validFrom: instantSchema,
  validUntil: instantSchema.nullable(),
  totalLimit: limitSchema,
  personLimit: limitSchema,
});

/** `coupons/{code}`. */
export const couponDocumentSchema = storedObject({
  ...termsSchema.shape,
  /** Bookings that it serves by now. */
  used: countSchema,
  /** Rises with each change of its terms. */
  revision: countSchema,
  createdAt: instantSchema,
});

/** `coupon_redemptions/{bookingId}`: a booking that a coupon serves, written with it. */
export const redemptionSchema = storedObject({
  code: z.string(),
  clientId: idSchema,
  discount: storedMoneySchema,
  at: instantSchema,
  /** When the use was given back, since the call was not charged; null while it counts. */
  givenBackAt: instantSchema.nullable(),
});

export const redemptionMarks: MarksOf<z.infer<typeof redemptionSchema>> = {
  code: 'none',
  discount: 'none',
  at: 'none',
  givenBackAt: 'none',
  clientId: 'client: kept for accounting',
};

const strictTerms = closed(termsSchema);

export const couponCallables = {
  /** What a call would cost with a code, for browsers that do not ask for a quote yet. */
  validateCoupon: callable({
    region: 'europe-west1',
    access: 'client',
    resources: 'highTraffic',
    limits: ['coupons_tried'],
    input: z.strictObject({ code: typedCodeSchema, providerId: idSchema, currency: currencySchema }),
    output: z.strictObject({
      code: codeSchema,
      /** Without the coupon, and with it. */
      full: moneySchema,
      total: moneySchema,
      discount: moneySchema,
    }),
    refusals: ['coupon_unusable'],
  }),
  /** In the order of their codes. */
  adminListCoupons: callable({
    ...adminView,
    input: z.strictObject({ cursor: codeSchema.optional() }),
    output: z.strictObject({
      coupons: z
        .array(
          z.strictObject({
            code: codeSchema,
            terms: strictTerms,
            used: countSchema,
            revision: countSchema,
            createdAt: instantSchema,
          }),
        )
        .max(COUPONS_A_PAGE),
      nextCursor: codeSchema.nullable(),
    }),
    refusals: [],
  }),
  /** Makes a coupon, or changes one for whoever saw it at `revision`; bookings that were made with it keep their price. */
  adminManageCoupons: callable({
    ...adminDeed,
    input: z.strictObject({
      code: typedCodeSchema,
      terms: strictTerms,
      /** Null for a new one. */
      revision: countSchema.nullable(),
      reason: reasonSchema,
      undoes: undoesSchema,
    }),
    output: z.strictObject({ code: codeSchema, revision: countSchema }),
    refusals: [...deedRefusals, 'coupon_invalid', 'coupon_known'],
  }),
};

export type CouponDocument = z.infer<typeof couponDocumentSchema>;
