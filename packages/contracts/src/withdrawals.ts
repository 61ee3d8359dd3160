import { programmes } from '@sos/domain/accounts/affiliates';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { fieldNames } from '@sos/domain/withdrawals/account-forms';
import { LEAST_WITHDRAWAL, MOST_WITHDRAWAL, withdrawalObstacles } from '@sos/domain/withdrawals/ask';
import { MOST_METHODS } from '@sos/domain/withdrawals/method';
import { confirmations, withdrawalEnds, withdrawalRails, withdrawalStatuses } from '@sos/domain/withdrawals/withdrawal';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { countrySchema, idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const WITHDRAWALS_A_PAGE = 20;
const RECORDS_A_PAGE = 50;
const LONGEST_FIELD = 120;
const centsSchema = z.int();
const countSchema = z.int().nonnegative();
/** ISO 4217; also of countries whose money we do not take. */
const bankCurrencySchema = z.string().regex(/^[A-Z]{3}$/);

/** What somebody knows an account by. */
export const payoutPlaceShape = { country: countrySchema, currency: bankCurrencySchema, ending: z.string() };

/** What of a method may be seen. */
const methodShape = {
  id: idSchema,
  rail: z.enum(withdrawalRails),
  ...payoutPlaceShape,
  savedAt: instantSchema,
  usableFrom: instantSchema,
};

/** How encrypted details stand in a document; all but the key's id in base64. */
export const detailsCipherSchema = storedObject({
  keyId: z.string(),
  iv: z.string(),
  tag: z.string(),
  data: z.string(),
});

/** `payment_methods/{uid}`: where an affiliate's money goes. */
export const payoutMethodsSchema = storedObject({
  methods: z.array(
    storedObject({
      ...methodShape,
      details: detailsCipherSchema,
      /** A keyed digest of the account, the same whoever saved it. */
      digest: z.string(),
    }),
  ),
  /** How many were ever saved. */
  savedBefore: countSchema,
});

export const payoutMethodsMarks: MarksOf<z.infer<typeof payoutMethodsSchema>> = {
  methods: 'owner: deleted, hidden',
  savedBefore: 'owner: deleted',
};

/** `payment_withdrawals/{id}`. Amounts are US cents. */
export const withdrawalSchema = storedObject({
  affiliateId: idSchema,
  programme: z.enum(programmes),
  amount: centsSchema.positive(),
  status: z.enum(withdrawalStatuses),
  rail: z.enum(withdrawalRails),
  methodId: idSchema,
  country: countrySchema,
  currency: bankCurrencySchema,
  ending: z.string(),
  askedAt: instantSchema,
  confirmUntil: instantSchema,
  confirmedBy: z.enum(confirmations).nullable(),
  wrongCodes: countSchema,
  approvals: z.array(storedObject({ adminId: idSchema, at: instantSchema })),
  order: storedObject({
    tryNumber: z.int().positive(),
    prepared: z.record(z.string(), z.string()).nullable(),
    askedAt: instantSchema,
    railId: z.string().nullable(),
    isFunded: z.boolean(),
  }).nullable(),
  fee: centsSchema.nullable(),
  received: countSchema.nullable(),
  end: z.enum(withdrawalEnds).nullable(),
  endDetail: z.string().nullable(),
  changedAt: instantSchema,
  revision: z.int().positive(),
});

export const withdrawalMarks: MarksOf<z.infer<typeof withdrawalSchema>> = {
  affiliateId: 'owner: kept for accounting',
  programme: 'owner: kept for accounting',
  amount: 'owner: kept for accounting',
  status: 'owner: kept for accounting',
  rail: 'owner: kept for accounting',
  methodId: 'owner: kept for accounting',
  country: 'owner: kept for accounting',
  currency: 'owner: kept for accounting',
  ending: 'owner: kept for accounting',
  askedAt: 'owner: kept for accounting',
  confirmUntil: 'owner: kept for accounting',
  confirmedBy: 'owner: kept for accounting',
  fee: 'owner: kept for accounting',
  received: 'owner: kept for accounting',
  end: 'owner: kept for accounting',
  endDetail: 'owner: kept for accounting, hidden',
  changedAt: 'owner: kept for accounting',
  wrongCodes: 'owner: kept for accounting, hidden',
  approvals: 'owner: kept for accounting, hidden',
  order: 'owner: kept for accounting, hidden',
  revision: 'owner: kept for accounting, hidden',
};

/** `payment_withdrawals/{id}/private/destination`: what names the account, as it was when the withdrawal was asked for. */
export const destinationSchema = storedObject({ affiliateId: idSchema, details: detailsCipherSchema });

export const destinationMarks: MarksOf<z.infer<typeof destinationSchema>> = {
  affiliateId: 'owner: kept for accounting, hidden',
  details: {
    keyId: 'none, hidden',
    iv: 'none, hidden',
    tag: 'none, hidden',
    data: 'owner: kept for accounting, hidden',
  },
};

const methodViewSchema = z.strictObject(methodShape);

const shownShape = {
  id: idSchema,
  amount: centsSchema,
  status: z.enum(withdrawalStatuses),
  country: countrySchema,
  currency: bankCurrencySchema,
  ending: z.string(),
  askedAt: instantSchema,
  confirmUntil: instantSchema,
  changedAt: instantSchema,
  /** Minor units of the account's currency, once they are known. */
  received: countSchema.nullable(),
  end: z.enum(withdrawalEnds).nullable(),
};

/** What an affiliate sees of a withdrawal. */
const withdrawalViewSchema = z.strictObject({
  ...shownShape,
  /** What somebody of ours wrote when they refused it. */
  words: z.string().nullable(),
});

/** What an admin sees of it. */
const withdrawalRecordSchema = z.strictObject({
  ...shownShape,
  affiliateId: idSchema,
  programme: z.enum(programmes),
  rail: z.enum(withdrawalRails),
  confirmedBy: z.enum(confirmations).nullable(),
  approvals: z.array(z.strictObject({ adminId: idSchema, at: instantSchema })),
  /** The rail's own id, by which an admin finds it there. */
  railId: z.string().nullable(),
  fee: centsSchema.nullable(),
  endDetail: z.string().nullable(),
  /** Two admins must agree. */
  needsTwo: z.boolean(),
});

const asking = { region: 'europe-west2', access: 'member', resources: 'user' } as const;
const keeping = { region: 'europe-west3', access: 'member', resources: 'user' } as const;
const deciding = { ...adminDeed, region: 'europe-west3' } as const;
const byId = { withdrawalId: idSchema };
const deed = z.strictObject({ ...byId, reason: reasonSchema });

export const withdrawalCallables = {
  /** Keeps an account under an id that the browser made; the first ever serves at once, every other after 48 h. */
  savePaymentMethod: callable({
    ...keeping,
    limits: ['saves_by_person'],
    input: z.strictObject({
      methodId: z.uuid(),
      country: countrySchema,
      currency: bankCurrencySchema,
      details: z.partialRecord(z.enum(fieldNames), z.string().max(LONGEST_FIELD)),
    }),
    output: methodViewSchema,
    refusals: ['not_found', 'method_invalid', 'methods_full', 'changed'],
  }),
  /** One that is not there is fine. */
  deletePaymentMethod: callable({
    ...keeping,
    input: z.strictObject({ methodId: idSchema }),
    output: z.strictObject({}),
    refusals: [],
  }),
  /** Takes the amount out of the balance, and asks in Telegram or mails a code; asked again under one id, it is one withdrawal. */
  requestWithdrawal: callable({
    ...asking,
    limits: ['account_mails_by_person'],
    input: z.strictObject({
      withdrawalId: z.uuid(),
      /** US cents. */
      amount: z
        .int()
        .positive()
        .max(MOST_WITHDRAWAL * 2),
      methodId: idSchema,
    }),
    output: withdrawalViewSchema,
    refusals: ['not_found', ...withdrawalObstacles],
  }),
  confirmWithdrawalByCode: callable({
    ...asking,
    input: z.strictObject({ ...byId, code: z.string().regex(/^\d{6}$/) }),
    output: withdrawalViewSchema,
    refusals: ['not_found', 'withdrawal_code_wrong', 'code_not_usable', 'withdrawal_ended'],
  }),
  /** While no admin has decided. `changed` afterwards. */
  cancelWithdrawal: callable({
    ...asking,
    input: z.strictObject(byId),
    output: withdrawalViewSchema,
    refusals: ['not_found', 'changed'],
  }),
  getWithdrawals: callable({
    ...asking,
    input: z.strictObject({ cursor: idSchema.nullable().default(null) }),
    output: z.strictObject({
      balance: centsSchema,
      /** What may still be asked for this month, and the least that can be. */
      left: centsSchema,
      least: z.literal(LEAST_WITHDRAWAL),
      methods: z.array(methodViewSchema).max(MOST_METHODS),
      /** What stands against any withdrawal at all, for now. */
      obstacle: z.enum(withdrawalObstacles).nullable(),
      /** By which way a withdrawal is confirmed now. */
      confirmBy: z.enum(confirmations).nullable(),
      /** The newest first. */
      withdrawals: z.array(withdrawalViewSchema).max(WITHDRAWALS_A_PAGE),
      nextCursor: idSchema.nullable(),
    }),
    refusals: ['not_found'],
  }),
  adminListWithdrawals: callable({
    ...adminView,
    region: 'europe-west3',
    input: z.strictObject({
      status: z.enum(withdrawalStatuses).optional(),
      order: z.enum(['newest', 'oldest']).default('newest'),
      cursor: idSchema.optional(),
    }),
    output: z.strictObject({
      withdrawals: z.array(withdrawalRecordSchema).max(RECORDS_A_PAGE),
      nextCursor: idSchema.nullable(),
    }),
    refusals: [],
  }),
  /** Approves it; once all who must have agreed, the rail is asked at once. */
  adminProcessWithdrawal: callable({
    ...deciding,
    input: deed,
    output: withdrawalRecordSchema,
    refusals: [...deedRefusals, 'same_admin', 'balance_negative', 'withdrawal_suspended'],
  }),
  /** Refuses it, and its amount goes back to the balance; the reason is shown to the affiliate. */
  adminRejectWithdrawal: callable({ ...deciding, input: deed, output: withdrawalRecordSchema, refusals: deedRefusals }),
  /** Says that the rail was paid in by hand; what the rail says of it counts. */
  adminMarkWithdrawalFunded: callable({
    ...deciding,
    input: deed,
    output: withdrawalRecordSchema,
    refusals: deedRefusals,
  }),
};

export type MethodView = z.infer<typeof methodViewSchema>;
export type WithdrawalView = z.infer<typeof withdrawalViewSchema>;
export type WithdrawalRecord = z.infer<typeof withdrawalRecordSchema>;
