import { roles, userStatuses } from '@sos/domain/accounts/roles';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { keptVisitSchema } from './analytics.ts';
import { countrySchema, currencySchema, idSchema, instantSchema } from './shared.ts';
import { storedChoice, storedLocaleSchema, storedObject } from './stored.ts';

/** What only a newer release knows opens nothing. */
const statusSchema = storedChoice(userStatuses, 'suspended').default('active');

/** The stored user, `users/{uid}`, which its owner may read. */
export const userDocumentSchema = storedObject({
  role: z.enum(roles),
  status: statusSchema,
  /** Whether a suspension or another role has taken their profile out of sight. */
  hidProfile: z.boolean().exactOptional(),
  firstName: z.string().min(1).max(80),
  lastName: z.string().min(1).max(80),
  /** By which people stand in order; made of their names once these are written. */
  nameKey: z.string().exactOptional(),
  email: z.email(),
  country: countrySchema,
  locale: storedLocaleSchema,
  currency: currencySchema,
  /** Empty where it was not kept. */
  termsVersion: z.string().default(''),
  /** Whether they have given a VAT number, which lies in `vat_checks`. */
  hasVatNumber: z.boolean().exactOptional(),
  /** An account that the platform itself operates. */
  isAAA: z.boolean().exactOptional(),
  /** The providers of the agency that they manage. */
  linkedProviderIds: z.array(idSchema).readonly().exactOptional(),
  /** By which code they came, if by any; never changed. */
  referral: storedObject({
    code: z.string(),
    clickId: idSchema.nullable(),
    firstClickId: idSchema.nullable(),
  }).exactOptional(),
  /** Of the visit that they came by, while they agree to its being told; null when they agree no more. */
  visit: keptVisitSchema.nullable().exactOptional(),
  /** Whether they want our news by mail, and since when; nobody who has said nothing does. */
  news: storedObject({ agreed: z.boolean(), at: instantSchema }).exactOptional(),
  termsAcceptedAt: instantSchema,
  createdAt: instantSchema,
});

export const userMarks: MarksOf<z.infer<typeof userDocumentSchema>> = {
  role: 'owner: deleted',
  status: 'owner: deleted',
  hidProfile: 'owner: deleted',
  firstName: 'owner: deleted',
  lastName: 'owner: deleted',
  nameKey: 'owner: deleted, hidden',
  email: 'owner: deleted',
  country: 'owner: deleted',
  locale: 'owner: deleted',
  currency: 'owner: deleted',
  termsVersion: 'owner: deleted',
  termsAcceptedAt: 'owner: deleted',
  createdAt: 'owner: deleted',
  hasVatNumber: 'owner: deleted',
  isAAA: 'none',
  linkedProviderIds: 'none',
  referral: 'owner: deleted',
  visit: 'owner: deleted',
  news: 'owner: deleted',
};

/** `users/{uid}/private/email_change`: the address that somebody wants to change to. */
export const emailChangeSchema = storedObject({
  requestId: z.string(),
  email: z.email(),
  askedAt: instantSchema,
});

export const emailChangeMarks: MarksOf<z.infer<typeof emailChangeSchema>> = {
  requestId: 'owner: deleted, hidden',
  email: 'owner: deleted',
  askedAt: 'owner: deleted',
};

export type UserDocument = z.infer<typeof userDocumentSchema>;
