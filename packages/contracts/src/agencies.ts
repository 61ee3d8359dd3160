import type { Figures } from '@sos/domain/agencies/figures';
import { type AgencyRequest, offerOutcomes, requestCauses, requestStatuses } from '@sos/domain/agencies/request';
import { sessionStatuses } from '@sos/domain/calls/session';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { availabilities } from '@sos/domain/providers/availability';
import { specialities } from '@sos/domain/providers/specialities';
import { z } from 'zod';
import { languageSchema, specialitySchema } from './providers.ts';
import { contactDetailsIn } from '@sos/domain/providers/contact-details';
import { withoutFormula } from '@sos/domain/shared/csv';
import { writtenTextSchema } from './chosen.ts';
import { countrySchema, idSchema, instantSchema, providerKindSchema } from './shared.ts';
import { storedChoice, storedObject } from './stored.ts';

/** What an agency calls itself before providers and clients: a name, by which nobody is reached and nothing is run. */
export const agencyNameSchema = writtenTextSchema
  .min(1)
  .max(120)
  .refine((name) => contactDetailsIn(name).length === 0, 'A name has no telephone number, address or account in it')
  .refine((name) => !/[<>]/.test(name) && withoutFormula(name) === name, 'A name has no markup and no formula in it');

/** `agencies/{id}`, under its manager's uid; the manager reads it. */
export const agencyDocumentSchema = storedObject({
  name: z.string().min(1).max(120),
  /** One member booked makes all members busy. */
  shareBusyStatus: z.boolean(),
  memberIds: z.array(idSchema),
  /** Who has left and when they were members, as ids alone: what the agency's past months are made of. */
  stays: z.array(storedObject({ providerId: idSchema, joinedAt: instantSchema, leftAt: instantSchema })).optional(),
});

export const invitationStatuses = ['waiting', 'accepted', 'declined', 'withdrawn'] as const;

/** `agency_invitations/{id}`: that somebody is asked to join. It looks the same whether or not the address leads to anybody. */
export const invitationDocumentSchema = storedObject({
  agencyId: idSchema,
  agencyName: z.string(),
  /** What was typed: an address of mail, of a profile, or an id. */
  address: z.string(),
  /** Whom it leads to; null for nobody. Never told to the agency. */
  providerId: idSchema.nullable(),
  status: z.enum(invitationStatuses),
  invitedAt: instantSchema,
  expiresAt: instantSchema,
  answeredAt: instantSchema.nullable(),
});
export type InvitationDocument = z.infer<typeof invitationDocumentSchema>;

export const invitationMarks: MarksOf<InvitationDocument> = {
  agencyId: 'none',
  agencyName: 'none',
  address: 'owner: deleted',
  providerId: 'owner: deleted, hidden',
  status: 'owner: deleted',
  invitedAt: 'owner: deleted',
  expiresAt: 'owner: deleted',
  answeredAt: 'owner: deleted',
};

/** A call that a member has, without anything about the client. */
const memberCallSchema = storedObject({
  sessionId: idSchema,
  status: z.enum(sessionStatuses),
  bookedAt: instantSchema,
  ringsAt: instantSchema,
  /** Since when the two talk; null while they do not. */
  talkingSince: instantSchema.nullable(),
  includedMinutes: z.int().positive(),
});

/**
 * `agency_members/{providerId}`: whose member a provider is, what they agreed to, and what they do at this moment. A
 * provider has one such document, so they belong to one agency at most; its manager reads it while they do.
 */
export const memberDocumentSchema = storedObject({
  /** Null once they have left. */
  agencyId: idSchema.nullable(),
  joinedAt: instantSchema,
  leftAt: instantSchema.nullable(),
  leftBy: z.enum(['member', 'manager', 'platform']).nullable().default(null),
  /** Whether they let the manager switch them off. */
  maySwitchOff: z.boolean(),
  displayName: z.string(),
  kind: providerKindSchema,
  photoUrl: z.url().nullable(),
  languages: z.array(languageSchema).readonly(),
  countries: z.array(countrySchema).readonly(),
  specialities: z.array(specialitySchema).readonly(),
  /** Approved and visible. */
  isShown: z.boolean(),
  availability: storedChoice(availabilities, 'offline'),
  availableSince: instantSchema.nullable(),
  call: memberCallSchema.nullable(),
});
export type MemberDocument = z.infer<typeof memberDocumentSchema>;

