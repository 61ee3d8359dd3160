import { checkedThings } from '@sos/domain/providers/checks';
import { specialities } from '@sos/domain/providers/specialities';
import { offlineReasons } from '@sos/domain/providers/attendance';
import { availabilities } from '@sos/domain/providers/availability';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { reviewSchema } from './reviews.ts';
import { countrySchema, currencySchema, idSchema, instantSchema, moneySchema, providerKindSchema } from './shared.ts';
import { storedChoice, storedObject } from './stored.ts';

/** ISO 639-1 codes of the languages a provider speaks; wider than the interface's nine. */
export const languageSchema = z.string().regex(/^[a-z]{2}$/);
export const availabilitySchema = z.enum(availabilities);
export const specialitySchema = z.enum(specialities);

/** What was checked, by whom it is vouched for, and when. */
export const checkSchema = z.strictObject({
  what: z.enum(checkedThings),
  authority: z.string().nullable(),
  at: instantSchema,
});

export const providerCardSchema = z.strictObject({
  id: idSchema,
  kind: providerKindSchema,
  displayName: z.string(),
  headline: z.string(),
  photoUrl: z.url().nullable(),
  languages: z.array(languageSchema),
  countries: z.array(countrySchema),
  specialities: z.array(specialitySchema),
  availability: availabilitySchema,
  /** 0 to 5, one decimal; null before the first review. */
  ratingAverage: z.number().min(0).max(5).nullable(),
  ratingCount: z.int().nonnegative(),
  /** Share of calls answered, 0 to 1; null before the first call. */
  answerRate: z.number().min(0).max(1).nullable(),
  /** True for one of our own team. */
  ofPlatform: z.boolean().optional(),
  /** What says most of what was checked. */
  check: checkSchema.optional(),
  price: moneySchema,
  includedMinutes: z.int().positive(),
});

export const providerProfileSchema = providerCardSchema.extend({
  bio: z.string(),
  yearsOfExperience: z.int().nonnegative(),
  /** Of an expatriate. */
  countriesLived: z.array(countrySchema).optional(),
  timeZone: z.string(),
  /** When their hours begin next; null when they have set none. */
  opensAt: instantSchema.nullable(),
  reviews: z.array(reviewSchema),
  checks: z.array(checkSchema),
  /** Whether they belong to a team that can be asked while they cannot be called. */
  hasColleagues: z.boolean().optional(),
});

export const providerCallables = {
  getProviderProfile: callable({
    region: 'europe-west1',
    access: 'public',
    resources: 'highTraffic',
    limits: ['public_by_address', 'public_by_network'],
    input: z.strictObject({ providerId: idSchema, currency: currencySchema.default('EUR') }),
    output: providerProfileSchema,
    refusals: ['not_found'],
  }),
};

/** The stored profile, `sos_profiles/{uid}`; prices come from configuration and are not stored. */
export const profileDocumentSchema = storedObject({
  kind: providerKindSchema,
  displayName: z.string().min(1).max(80),
  /** By which providers stand in order; made of their name once it is written. */
  nameKey: z.string().exactOptional(),
  headline: z.string().max(140),
  bio: z.string().max(4000),
  photoUrl: z.url().nullable(),
  languages: z.array(languageSchema).min(1),
  countries: z.array(countrySchema).min(1),
  specialities: z.array(specialitySchema),
  yearsOfExperience: z.int().nonnegative(),
  /** Where an expatriate has lived; absent in what an older release has stored. */
  countriesLived: z.array(countrySchema).optional(),
  timeZone: z.string(),
  approval: z.enum(['pending', 'approved', 'rejected']),
  visible: z.boolean(),
  /** Whoever is in a way that is not known here cannot be booked. */
  availability: storedChoice(availabilities, 'offline'),
  /** Only an older release writes these seven here: they belong into the desk, which nobody else can read. */
  busyWith: idSchema.nullable().optional(),
  busySince: instantSchema.nullable().optional(),
  sharedBusyWith: z.array(idSchema).readonly().optional(),
  agencyId: idSchema.nullable().optional(),
  missedCalls: z.int().nonnegative().optional(),
  activeAt: instantSchema.nullable().optional(),
  offlineBecause: z.enum(offlineReasons).nullable().optional().catch(null),
  /** When their hours end: from then on nobody may book. */
  closesAt: instantSchema.nullable().default(null),
  opensAt: instantSchema.nullable().default(null),
  /** Rises with each change by its owner. */
  edition: z.int().nonnegative().default(0),
  ratingAverage: z.number().nullable(),
  ratingCount: z.int(),
  answerRate: z.number().nullable(),
  /** Only an older release writes it; what ranks is in the index of the search, which nobody else can read. */
  rank: z.number().optional(),
  locale: z.string(),
  /** A kind of check that only a newer release knows is not shown. */
  checks: z.array(storedObject({ what: z.string(), authority: z.string().nullable(), at: instantSchema })).default([]),
  /** Whether the platform itself operates the account. */
  ofPlatform: z.boolean().optional(),
});

