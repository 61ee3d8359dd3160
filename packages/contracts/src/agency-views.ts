import { requestCauses, requestStatuses } from '@sos/domain/agencies/request';
import { invoiceKinds } from '@sos/domain/invoices/invoice';
import { payoutRails } from '@sos/domain/money/payout-rail';
import { isCalendarDay } from '@sos/domain/shared/zoned-time';
import { kycStatuses } from '@sos/domain/transfers/payout-account';
import { z } from 'zod';
import { invitationStatuses } from './agencies.ts';
import { availabilitySchema, languageSchema, specialitySchema } from './providers.ts';
import { countrySchema, idSchema, instantSchema, moneySchema, providerKindSchema } from './shared.ts';
import { shareSchema } from './share-views.ts';
import { sumsSchema } from './transfers.ts';

export const daySchema = z.string().refine(isCalendarDay);
export const count = z.int().nonnegative();
const rate = z.number().min(0).max(1).nullable();

export const figuresSchema = z.strictObject({
  calls: count,
  answered: count,
  missed: count,
  talkedSeconds: count,
  /** Of the calls that rang at the provider; null where none did. */
  answerRate: rate,
  ratingAverage: z.number().min(1).max(5).nullable(),
  ratingCount: count,
  /** The members' shares, one amount a currency. */
  revenue: z.array(moneySchema),
});

export const agencySchema = z.strictObject({ id: idSchema, name: z.string(), shareBusyStatus: z.boolean() });
export const invitationSchema = z.strictObject({
  id: idSchema,
  /** As it was typed. */
  address: z.string(),
  status: z.enum(invitationStatuses),
  invitedAt: instantSchema,
  expiresAt: instantSchema,
});

/** What needs somebody, and how often: of one member, or of the agency where no member is named. */
const needs = ['requests', 'missed_calls', 'switched_off', 'inactive', 'kyc', 'not_shown'] as const;
export const needSchema = z.strictObject({
  kind: z.enum(needs),
  providerId: idSchema.nullable(),
  displayName: z.string().nullable(),
  count,
});

export const memberSchema = z.strictObject({
  providerId: idSchema,
  displayName: z.string(),
  kind: providerKindSchema,
  photoUrl: z.url().nullable(),
  languages: z.array(languageSchema),
  countries: z.array(countrySchema),
  specialities: z.array(specialitySchema),
  availability: availabilitySchema,
  isShown: z.boolean(),
  joinedAt: instantSchema,
  /** Whether they let the manager switch them off. */
  maySwitchOff: z.boolean(),
  /** In a row. */
  missedCalls: count,
  timeZone: z.string(),
  /** When their hours end and begin next; null when they have set none. */
  closesAt: instantSchema.nullable(),
  opensAt: instantSchema.nullable(),
  kycStatus: z.enum(kycStatuses).nullable(),
  payoutsEnabled: z.boolean(),
  today: figuresSchema,
});

export const rowsSchema = z.strictObject({ rows: z.array(figuresSchema), total: figuresSchema });
export const memberStatementSchema = z.strictObject({
  providerId: idSchema,
  displayName: z.string(),
  /** When they left; null while they are a member. */
  leftAt: instantSchema.nullable(),
  /** From joining on until they left, oldest first. */
  shares: z.array(shareSchema),
  sums: sumsSchema,
  payout: z.strictObject({
    rail: z.enum(payoutRails).nullable(),
    kycStatus: z.enum(kycStatuses).nullable(),
    payoutsEnabled: z.boolean(),
  }),
  invoices: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(invoiceKinds),
      number: z.string(),
      issuedAt: instantSchema,
      total: moneySchema,
      sessionId: idSchema,
    }),
  ),
});

/** An agency as an admin sees it among others. */
export const agencyRowSchema = agencySchema.extend({
  members: count,
  openRequests: count,
  /** `unmanaged` once its manager is none any more. */
  standing: z.enum(['active', 'suspended', 'unmanaged']),
});

/** A member with what they agreed to. */
export const seenMemberSchema = memberSchema
  .pick({
    providerId: true,
    displayName: true,
    kind: true,
    availability: true,
    isShown: true,
    joinedAt: true,
    maySwitchOff: true,
  })
  .extend({ isInCall: z.boolean() });

export const seenRequestSchema = z.strictObject({
  id: idSchema,
  status: z.enum(requestStatuses),
  cause: z.enum(requestCauses),
  fromProviderId: idSchema,
  acceptedBy: idSchema.nullable(),
  /** How many members were asked so far. */
  asked: count,
  createdAt: instantSchema,
  dueAt: instantSchema.nullable(),
});