export const memberMarks: MarksOf<MemberDocument> = {
  agencyId: 'owner: deleted',
  joinedAt: 'owner: deleted',
  leftAt: 'owner: deleted',
  leftBy: 'owner: deleted',
  maySwitchOff: 'owner: deleted',
  displayName: 'owner: deleted',
  kind: 'owner: deleted',
  photoUrl: 'owner: deleted',
  languages: 'owner: deleted',
  countries: 'owner: deleted',
  specialities: 'owner: deleted',
  isShown: 'owner: deleted',
  availability: 'owner: deleted',
  availableSince: 'owner: deleted',
  call: {
    sessionId: 'owner: deleted',
    status: 'owner: deleted',
    bookedAt: 'owner: deleted',
    ringsAt: 'owner: deleted',
    talkingSince: 'owner: deleted',
    includedMinutes: 'owner: deleted',
  },
};

const seconds = z.int().positive();
/** `admin_config/agencies`, in seconds. */
export const requestRulesSchema = storedObject({ offer: seconds, search: seconds, booking: seconds });

/** `booking_requests/{id}`: a client's request to an agency. Its client, the agency and the members who were asked read it. */
export const requestDocumentSchema: z.ZodType<AgencyRequest> = storedObject({
  id: idSchema,
  agencyId: idSchema,
  clientId: idSchema,
  fromProviderId: idSchema,
  cause: storedChoice(requestCauses, 'asked'),
  kind: providerKindSchema,
  country: countrySchema.nullable(),
  language: languageSchema.nullable(),
  speciality: z.enum(specialities).nullable().catch(null),
  status: z.enum(requestStatuses),
  offers: z.array(
    storedObject({
      memberId: idSchema,
      offeredAt: instantSchema,
      endsAt: instantSchema,
      outcome: z.enum(offerOutcomes),
    }),
  ),
  offeredIds: z.array(idSchema),
  acceptedBy: idSchema.nullable(),
  isAssigned: z.boolean(),
  acceptedAt: instantSchema.nullable(),
  sessionId: idSchema.nullable(),
  rules: requestRulesSchema,
  step: z.int().nonnegative(),
  dueAt: instantSchema.nullable(),
  createdAt: instantSchema,
  endedAt: instantSchema.nullable(),
});

export const requestMarks: MarksOf<AgencyRequest> = {
  id: 'none',
  agencyId: 'none',
  clientId: 'client: deleted',
  fromProviderId: 'none',
  cause: 'client: deleted',
  kind: 'client: deleted',
  country: 'client: deleted',
  language: 'client: deleted',
  speciality: 'client: deleted',
  status: 'client: deleted',
  offers: 'none',
  offeredIds: 'none',
  acceptedBy: 'none',
  isAssigned: 'none',
  acceptedAt: 'client: deleted',
  sessionId: 'client: deleted',
  rules: 'none',
  step: 'none',
  dueAt: 'none',
  createdAt: 'client: deleted',
  endedAt: 'client: deleted',
};

const count = z.int().nonnegative();
/** `provider_stats/{uid}/days/{day}`: what became of a member's calls that were booked on a UTC day, counted anew each time. */
export const providerDaySchema: z.ZodType<Figures & { readonly day: string; readonly countedAt: number }> =
  storedObject({
    day: z.string(),
    calls: count,
    answered: count,
    missed: count,
    talkedSeconds: count,
    ratings: count,
    ratingSum: count,
    earned: storedObject({ EUR: z.int().exactOptional(), USD: z.int().exactOptional() }),
    countedAt: instantSchema,
  });
export type ProviderDay = z.infer<typeof providerDaySchema>;

export const providerDayMarks: MarksOf<ProviderDay> = {
  day: 'owner: deleted',
  calls: 'owner: deleted',
  answered: 'owner: deleted',
  missed: 'owner: deleted',
  talkedSeconds: 'owner: deleted',
  ratings: 'owner: deleted',
  ratingSum: 'owner: deleted',
  earned: { EUR: 'owner: deleted', USD: 'owner: deleted' },
  countedAt: 'owner: deleted',
};
