import { endReasons, sessionStatuses } from '@sos/domain/calls/session';
import { applicationStatuses } from '@sos/domain/applications/application';
import { limitNames } from '@sos/domain/limits/limits';
import { payoutRails } from '@sos/domain/money/payout-rail';
import { paymentStatuses } from '@sos/domain/payments/payment';
import { offlineReasons } from '@sos/domain/providers/attendance';
import { availabilities } from '@sos/domain/providers/availability';
import { kycNeeds, kycStatuses, payoutLacks } from '@sos/domain/transfers/payout-account';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema, undoesSchema } from './audit.ts';
import { callable } from './callable.ts';
import { personLineSchema } from './person-story.ts';
import {
  countrySchema,
  currencySchema,
  idSchema,
  instantSchema,
  localeSchema,
  moneySchema,
  providerKindSchema,
} from './shared.ts';
import { storedObject } from './stored.ts';
import { roles, userStatuses } from '@sos/domain/accounts/roles';

const LINES_A_PAGE = 50;
const approvals = ['pending', 'approved', 'rejected'] as const;
const userOrders = ['newest', 'oldest', 'a_to_z', 'z_to_a'] as const;
export type UserOrder = (typeof userOrders)[number];
const providerOrders = ['a_to_z', 'z_to_a', 'most_answers', 'fewest_answers'] as const;
export type ProviderOrder = (typeof providerOrders)[number];
const limitName = z.enum(limitNames);
const person = z.strictObject({ uid: idSchema });
const nothing = z.strictObject({});
const cursor = idSchema.optional();
/** Given by the browser, so that a deed that is repeated is written down once. */
const requestId = z.uuid();

const userRow = z.strictObject({
  uid: idSchema,
  role: z.enum(roles),
  status: z.enum(userStatuses),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  country: countrySchema,
  createdAt: instantSchema,
});
const providerRow = z.strictObject({
  uid: idSchema,
  displayName: z.string(),
  kind: providerKindSchema,
  approval: z.enum(approvals),
  visible: z.boolean(),
  availability: z.enum(availabilities),
  answerRate: z.number().nullable(),
  ratingAverage: z.number().nullable(),
  ratingCount: z.int(),
  countries: z.array(countrySchema),
  timeZone: z.string(),
});

