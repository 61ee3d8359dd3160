import { disputeDeeds, disputeKinds, disputePhases, disputeStatuses } from '@sos/domain/disputes/dispute';
import { LONGEST_EVIDENCE } from '@sos/domain/disputes/evidence-length';
import { disputeRefusals } from '@sos/domain/disputes/refusals';
import { rails } from '@sos/domain/payments/rail';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { idSchema, instantSchema, moneySchema } from './shared.ts';
import { storedMoneySchema, storedObject } from './stored.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const longest = LONGEST_EVIDENCE;
const evidenceFields = {
  productDescription: z.string().max(longest.productDescription),
  serviceDate: z.string().regex(DAY),
  activityLog: z.string().max(longest.activityLog),
  explanation: z.string().max(longest.explanation),
};

const orderSchema = storedObject({
  deed: z.enum(disputeDeeds),
  since: instantSchema,
  after: z.int().nonnegative(),
  askedAt: instantSchema.nullable(),
  refusedWith: z.string().nullable(),
  refusals: z.int().nonnegative(),
  askAfter: instantSchema.nullable(),
});

/** `disputes/{id}`, under the rail's own id: somebody wants the money of a payment back through their bank or wallet. */
export const disputeDocumentSchema = storedObject({
  rail: z.enum(rails),
  paymentId: idSchema,
  clientId: idSchema,
  providerId: idSchema,
  amount: storedMoneySchema,
  reason: z.string(),
  kind: z.enum(disputeKinds),
  phase: z.enum(disputePhases),
  status: z.enum(disputeStatuses),
  dueBy: instantSchema.nullable(),
  openedAt: instantSchema,
  closedAt: instantSchema.nullable(),
  withdrawn: z.int(),
  fee: z.int(),
  submissions: z.int().nonnegative(),
  toldAt: instantSchema,
  evidence: storedObject(evidenceFields).nullable(),
  order: orderSchema.nullable(),
  tryNumber: z.int().positive(),
  isAccepted: z.boolean(),
  /** By which disputes are listed: the deadline first, and those without one by when they were opened. */
  isOpen: z.boolean(),
  sortBy: instantSchema,
});

export const disputeMarks: MarksOf<z.infer<typeof disputeDocumentSchema>> = {
  rail: 'none',
  paymentId: 'none',
  amount: 'none',
  reason: 'none',
  kind: 'none',
  phase: 'none',
  status: 'none',
  dueBy: 'none',
  openedAt: 'none',
  closedAt: 'none',
  withdrawn: 'none',
  fee: 'none',
  clientId: 'client: kept for accounting',
  providerId: 'provider: kept for accounting',
  submissions: 'none',
  toldAt: 'none',
  tryNumber: 'none',
  isAccepted: 'none',
  isOpen: 'none',
  sortBy: 'none',
  order: 'none',
  evidence: 'client: blanked, hidden',
};

const disputeRecordSchema = z.strictObject({
  id: idSchema,
  rail: z.enum(rails),
  /** The payment's, and the call's. */
  paymentId: idSchema,
  clientId: idSchema,
  providerId: idSchema,
  amount: moneySchema,
  /** The rail's code. */
  reason: z.string(),
  kind: z.enum(disputeKinds),
  status: z.enum(disputeStatuses),
  dueBy: z.int().nullable(),
  openedAt: z.int(),
  closedAt: z.int().nullable(),
  /** Minor units: taken from us and not put back, and what the rail keeps for itself. */
  withdrawn: z.int(),
  fee: z.int(),
  /** What the rail is asked or refused. */
  order: z.strictObject({ deed: z.enum(disputeDeeds), since: z.int(), refusedWith: z.string().nullable() }).nullable(),
});
const evidenceSchema = z.strictObject(evidenceFields);
const DISPUTES_A_PAGE = 50;
const refusals = [...deedRefusals, ...disputeRefusals] as const;

export const disputeCallables = {
  /** The open ones by their deadline, or those that are over, the newest first. */
  adminListDisputes: callable({
    ...adminView,
    input: z.strictObject({ isOpen: z.boolean(), cursor: idSchema.optional() }),
    output: z.strictObject({
      disputes: z.array(disputeRecordSchema).max(DISPUTES_A_PAGE),
      nextCursor: idSchema.nullable(),
    }),
    refusals: [],
  }),
  /** One of them with the evidence as it would be sent. */
  adminGetDispute: callable({
    ...adminView,
    input: z.strictObject({ disputeId: idSchema }),
    output: z.strictObject({
      dispute: disputeRecordSchema,
      evidence: evidenceSchema,
      mayAnswer: z.boolean(),
      mayAccept: z.boolean(),
      /** Minor units: what comes out of the provider's share when it is lost. */
      providerPart: z.int(),
    }),
    refusals: ['not_found'],
  }),
  /** Keeps the evidence as it is edited, or sends it, which the rail takes once. */
  adminSubmitEvidence: callable({
    ...adminDeed,
    region: 'europe-west3',
    input: z.strictObject({
      disputeId: idSchema,
      evidence: evidenceSchema,
      /** As it was when the admin began to write; `changed` where another admin has written since. */
      seen: evidenceSchema.optional(),
      submit: z.boolean(),
      reason: reasonSchema,
    }),
    output: disputeRecordSchema,
    refusals,
  }),
  /** Gives in: the client keeps the money, and the provider's share is taken back. */
  adminAcceptDispute: callable({
    ...adminDeed,
    region: 'europe-west3',
    input: z.strictObject({ disputeId: idSchema, reason: reasonSchema }),
    output: disputeRecordSchema,
    refusals,
  }),
};

export type DisputeDocument = z.infer<typeof disputeDocumentSchema>;
export type DisputeRecord = z.infer<typeof disputeRecordSchema>;