export const profileMarks: MarksOf<z.infer<typeof profileDocumentSchema>> = {
  kind: 'owner: deleted',
  displayName: 'owner: deleted',
  nameKey: 'owner: deleted, hidden',
  headline: 'owner: deleted',
  bio: 'owner: deleted',
  photoUrl: 'owner: deleted',
  languages: 'owner: deleted',
  countries: 'owner: deleted',
  specialities: 'owner: deleted',
  yearsOfExperience: 'owner: deleted',
  countriesLived: 'owner: deleted',
  timeZone: 'owner: deleted',
  approval: 'owner: deleted',
  visible: 'owner: deleted',
  availability: 'owner: deleted',
  closesAt: 'owner: deleted',
  opensAt: 'owner: deleted',
  ratingAverage: 'owner: deleted',
  ratingCount: 'owner: deleted',
  answerRate: 'owner: deleted',
  busyWith: 'owner: deleted, hidden',
  busySince: 'owner: deleted, hidden',
  sharedBusyWith: 'owner: deleted, hidden',
  agencyId: 'owner: deleted, hidden',
  missedCalls: 'owner: deleted, hidden',
  activeAt: 'owner: deleted, hidden',
  offlineBecause: 'owner: deleted, hidden',
  rank: 'owner: deleted, hidden',
  locale: 'owner: deleted',
  checks: 'owner: deleted',
  ofPlatform: 'none',
  edition: 'none',
};

/** `sos_profiles/{uid}/private/desk`: what keeps a provider busy, or away. Absent until the first call, or until the switch is first moved. */
export const deskDocumentSchema = storedObject({
  /** The session that keeps a busy provider busy. */
  busyWith: idSchema.nullable(),
  busySince: instantSchema.nullable(),
  /** Sessions of the agency that keep them busy too. */
  sharedBusyWith: z.array(idSchema).readonly(),
  agencyId: idSchema.nullable().default(null),
  /** In a row; null while only an older release has counted, in the profile. */
  missedCalls: z.int().nonnegative().nullable().default(null),
  activeAt: instantSchema.nullable().default(null),
  /** The same while they are shown as available, so that whoever is not there can be found. */
  awaitedSince: instantSchema.nullable().default(null),
  /** What they are told when the platform switched them off. */
  offlineBecause: z.enum(offlineReasons).nullable().default(null).catch(null),
  /** The colleagues whom their own session keeps busy too. */
  sharedWith: z.array(idSchema).readonly().default([]),
  /** Written whenever the switch is moved, so that whoever frees them meanwhile decides again. */
  switchedAt: instantSchema.nullable().default(null),
  /** Since when their account is suspended or gone, so that no telephone of theirs rings. */
  shutOutAt: instantSchema.nullable().default(null),
});

export const deskMarks: MarksOf<z.infer<typeof deskDocumentSchema>> = {
  busyWith: 'owner: deleted, hidden',
  busySince: 'owner: deleted, hidden',
  sharedBusyWith: 'owner: deleted, hidden',
  agencyId: 'owner: deleted, hidden',
  awaitedSince: 'owner: deleted, hidden',
  sharedWith: 'owner: deleted, hidden',
  switchedAt: 'owner: deleted, hidden',
  shutOutAt: 'owner: deleted, hidden',
  missedCalls: 'owner: deleted',
  activeAt: 'owner: deleted',
  offlineBecause: 'owner: deleted',
};

export type ProviderCard = z.infer<typeof providerCardSchema>;
export type ProviderProfile = z.infer<typeof providerProfileSchema>;
export type DeskDocument = z.infer<typeof deskDocumentSchema>;
export type ProfileDocument = z.infer<typeof profileDocumentSchema>;
