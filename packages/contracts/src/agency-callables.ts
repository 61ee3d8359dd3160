import { spans } from '@sos/domain/agencies/figures';
import { requestStatuses } from '@sos/domain/agencies/request';
import { isCalendarDay } from '@sos/domain/shared/zoned-time';
import { kycStatuses } from '@sos/domain/transfers/payout-account';
import { payoutRails } from '@sos/domain/money/payout-rail';
import { invoiceKinds } from '@sos/domain/invoices/invoice';
import { z } from 'zod';
import { agencyNameSchema, invitationStatuses } from './agencies.ts';
import { adminDeed, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { availabilitySchema, languageSchema, specialitySchema } from './providers.ts';
import { countrySchema, idSchema, instantSchema, localeSchema, moneySchema, providerKindSchema } from './shared.ts';
import { monthSchema, shareSchema, sumsSchema } from './transfers.ts';

const MOST_MEMBERS = 500;
const LONGEST_SPAN_DAYS = 400;
const daySchema = z.string().refine(isCalendarDay);
const count = z.int().nonnegative();
const rate = z.number().min(0).max(1).nullable();

const figuresSchema = z.strictObject({
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

const agencySchema = z.strictObject({ id: idSchema, name: z.string(), shareBusyStatus: z.boolean() });
const invitationSchema = z.strictObject({
  id: idSchema,
  /** As it was typed. */
  address: z.string(),
  status: z.enum(invitationStatuses),
  invitedAt: instantSchema,
  expiresAt: instantSchema,
});

/** What needs somebody, and how often: of one member, or of the agency where no member is named. */
const needs = ['requests', 'missed_calls', 'switched_off', 'kyc', 'not_shown'] as const;
const needSchema = z.strictObject({
  kind: z.enum(needs),
  providerId: idSchema.nullable(),
  displayName: z.string().nullable(),
  count,
});

const memberSchema = z.strictObject({
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

const rowsSchema = z.strictObject({ rows: z.array(figuresSchema), total: figuresSchema });
const memberStatementSchema = z.strictObject({
  providerId: idSchema,
  displayName: z.string(),
  /** From joining on, oldest first. */
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

const ofAgency = { region: 'europe-west1', access: 'agency', resources: 'user' } as const;
const ofProvider = { region: 'europe-west1', access: 'provider', resources: 'user' } as const;
const ofClient = { region: 'europe-west1', access: 'client', resources: 'user' } as const;
const requestView = z.strictObject({ status: z.enum(requestStatuses), acceptedBy: idSchema.nullable() });
const accepting = ['not_found', 'request_taken', 'request_over'] as const;

/** For the manager of an agency. */
const managerCallables = {
  getAgencyOverview: callable({
    ...ofAgency,
    input: z.strictObject({}),
    output: z.strictObject({
      agency: agencySchema,
      members: count,
      /** The UTC day. */
      day: daySchema,
      today: figuresSchema,
      requests: z.strictObject({ waiting: count, underWay: count }),
      /** Earned by the members, whenever, and not with them yet. */
      due: z.array(moneySchema),
      needs: z.array(needSchema),
    }),
    refusals: [],
  }),
  getAgencyTeam: callable({
    ...ofAgency,
    input: z.strictObject({}),
    output: z.strictObject({
      agency: agencySchema,
      members: z.array(memberSchema).max(MOST_MEMBERS),
      /** Those that wait for an answer, or were declined lately. */
      invitations: z.array(invitationSchema),
    }),
    refusals: [],
  }),
  updateAgency: callable({
    ...ofAgency,
    limits: ['saves_by_person'],
    /** What is left out stays as it is. */
    input: z.strictObject({ name: agencyNameSchema.optional(), shareBusyStatus: z.boolean().optional() }),
    output: agencySchema,
    refusals: [],
  }),
  /** Answers the same whether or not there is such a provider. */
  inviteAgencyMember: callable({
    ...ofAgency,
    limits: ['agency_invitations'],
    /** A mail address, or the address of a profile on the web site or the id in it. */
    input: z.strictObject({ who: z.string().trim().min(3).max(254) }),
    output: invitationSchema,
    refusals: [],
  }),
  withdrawAgencyInvitation: callable({
    ...ofAgency,
    input: z.strictObject({ invitationId: idSchema }),
    output: z.strictObject({}),
    refusals: ['not_found', 'changed'],
  }),
  removeAgencyMember: callable({
    ...ofAgency,
    input: z.strictObject({ providerId: idSchema }),
    output: z.strictObject({}),
    refusals: ['not_found'],
  }),
  /** Takes a member offline who agreed to it; a call that is booked stays. */
  switchOffAgencyMember: callable({
    ...ofAgency,
    limits: ['saves_by_person'],
    input: z.strictObject({ providerId: idSchema }),
    output: z.strictObject({ availability: availabilitySchema }),
    refusals: ['not_found', 'no_consent'],
  }),
  /** Accepts a request for a member. */
  assignAgencyRequest: callable({
    ...ofAgency,
    input: z.strictObject({ requestId: idSchema, providerId: idSchema }),
    output: requestView,
    refusals: accepting,
  }),
  /** By UTC days, both included; rows are in the order of `starts`. */
  getAgencyStats: callable({
    ...ofAgency,
    input: z.strictObject({ from: daySchema, to: daySchema, by: z.enum(spans) }).refine(({ from, to }) => {
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
      return days >= 0 && days <= LONGEST_SPAN_DAYS;
    }),
    output: z.strictObject({
      starts: z.array(daySchema),
      members: z.array(rowsSchema.extend({ providerId: idSchema, displayName: z.string() })),
      sum: rowsSchema,
    }),
    refusals: [],
  }),
  /** What each member earned in a month by UTC since they joined, what was invoiced, and how they are paid. */
  getAgencyStatement: callable({
    ...ofAgency,
    input: z.strictObject({ month: monthSchema }),
    output: z.strictObject({ members: z.array(memberStatementSchema), sums: sumsSchema }),
    refusals: [],
  }),
  /** One member's month as a PDF, in base64; null for a month without calls. */
  getAgencyStatementFile: callable({
    ...ofAgency,
    resources: 'heavy',
    limits: ['files_made'],
    input: z.strictObject({ month: monthSchema, providerId: idSchema, locale: localeSchema }),
    output: z.strictObject({ file: z.base64().max(8_000_000).nullable() }),
    refusals: ['not_found'],
  }),
};

/** For a provider who is asked, or is a member. */
const memberCallables = {
  getOwnAgency: callable({
    ...ofProvider,
    input: z.strictObject({}),
    output: z.strictObject({
      agency: agencySchema.extend({ joinedAt: instantSchema, maySwitchOff: z.boolean() }).nullable(),
      invitations: z.array(
        z.strictObject({ id: idSchema, agencyName: z.string(), invitedAt: instantSchema, expiresAt: instantSchema }),
      ),
    }),
    refusals: [],
  }),
  answerAgencyInvitation: callable({
    ...ofProvider,
    input: z.strictObject({
      invitationId: idSchema,
      accepts: z.boolean(),
      /** Whether the manager may switch them off. */
      maySwitchOff: z.boolean().default(false),
    }),
    output: z.strictObject({ agencyId: idSchema.nullable() }),
    refusals: ['not_found', 'other_agency'],
  }),
  /** Harmless for whoever has left. */
  leaveAgency: callable({ ...ofProvider, input: z.strictObject({}), output: z.strictObject({}), refusals: [] }),
  acceptAgencyRequest: callable({
    ...ofProvider,
    input: z.strictObject({ requestId: idSchema }),
    output: requestView,
    refusals: accepting,
  }),
  /** Sends it to the next at once. */
  declineAgencyRequest: callable({
    ...ofProvider,
    input: z.strictObject({ requestId: idSchema }),
    output: z.strictObject({}),
    refusals: ['not_found'],
  }),
};

/** For a client who needs a colleague of somebody. */
const clientCallables = {
  /** Asks the agency of a provider who is busy or offline; repeating it with the same id asks once. */
  requestAgencyHelp: callable({
    ...ofClient,
    limits: ['agency_requests'],
    input: z.strictObject({
      requestId: z.uuid(),
      /** Whose colleagues are asked. */
      providerId: idSchema,
      country: countrySchema.nullable().default(null),
      language: languageSchema.nullable().default(null),
      speciality: specialitySchema.nullable().default(null),
    }),
    output: requestView,
    refusals: ['no_colleague'],
  }),
  cancelAgencyRequest: callable({
    ...ofClient,
    input: z.strictObject({ requestId: idSchema }),
    output: requestView,
    refusals: ['not_found', 'request_over'],
  }),
};

export const agencyCallables = {
  ...managerCallables,
  ...memberCallables,
  ...clientCallables,
  /** Invites providers in an agency's name; each still decides. Answers how many invitations wait now. */
  adminLinkProviders: callable({
    ...adminDeed,
    input: z.strictObject({
      /** Its manager's uid. */
      agencyId: idSchema,
      providerIds: z.array(idSchema).min(1).max(50),
      reason: reasonSchema,
    }),
    output: z.strictObject({ invited: count }),
    refusals: [...deedRefusals],
  }),
};
