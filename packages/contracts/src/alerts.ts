import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** `technical_alerts/{id}`, one document for each kind and key. */
export const alertDocumentSchema = storedObject({
  kind: z.string(),
  key: z.string(),
  detail: z.record(z.string(), z.unknown()),
  /** When it was last raised. */
  raisedAt: instantSchema,
  /** Again each time that it came back after somebody had seen to it. */
  times: z.int().positive().default(1),
  acknowledgedAt: instantSchema.nullable().default(null),
  /** The admin who did. */
  acknowledgedBy: idSchema.nullable().default(null),
});

const ALERTS_A_PAGE = 50;
/** Whether alerts that nobody acknowledges are told at the caller's own telephone. */
const alertTelephoneSchema = z.strictObject({
  /** The last two digits of the number that they have proved; null where they have proved none. */
  ending: z.string().nullable(),
  agreed: z.boolean(),
});
const alertIdSchema = z.string().regex(/^[^/]{1,600}$/);

export const alertCallables = {
  /** The newest first, or the one that is named, if there is such a one. */
  adminListAlerts: callable({
    ...adminView,
    input: z.strictObject({
      state: z.enum(['open', 'all']).default('open'),
      cursor: alertIdSchema.optional(),
      id: alertIdSchema.optional(),
    }),
    output: z.strictObject({
      alerts: z
        .array(
          z.strictObject({
            id: z.string(),
            kind: z.string(),
            key: z.string(),
            detail: z.array(z.strictObject({ name: z.string(), value: z.string() })),
            raisedAt: instantSchema,
            times: z.int().positive(),
            acknowledgedAt: instantSchema.nullable(),
            acknowledgedBy: idSchema.nullable(),
          }),
        )
        .max(ALERTS_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: [],
  }),
  /** `changed` where another admin did before. */
  adminAcknowledgeAlert: callable({
    ...adminDeed,
    input: z.strictObject({ alertId: alertIdSchema, reason: reasonSchema }),
    output: z.strictObject({}),
    refusals: deedRefusals,
  }),
  /** Of the caller. */
  adminGetAlertTelephone: callable({
    ...adminView,
    input: z.strictObject({}),
    output: alertTelephoneSchema,
    refusals: [],
  }),
  /** The caller's own wish; `phone_missing` where they agree and have proved no number. */
  adminChooseAlertTelephone: callable({
    ...adminView,
    input: z.strictObject({ agreed: z.boolean() }),
    output: alertTelephoneSchema,
    refusals: ['phone_missing'],
  }),
};
