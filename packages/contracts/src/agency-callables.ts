import { spans } from '@sos/domain/agencies/figures';
import { requestStatuses } from '@sos/domain/agencies/request';
import { z } from 'zod';
import { agencyNameSchema } from './agencies.ts';
import {
  agencyRowSchema,
  agencySchema,
  count,
  daySchema,
  figuresSchema,
  invitationSchema,
  memberSchema,
  memberStatementSchema,
  needSchema,
  rowsSchema,
  seenMemberSchema,
  seenRequestSchema,
} from './agency-views.ts';
import { adminDeed, adminView, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { invoiceIdSchema } from './invoices.ts';
import { availabilitySchema, languageSchema, specialitySchema } from './providers.ts';
import { countrySchema, idSchema, instantSchema, localeSchema, moneySchema } from './shared.ts';
import { monthSchema, sumsSchema } from './transfers.ts';

const MOST_MEMBERS = 500;
const LONGEST_SPAN_DAYS = 400;
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
  /** A document of a member's, issued while they were one. It serves for some minutes, whoever opens it. */
  getAgencyInvoiceUrl: callable({
    ...ofAgency,
    sensitive: true,
    input: z.strictObject({ providerId: idSchema, invoiceId: invoiceIdSchema }),
    output: z.strictObject({ url: z.url() }),
    refusals: ['not_found'],
  }),
  /** The month of a member, or of whoever was one in it, as a PDF in base64; null for a month without calls. */
  getAgencyStatementFile: callable({
    ...ofAgency,
    resources: 'heavy',
    limits: ['files_made'],
    input: z.strictObject({ month: monthSchema, providerId: idSchema, locale: localeSchema }),
    output: z.strictObject({ file: z.base64().max(8_000_000).nullable() }),
    refusals: ['not_found'],
  }),
  /** The month of the whole agency as a PDF in base64; null for a month without calls. */
  getAgencyMonthFile: callable({
    ...ofAgency,
    resources: 'heavy',
    limits: ['files_made'],
    input: z.strictObject({ month: monthSchema, locale: localeSchema }),
    output: z.strictObject({ file: z.base64().max(8_000_000).nullable() }),
    refusals: [],
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
      /** Those they were asked about that are open or accepted by them, the newest first. */
      requests: z.array(
        requestView.extend({
          id: idSchema,
          country: countrySchema.nullable(),
          language: languageSchema.nullable(),
          speciality: specialitySchema.nullable(),
          /** Until when it is theirs alone; null when it is not. */
          endsAt: instantSchema.nullable(),
        }),
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

/** For admins, who suspend a manager where people are. */
const consoleCallables = {
  adminListAgencies: callable({
    ...adminView,
    input: z.strictObject({ cursor: idSchema.optional() }),
    output: z.strictObject({ agencies: z.array(agencyRowSchema), nextCursor: idSchema.nullable() }),
    refusals: [],
  }),
  /** With its members and what each agreed to, whom it asked to join, and its requests that are not over. */
  adminGetAgency: callable({
    ...adminView,
    input: z.strictObject({ agencyId: idSchema }),
    output: z.strictObject({
      agency: agencyRowSchema,
      members: z.array(seenMemberSchema).max(MOST_MEMBERS),
      invitations: z.array(invitationSchema.extend({ providerId: idSchema.nullable() })),
      requests: z.array(seenRequestSchema),
    }),
    refusals: ['not_found'],
  }),
};

export const agencyCallables = {
  ...consoleCallables,
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
