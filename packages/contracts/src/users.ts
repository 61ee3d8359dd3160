import { roles, userStatuses } from '@sos/domain/accounts/roles';
import { z } from 'zod';
import { countrySchema, currencySchema, instantSchema } from './shared.ts';
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
  termsAcceptedAt: instantSchema,
  createdAt: instantSchema,
});

/** `users/{uid}/private/email_change`: the address that somebody wants to change to. */
export const emailChangeSchema = storedObject({
  requestId: z.string(),
  email: z.email(),
  askedAt: instantSchema,
});

export type UserDocument = z.infer<typeof userDocumentSchema>;
