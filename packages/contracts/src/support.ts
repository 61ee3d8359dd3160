import { locales } from '@sos/domain/shared/locale';
import {
  LONGEST_QUESTION,
  MOST_ANSWERS,
  SHORTEST_QUESTION,
  type SupportRequest,
  supportStates,
  supportTopics,
} from '@sos/domain/support/request';
import { type Attachment, type ContactUpload, MOST_ATTACHMENTS } from '@sos/domain/support/upload';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema, undoesSchema } from './audit.ts';
import { callable } from './callable.ts';
import { writtenTextSchema } from './chosen.ts';
import { emailSchema, idSchema, instantSchema, localeSchema } from './shared.ts';
import { storedChoice, storedObject } from './stored.ts';

const REQUESTS_A_PAGE = 50;

/** `contact_uploads/{id}`: that a file is waited for at `contact/{id}` of the bucket, whose rules read this. */
export const contactUploadSchema: z.ZodType<ContactUpload> = storedObject({
  requestId: z.string(),
  createdAt: instantSchema,
  until: instantSchema,
});

const attachmentSchema: z.ZodType<Attachment> = storedObject({ path: z.string(), type: z.string(), size: z.int() });
const answer = { text: z.string(), by: idSchema, at: instantSchema };

/** `support_requests/{id}`: what somebody asks us, under the id that their browser gave it, and what they were answered. */
export const supportRequestSchema: z.ZodType<SupportRequest> = storedObject({
  uid: idSchema.nullable(),
  email: z.string().nullable(),
  topic: storedChoice(supportTopics, 'other'),
  text: z.string(),
  locale: storedChoice(locales, 'en'),
  status: z.enum(supportStates),
  revision: z.int().nonnegative(),
  createdAt: instantSchema,
  answers: z.array(storedObject(answer)),
  attachments: z.array(attachmentSchema).default([]),
});

export const supportMarks: MarksOf<SupportRequest> = {
  uid: 'owner: deleted',
  email: 'owner: deleted',
  topic: 'owner: deleted',
  text: 'owner: deleted',
  locale: 'owner: deleted',
  createdAt: 'owner: deleted',
  status: 'none',
  revision: 'none',
  answers: 'owner: deleted, hidden',
  attachments: 'owner: deleted, hidden',
};

const requestIdSchema = z.uuid();

export const supportCallables = {
  /** Opens an address for one file of a message that is being written, once and for ten minutes. */
  createContactUpload: callable({
    region: 'europe-west1',
    access: 'public',
    identified: true,
    resources: 'user',
    limits: ['contact_uploads'],
    input: z.strictObject({ requestId: requestIdSchema }),
    output: z.strictObject({ uploadId: z.uuid(), until: instantSchema }),
    refusals: [],
  }),
  /** Asks us for help. Whoever is signed in is answered at their account's address, everybody else at the one they give. */
  contactSupport: callable({
    region: 'europe-west1',
    access: 'public',
    identified: true,
    resources: 'user',
    limits: ['support_by_address', 'support_by_network'],
    input: z.strictObject({
      requestId: requestIdSchema,
      topic: z.enum(supportTopics),
      text: writtenTextSchema.min(SHORTEST_QUESTION).max(LONGEST_QUESTION),
      locale: localeSchema,
      email: emailSchema.nullable(),
      /** What `createContactUpload` gave for files of this message. */
      attachments: z.array(z.uuid()).max(MOST_ATTACHMENTS).exactOptional(),
    }),
    output: z.strictObject({}),
    refusals: ['file_refused', 'file_too_large'],
  }),
  /** The newest first. */
  adminListSupportRequests: callable({
    ...adminView,
    input: z.strictObject({ status: z.enum(supportStates).optional(), cursor: requestIdSchema.optional() }),
    output: z.strictObject({
      requests: z
        .array(
          z.strictObject({
            id: requestIdSchema,
            uid: idSchema.nullable(),
            email: z.string().nullable(),
            topic: z.enum(supportTopics),
            text: z.string(),
            locale: localeSchema,
            status: z.enum(supportStates),
            revision: z.int().nonnegative(),
            createdAt: instantSchema,
            answers: z.array(z.strictObject(answer)).max(MOST_ANSWERS),
            attachments: z
              .array(z.strictObject({ path: z.string(), type: z.string(), size: z.int() }))
              .max(MOST_ATTACHMENTS),
          }),
        )
        .max(REQUESTS_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: [],
  }),
  /** Answers by mail, closes without a word, or opens again. */
  adminAnswerSupport: callable({
    ...adminDeed,
    input: z
      .strictObject({
        requestId: requestIdSchema,
        revision: z.int().nonnegative(),
        deed: z.enum(['answer', 'close', 'reopen']),
        /** What is mailed; null where nothing is. */
        text: writtenTextSchema.min(1).max(LONGEST_QUESTION).nullable(),
        reason: reasonSchema,
        undoes: undoesSchema,
      })
      .refine(({ deed, text }) => (deed === 'answer') === (text !== null)),
    output: z.strictObject({ status: z.enum(supportStates), revision: z.int().nonnegative() }),
    refusals: deedRefusals,
  }),
};
