import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { idSchema, instantSchema, localeSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** As somebody typed it, with its country in front. */
const typedPhone = z.string().min(1).max(100);

export const phoneCallables = {
  /** Rings the number and says six digits; the answer is the same whatever is known of it. */
  requestPhoneCode: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    limits: ['codes_by_person', 'codes_by_network'],
    input: z.strictObject({ phone: typedPhone, locale: localeSchema }),
    output: z.strictObject({ validSeconds: z.int().positive() }),
    refusals: ['phone_missing', 'phone_invalid', 'phone_premium', 'phone_country', 'code_call_failed'],
  }),
  confirmPhoneCode: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    input: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
    output: z.strictObject({ ending: z.string() }),
    refusals: ['code_wrong', 'code_expired'],
  }),
};

const cipher = storedObject({ keyId: z.string(), iv: z.string(), tag: z.string(), data: z.string() });

/** `phone_codes/{uid}`: the code that was last spoken, as a keyed digest. */
export const phoneCodeSchema = storedObject({
  lineId: z.string(),
  phone: cipher,
  /** The last two digits. */
  ending: z.string(),
  digest: z.string(),
  expiresAt: instantSchema,
  tries: z.int().nonnegative(),
  pausedUntil: instantSchema.nullable(),
  isUsed: z.boolean(),
});

export const phoneCodeMarks: MarksOf<z.infer<typeof phoneCodeSchema>> = {
  lineId: 'owner: deleted, hidden',
  phone: 'owner: deleted, hidden',
  digest: 'owner: deleted, hidden',
  ending: 'owner: deleted',
  expiresAt: 'none',
  tries: 'none',
  pausedUntil: 'none',
  isUsed: 'none',
};

/** `users/{uid}/private/telephone`. */
export const userTelephoneSchema = storedObject({
  lineId: z.string(),
  phone: cipher,
  ending: z.string(),
  provedAt: instantSchema,
  /** Since when it is to be told of alerts that no admin acknowledges; with the number, the agreement ends. */
  alertsAgreedAt: instantSchema.nullable().exactOptional(),
});

export const userTelephoneMarks: MarksOf<z.infer<typeof userTelephoneSchema>> = {
  lineId: 'owner: deleted, hidden',
  phone: 'owner: deleted, hidden',
  ending: 'owner: deleted',
  provedAt: 'owner: deleted',
  alertsAgreedAt: 'owner: deleted',
};

/** `proved_numbers/{id}` as far as it says whose a number is. */
export const ownedNumberSchema = storedObject({ ownerId: idSchema.nullable().default(null) });

export type PhoneCodeDocument = z.infer<typeof phoneCodeSchema>;
