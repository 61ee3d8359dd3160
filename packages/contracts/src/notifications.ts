import { type Delivery, deliveryStatuses } from '@sos/domain/notifications/delivery';
import {
  accountTexts,
  askedTexts,
  chatTexts,
  noFacts,
  noticeKinds,
  type NoticeFacts,
  noticeTextNames,
} from '@sos/domain/notifications/notice';
import {
  defaultPreferences,
  outerChannels,
  type Preferences,
  pushKinds,
  smsKinds,
  telegramKinds,
} from '@sos/domain/notifications/preferences';
import { isTimeZone } from '@sos/domain/notifications/quiet-hours';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { adminDeed, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { idSchema, instantSchema } from './shared.ts';
import { storedMoneySchema, storedObject } from './stored.ts';

const DAY_MINUTES = 1440;
const MARKED_AT_ONCE = 100;

/** Of a cause, a kind and a recipient. */
export const notificationIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,300}$/);
const noticeKindSchema = z.enum(noticeKinds);
const minuteSchema = z
  .int()
  .nonnegative()
  .max(DAY_MINUTES - 1);

const factsSchema: z.ZodType<NoticeFacts> = storedObject({
  sessionId: idSchema.nullable(),
  providerName: z.string().nullable(),
  providerId: idSchema.nullable().exactOptional(),
  requestId: idSchema.nullable().exactOptional(),
  ringsAt: instantSchema.nullable(),
  total: storedMoneySchema.nullable(),
  talkSeconds: z.int().nonnegative().nullable(),
  givenBack: z.array(storedObject({ amount: storedMoneySchema, at: instantSchema })).exactOptional(),
  alerts: z.array(storedObject({ kind: z.string(), count: z.int().positive() })).exactOptional(),
  alertId: z.string().nullable().exactOptional(),
}).default(noFacts);

const notice = {
  recipientId: idSchema,
  cause: z.string(),
  facts: factsSchema,
};

/** `notifications/{id}`: what its recipient reads behind the bell. */
export const notificationDocumentSchema = storedObject({
  ...notice,
  text: z.enum(noticeTextNames),
  createdAt: instantSchema,
  readAt: instantSchema.nullable(),
});

export const notificationMarks: MarksOf<z.infer<typeof notificationDocumentSchema>> = {
  recipientId: 'owner: deleted',
  facts: 'owner: deleted',
  text: 'owner: deleted',
  createdAt: 'owner: deleted',
  readAt: 'owner: deleted',
  cause: 'none',
};

/** `notification_deliveries/{id}`: one notice on its way through one channel; nothing of an address is in it. */
export const deliveryDocumentSchema: z.ZodType<Delivery> = storedObject({
  ...notice,
  text: z.enum([...noticeTextNames, ...accountTexts, ...askedTexts, ...chatTexts]),
  channel: z.enum(outerChannels),
  status: z.enum(deliveryStatuses),
  dueAt: instantSchema,
  tries: z.int().nonnegative(),
  leasedUntil: instantSchema.nullable(),
  problem: z.string().nullable(),
  createdAt: instantSchema,
  endedAt: instantSchema.nullable(),
  checkAt: instantSchema.nullable().default(null),
  replays: z.int().nonnegative(),
  replayedBy: z.string().nullable(),
});

export const deliveryMarks: MarksOf<Delivery> = {
  recipientId: 'owner: deleted',
  facts: 'owner: deleted',
  text: 'owner: deleted',
  channel: 'owner: deleted',
  status: 'owner: deleted',
  createdAt: 'owner: deleted',
  endedAt: 'owner: deleted',
  cause: 'none',
  dueAt: 'none',
  tries: 'none',
  leasedUntil: 'none',
  problem: 'none',
  checkAt: 'none',
  replays: 'none',
  replayedBy: 'none',
};

/** `notification_dlq/{id}`: a delivery that was given up, once for each time. */
export const deadDeliverySchema = storedObject({
  deliveryId: z.string(),
  recipientId: idSchema,
  text: z.string(),
  channel: z.string(),
  problem: z.string().nullable(),
  diedAt: instantSchema,
});

export const deadDeliveryMarks: MarksOf<z.infer<typeof deadDeliverySchema>> = {
  recipientId: 'owner: deleted',
  text: 'owner: deleted',
  channel: 'owner: deleted',
  diedAt: 'owner: deleted',
  deliveryId: 'none',
  problem: 'none',
};