export const directoryCallables = {
  /** Everybody; by name is by the last one. */
  adminListUsers: callable({
    ...adminView,
    input: z.strictObject({
      role: z.enum(roles).optional(),
      status: z.enum(userStatuses).optional(),
      country: countrySchema.optional(),
      order: z.enum(userOrders).default('newest'),
      cursor,
    }),
    output: z.strictObject({ users: z.array(userRow).max(LINES_A_PAGE), nextCursor: z.string().nullable() }),
    refusals: [],
  }),
  /** One person, with the newest of what happened to them. */
  adminGetPerson: callable({
    ...adminView,
    input: person,
    output: z.strictObject({
      account: userRow.extend({
        locale: localeSchema,
        currency: currencySchema,
        /** Whether the platform itself operates it. */
        isOwn: z.boolean(),
      }),
      /** Null where nobody can sign in as them. */
      signIn: z
        .strictObject({
          emailConfirmed: z.boolean(),
          hasPassword: z.boolean(),
          hasGoogle: z.boolean(),
          disabled: z.boolean(),
        })
        .nullable(),
      /** Null for whoever takes no calls. */
      profile: providerRow
        .extend({
          offlineBecause: z.enum(offlineReasons).nullable(),
          agencyId: idSchema.nullable(),
          photoUrl: z.string().nullable(),
        })
        .nullable(),
      /** Where their application stands; null for whoever never made one. */
      application: z.enum(applicationStatuses).nullable(),
      /** How they are paid, and what the rail still wants before it pays; null before there is anything. */
      payout: z
        .strictObject({
          country: countrySchema,
          rail: z.enum(payoutRails).nullable(),
          kyc: z.enum(kycStatuses),
          lack: z.enum(payoutLacks).nullable(),
          needs: z.array(z.enum(kycNeeds)),
          /** Until when the rail wants it. */
          deadline: instantSchema.nullable(),
          toldAt: instantSchema.nullable(),
        })
        .nullable(),
      /** How many devices they are told by. */
      devices: z.int(),
      calls: z.array(
        z.strictObject({
          sessionId: idSchema,
          as: z.enum(['client', 'provider']),
          status: z.enum(sessionStatuses),
          endReason: z.enum(endReasons).nullable(),
          createdAt: instantSchema,
          total: moneySchema,
        }),
      ),
      payments: z.array(
        z.strictObject({
          paymentId: idSchema,
          status: z.enum(paymentStatuses),
          total: moneySchema,
          createdAt: instantSchema,
        }),
      ),
      /** What else happened to them, wherever it is written down: the newest of each kind. */
      story: z.array(personLineSchema),
      /** What admins did to them, to their profile and to their application. */
      deeds: z.array(
        z.strictObject({
          id: z.string(),
          adminId: idSchema,
          action: z.string(),
          reason: z.string(),
          at: instantSchema,
        }),
      ),
    }),
    refusals: ['not_found'],
  }),
  /** The limits at which somebody stands in the windows that are open; with a person, what is counted of theirs. */
  adminListLimits: callable({
    ...adminView,
    input: z.strictObject({ uid: idSchema.optional() }),
    output: z.strictObject({
      /** Of everybody: how many stand at each limit, and when the last of them may go on. */
      hits: z.array(z.strictObject({ name: limitName, subjects: z.int().positive(), until: instantSchema })),
      /** Of the person: each limit by person of which something is used. */
      used: z.array(
        z.strictObject({ name: limitName, used: z.int().positive(), max: z.int().nonnegative(), until: instantSchema }),
      ),
    }),
    refusals: [],
  }),
  /** Takes back all that is counted of a person under one limit; `changed` where nothing is. */
  adminLiftLimit: callable({
    ...adminDeed,
    input: person.extend({ name: limitName, requestId, reason: reasonSchema }),
    output: nothing,
    refusals: deedRefusals,
  }),
  /** Ends every session of a person. */
  adminRevokeSessions: callable({
    ...adminDeed,
    input: person.extend({ requestId, reason: reasonSchema }),
    output: nothing,
    refusals: deedRefusals,
  }),
  /** Sends the mail again that confirms an address; `changed` where it is confirmed by now. */
  adminResendVerification: callable({
    ...adminDeed,
    input: person.extend({ requestId, reason: reasonSchema }),
    output: nothing,
    refusals: deedRefusals,
  }),
  adminListProviders: callable({
    ...adminView,
    input: z.strictObject({
      approval: z.enum(approvals).optional(),
      availability: z.enum(availabilities).optional(),
      /** One that they help with. */
      country: countrySchema.optional(),
      order: z.enum(providerOrders).default('a_to_z'),
      cursor,
    }),
    output: z.strictObject({ providers: z.array(providerRow).max(LINES_A_PAGE), nextCursor: z.string().nullable() }),
    refusals: [],
  }),
  /** Takes an approved provider out of sight or shows them again; `changed` where that is so by now. */
  adminHideProvider: callable({
    ...adminDeed,
    input: person.extend({ hidden: z.boolean(), requestId, reason: reasonSchema, undoes: undoesSchema }),
    output: nothing,
    refusals: deedRefusals,
  }),
  /** Switches a provider off, who can come back by themselves; a call goes on. `changed` where they are off by now. */
  adminSetProviderOffline: callable({
    ...adminDeed,
    input: person.extend({ requestId, reason: reasonSchema }),
    output: nothing,
    refusals: deedRefusals,
  }),
};

const keyedKinds = ['users', 'profiles'] as const;
/** What has a name by which it is listed. */
export type KeyedKind = (typeof keyedKinds)[number];

/** `settings/name_keys`: how far a walk through all names has come that writes their keys. */
export const nameKeysSchema = storedObject({
  /** Of the keys that it writes. */
  version: z.int().positive(),
  /** What it goes through; null when all is written. */
  at: z.enum(keyedKinds).nullable(),
  /** The last one that it has seen. */
  after: z.string().nullable(),
});
export type NameKeysDocument = z.infer<typeof nameKeysSchema>;
