import { payoutRails } from '@sos/domain/money/payout-rail';
import { kycNeeds, kycStatuses } from '@sos/domain/transfers/payout-account';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { bounceReasons, moveKinds, payoutStates, transferStatuses, waitReasons } from '@sos/domain/transfers/transfer';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import {
  countrySchema,
  currencySchema,
  emailSchema,
  idSchema,
  instantSchema,
  localeSchema,
  moneySchema,
} from './shared.ts';
import { ownShareSchema, shareSchema } from './share-views.ts';
import { storedChoice, storedObject } from './stored.ts';

const moveSchema = storedObject({
  kind: z.enum(moveKinds),
  amount: z.int().positive(),
  railId: z.string().nullable(),
  of: z.string().nullable(),
  rail: z.enum(payoutRails).default('stripe'),
  fee: z.int().nonnegative().default(0),
  address: z.int().nonnegative().default(0),
  at: instantSchema,
});

const payoutSchema = storedObject({
  batchId: z.string(),
  itemId: z.string().nullable(),
  state: z.enum(payoutStates),
});

const bounceSchema = storedObject({
  reason: storedChoice(bounceReasons, 'failed'),
  code: z.string(),
  address: z.int().nonnegative(),
  at: instantSchema,
});

const orderSchema = storedObject({
  kind: z.enum(moveKinds),
  amount: z.int().positive(),
  of: z.string().nullable(),
  rail: z.enum(payoutRails).default('stripe'),
  address: z.int().nonnegative().default(0),
  since: instantSchema,
  askedAt: instantSchema.nullable(),
  refusedWith: z.string().nullable(),
  refusals: z.int().nonnegative(),
  askAfter: instantSchema.nullable(),
  payout: payoutSchema.nullable().default(null),
  isRecalled: z.boolean().default(false),
});

/** `pending_transfers/{paymentId}`: a provider's share on its way to them, and afterwards how it went. */
export const transferDocumentSchema = storedObject({
  providerId: idSchema,
  currency: currencySchema,
  status: z.enum(transferStatuses),
  earned: z.int().nonnegative(),
  isFrozen: z.boolean().default(false),
  /** What the provider has of it, as the moves add up. */
  net: z.int().nonnegative(),
  /** When something was sent last; null before. */
  sentAt: instantSchema.nullable(),
  moves: z.array(moveSchema),
  order: orderSchema.nullable(),
  /** What an earlier release named otherwise is planned anew when it is counted. */
  waitsFor: storedChoice(waitReasons, 'address').nullable(),
  bounced: bounceSchema.nullable().default(null),
  tryNumber: z.int().positive(),
  createdAt: instantSchema,
});

export const transferMarks: MarksOf<z.infer<typeof transferDocumentSchema>> = {
  providerId: 'provider: kept for accounting',
  currency: 'provider: kept for accounting',
  status: 'provider: kept for accounting',
  earned: 'provider: kept for accounting',
  isFrozen: 'provider: kept for accounting',
  net: 'provider: kept for accounting',
  sentAt: 'provider: kept for accounting',
  waitsFor: 'provider: kept for accounting',
  bounced: 'provider: kept for accounting',
  createdAt: 'provider: kept for accounting',
  moves: 'provider: kept for accounting, hidden',
  order: 'provider: kept for accounting, hidden',
  tryNumber: 'provider: kept for accounting, hidden',
};

/** `sos_profiles/{uid}/private/payout`: how a provider is paid, as the rail tells it. */
export const payoutAccountSchema = storedObject({
  country: countrySchema,
  rail: z.enum(payoutRails).nullable(),
  accountId: z.string().nullable(),
  paypalEmail: z.string().nullable().default(null),
  addressNumber: z.int().nonnegative().default(0),
  freshUntil: instantSchema.nullable().default(null),
  kycStatus: z.enum(kycStatuses),
  payoutsEnabled: z.boolean(),
  needs: z.array(storedChoice(kycNeeds, 'other')),
  deadline: instantSchema.nullable(),
  delayDays: z.int().nonnegative(),
  tryNumber: z.int().positive(),
  toldAt: instantSchema.nullable(),
});

export const payoutAccountMarks: MarksOf<z.infer<typeof payoutAccountSchema>> = {
  country: 'owner: deleted',
  paypalEmail: 'owner: deleted',
  addressNumber: 'owner: deleted',
  freshUntil: 'owner: deleted',
  rail: 'owner: deleted',
  kycStatus: 'owner: deleted',
  payoutsEnabled: 'owner: deleted',
  needs: 'owner: deleted',
  deadline: 'owner: deleted',
  delayDays: 'owner: deleted',
  toldAt: 'owner: deleted',
  accountId: 'owner: deleted, hidden',
  tryNumber: 'owner: deleted, hidden',
};

/** How the caller is paid, without anything that names the account. */
const payoutViewSchema = z.strictObject({
  /** Null where no rail reaches their bank's country. */
  rail: z.enum(payoutRails).nullable(),
  kycStatus: z.enum(kycStatuses),
  payoutsEnabled: z.boolean(),
  needs: z.array(z.enum(kycNeeds)),
  deadline: z.int().nullable(),
  /** To which PayPal sends, so that its owner recognises it; null where there is none. */
  address: z.string().nullable(),
  /** Until when nothing leaves, since the address was changed. */
  freshUntil: z.int().nullable(),
});

