import { z } from 'zod';
import { countrySchema, currencySchema, instantSchema } from './shared.ts';
import { storedLocaleSchema, storedObject } from './stored.ts';

export const roles = [
  'client',
  'lawyer',
  'expat',
  'chatter',
  'influencer',
  'blogger',
  'groupAdmin',
  'agency_manager',
  'admin',
] as const;

/** The stored user, `users/{uid}`. The owner may write all but `role`. */
export const userDocumentSchema = storedObject({
  role: z.enum(roles),
  firstName: z.string().min(1).max(80),
  lastName: z.string().min(1).max(80),
  email: z.email(),
  country: countrySchema,
  locale: storedLocaleSchema,
  currency: currencySchema,
  termsAcceptedAt: instantSchema,
  createdAt: instantSchema,
});

export type UserDocument = z.infer<typeof userDocumentSchema>;
export type Role = (typeof roles)[number];