/** `notification_preferences/{uid}`; whoever has none is told of everything at once. */
export const preferencesDocumentSchema: z.ZodType<Preferences> = storedObject({
  // What only a newer release knows reads as the kind that nobody is sent a second time.
  muted: storedObject({
    email: z.array(noticeKindSchema.catch('welcome')),
    push: z.array(noticeKindSchema.catch('welcome')).default(() => [...defaultPreferences.muted.push]),
    sms: z.array(noticeKindSchema.catch('welcome')).default(() => [...defaultPreferences.muted.sms]),
    telegram: z.array(noticeKindSchema.catch('welcome')).default(() => [...defaultPreferences.muted.telegram]),
  }).default(() => ({
    email: [],
    push: [...defaultPreferences.muted.push],
    sms: [...defaultPreferences.muted.sms],
    telegram: [...defaultPreferences.muted.telegram],
  })),
  quietHours: storedObject({ from: minuteSchema, to: minuteSchema }).nullable().default(defaultPreferences.quietHours),
  timeZone: z.string().nullable().default(defaultPreferences.timeZone),
});

export const preferencesMarks: MarksOf<Preferences> = {
  muted: 'owner: deleted',
  quietHours: 'owner: deleted',
  timeZone: 'owner: deleted',
};

/** `fcmTokens/{id}`: a device by its token, which only functions read. */
export const pushTokenDocumentSchema = storedObject({ uid: idSchema, token: z.string(), savedAt: instantSchema });

export const pushTokenMarks: MarksOf<z.infer<typeof pushTokenDocumentSchema>> = {
  uid: 'owner: deleted',
  savedAt: 'owner: deleted',
  token: 'owner: deleted, hidden',
};

/** The part of a profile that says whether its owner is off and clients see it; why they are off, only an older release writes there. */
export const switchSchema = storedObject({
  availability: z.string(),
  offlineBecause: z.string().nullable().default(null),
  approval: z.string().default('pending'),
  visible: z.boolean().default(false),
});

const preferencesInput = z.strictObject({
  muted: z.strictObject({
    email: z.array(noticeKindSchema).max(noticeKinds.length),
    push: z
      .array(noticeKindSchema)
      .max(noticeKinds.length)
      .default([...pushKinds]),
    sms: z
      .array(noticeKindSchema)
      .max(noticeKinds.length)
      .default([...smsKinds]),
    telegram: z
      .array(noticeKindSchema)
      .max(noticeKinds.length)
      .default([...telegramKinds]),
  }),
  quietHours: z
    .strictObject({ from: minuteSchema, to: minuteSchema })
    .refine(({ from, to }) => from !== to)
    .nullable(),
  timeZone: z.string().max(64).refine(isTimeZone).nullable(),
});

/** As FCM makes them. */
const ofToken = z.strictObject({ token: z.string().regex(/^[\w:-]{20,1024}$/) });

export const notificationCallables = {
  markNotificationsRead: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    sensitive: false,
    input: z.strictObject({ ids: z.array(notificationIdSchema).min(1).max(MARKED_AT_ONCE) }),
    output: z.strictObject({}),
    refusals: [],
  }),
  updateNotificationPreferences: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    sensitive: false,
    input: preferencesInput,
    output: z.strictObject({}),
    refusals: [],
  }),
  /** Sends the caller the receipt of a call that they paid, to the address that they have confirmed. */
  mailReceipt: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    sensitive: false,
    limits: ['receipts_mailed'],
    input: z.strictObject({ sessionId: idSchema, requestId: z.uuid() }),
    output: z.strictObject({}),
    refusals: ['not_found', 'not_charged', 'address_unconfirmed'],
  }),
  savePushToken: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    input: ofToken,
    output: z.strictObject({}),
    refusals: [],
  }),
  removePushToken: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    input: ofToken,
    output: z.strictObject({}),
    refusals: [],
  }),
  adminReplayDeadLetter: callable({
    ...adminDeed,
    input: z.strictObject({ deliveryId: notificationIdSchema, reason: reasonSchema }),
    output: z.strictObject({ status: z.enum(deliveryStatuses) }),
    refusals: deedRefusals,
  }),
};

export type NotificationDocument = z.infer<typeof notificationDocumentSchema>;
export type DeadDelivery = z.infer<typeof deadDeliverySchema>;