/** One amount a currency. */
export const sumsSchema = z.array(z.strictObject({ earned: moneySchema, pending: moneySchema, paid: moneySchema }));

/** What an admin sees of a share: each movement, and what the rail is asked or refused. */
const shareRecordSchema = z.strictObject({
  /** The payment's, and the call's. */
  id: idSchema,
  providerId: idSchema,
  currency: currencySchema,
  /** Minor units: the provider's by now, and what of it they have. */
  earned: z.int(),
  net: z.int(),
  status: z.enum(transferStatuses),
  waitsFor: z.enum(waitReasons).nullable(),
  moves: z.array(
    z.strictObject({
      kind: z.enum(moveKinds),
      amount: z.int(),
      railId: z.string().nullable(),
      rail: z.enum(payoutRails),
      /** What the rail took from us for it, in minor units. */
      fee: z.int(),
      at: z.int(),
    }),
  ),
  order: z
    .strictObject({
      kind: z.enum(moveKinds),
      amount: z.int(),
      since: z.int(),
      /** The rail's code. */
      refusedWith: z.string().nullable(),
      refusals: z.int(),
      askAfter: z.int().nullable(),
      rail: z.enum(payoutRails),
      payout: z.strictObject({ itemId: z.string().nullable(), state: z.enum(payoutStates) }).nullable(),
    })
    .nullable(),
  bounced: z.strictObject({ reason: z.enum(bounceReasons), code: z.string(), at: z.int() }).nullable(),
  createdAt: z.int(),
});
const SHARES_A_PAGE = 50;
export const monthSchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

const own = { region: 'europe-west1', access: 'provider', resources: 'user' } as const;

export const transferCallables = {
  getEarnings: callable({
    ...own,
    input: z.strictObject({
      /** What an earlier answer gave; every other is refused. */
      cursor: idSchema.nullable().default(null),
    }),
    output: z.strictObject({
      account: payoutViewSchema,
      sums: sumsSchema,
      /** What the bank gets next, as far as it is known; one for each currency in which something is on its way. */
      paydays: z.array(z.strictObject({ at: z.int(), amount: moneySchema })),
      shares: z.array(ownShareSchema),
      nextCursor: idSchema.nullable(),
    }),
    refusals: [],
  }),
  /** All that was earned in a month by UTC, oldest first, for bookkeeping. */
  getEarningsStatement: callable({
    ...own,
    input: z.strictObject({ month: monthSchema }),
    output: z.strictObject({ shares: z.array(shareSchema) }),
    refusals: [],
  }),
  /** The same month as a PDF, with what its calls add up to. */
  getEarningsStatementFile: callable({
    ...own,
    resources: 'heavy',
    limits: ['files_made'],
    input: z.strictObject({ month: monthSchema, locale: localeSchema }),
    /** In base64, of which a thousand calls take a tenth; null for a month without calls. */
    output: z.strictObject({ file: z.base64().max(8_000_000).nullable() }),
    refusals: ['not_found'],
  }),
  /** Opens the account to which shares go, once; it is opened with the approval, too. */
  createStripeAccount: callable({
    ...own,
    sensitive: true,
    input: z.strictObject({}),
    output: payoutViewSchema,
    refusals: ['not_approved'],
  }),
  /** Where PayPal is to send the caller's shares. The first serves at once, another one two days later. */
  savePaypalEmail: callable({
    ...own,
    sensitive: true,
    limits: ['saves_by_person'],
    input: z.strictObject({ email: emailSchema }),
    output: payoutViewSchema,
    refusals: ['not_found', 'not_approved'],
  }),
  getOnboardingLink: callable({
    ...own,
    sensitive: true,
    input: z.strictObject({
      /** Where the person says what is missing, or sees what was paid out. */
      page: z.enum(['setup', 'payouts']),
      /** Of the page to which they come back. */
      locale: localeSchema,
    }),
    /** Serves once, for some minutes. */
    output: z.strictObject({ url: z.url() }),
    refusals: ['not_found', 'not_approved'],
  }),
  /** Settles a share at once instead of after a pause. `changed` where nothing is left to do. */
  adminRetryTransfer: callable({
    ...adminDeed,
    region: 'europe-west3',
    input: z.strictObject({
      /** The payment's. */
      transferId: idSchema,
      /** Made by who asks, so that the deed is written down once. */
      retryId: z.uuid(),
      reason: reasonSchema,
    }),
    output: z.strictObject({ status: z.enum(transferStatuses), waitsFor: z.enum(waitReasons).nullable() }),
    refusals: deedRefusals,
  }),
  /** Shares of all providers, the newest first. */
  adminListTransfers: callable({
    ...adminView,
    input: z.strictObject({ status: z.enum(transferStatuses).optional(), cursor: idSchema.optional() }),
    output: z.strictObject({
      transfers: z.array(shareRecordSchema).max(SHARES_A_PAGE),
      nextCursor: idSchema.nullable(),
    }),
    refusals: [],
  }),
};

export type PayoutView = z.infer<typeof payoutViewSchema>;
export type TransferDocument = z.infer<typeof transferDocumentSchema>;
