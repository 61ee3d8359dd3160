import { auditSubjects } from '@sos/domain/audit/subjects';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { writtenTextSchema } from './chosen.ts';
import { idSchema, instantSchema } from './shared.ts';
import { storedChoice, storedObject } from './stored.ts';

const SHORTEST_REASON = 3;
const LONGEST_REASON = 2000;

/** What a callable that only shows something to admins has in common with the others. */
export const adminView = { region: 'europe-west1', access: 'admin', resources: 'admin' } as const;
/** The same for a callable that changes something: its admin signed in just now, and its input has a `reason`. */
export const adminDeed = { ...adminView, recent: true } as const;
/** Bounds of a list by the instant at which things began: at the first or later, and before the second. */
export const createdWithin = { from: instantSchema.optional(), before: instantSchema.optional() } as const;
/** How every deed may be refused: `changed` tells the second of two admins at once. */
export const deedRefusals = ['sign_in_again', 'not_found', 'changed'] as const;
/** Why an admin does something, for whoever reads the trail. */
export const reasonSchema = writtenTextSchema.min(SHORTEST_REASON).max(LONGEST_REASON);

/** What a deed found, or left: one word, or facts by name. */
const factsSchema = z.union([z.string(), z.record(z.string(), z.unknown())]).nullable();

/** `admin_audit_logs/{id}`: what an admin did, written with what they did and never changed. */
export const auditEntrySchema = storedObject({
  adminId: idSchema,
  /** The callable, or the command, that did it. */
  action: z.string(),
  subjectKind: storedChoice(auditSubjects, 'other').default('application'),
  subjectId: z.string(),
  before: factsSchema,
  after: factsSchema,
  reason: z.string().default(''),
  at: instantSchema,
  /** The entry of the deed that this one takes back. */
  undoes: z.string().nullable().default(null),
});

export const auditMarks: MarksOf<z.infer<typeof auditEntrySchema>> = {
  adminId: 'admin: kept for audit',
  action: 'none',
  subjectKind: 'none',
  subjectId: 'none',
  before: 'none',
  after: 'none',
  at: 'none',
  undoes: 'none',
  reason: 'admin: kept for audit',
};

export type AuditEntry = z.infer<typeof auditEntrySchema>;
/** An entry under its name, which is made of what it is about, so that one deed is written down once. */
export interface AuditRecord extends AuditEntry {
  readonly id: string;
}

/** `settings/admin_whitelist`: who may act as an admin, besides having the role. Where there is none, nobody may. */
export const adminWhitelistSchema = storedObject({
  uids: z.array(idSchema),
  /** Rises with each change. */
  revision: z.int().nonnegative().default(0),
  /** Whose second factor is asked for; also of some who are off the list now. */
  enrolled: z.array(idSchema).default([]),
  /** Whether everybody on the list must have one. */
  factorRequired: z.boolean().default(false),
});
export type AdminWhitelist = z.infer<typeof adminWhitelistSchema>;

const ENTRIES_A_PAGE = 50;
const entryIdSchema = z.string().regex(/^[^/]{1,400}$/);
/** The name of the entry of the deed that this one takes back. */
export const undoesSchema = entryIdSchema.optional();
const leafSchema = z.union([z.string(), z.number(), z.boolean()]).nullable();

export const auditCallables = {
  /** The newest first; a subject is named with its kind. */
  adminGetAuditLog: callable({
    ...adminView,
    input: z
      .strictObject({
        adminId: idSchema.optional(),
        subjectKind: z.enum(auditSubjects).optional(),
        subjectId: entryIdSchema.optional(),
        cursor: entryIdSchema.optional(),
      })
      .refine(({ subjectId, subjectKind, adminId }) => !subjectId || (subjectKind !== undefined && !adminId)),
    output: z.strictObject({
      entries: z
        .array(
          z.strictObject({
            id: z.string(),
            adminId: idSchema,
            action: z.string(),
            subjectKind: z.enum(auditSubjects),
            subjectId: z.string(),
            /** What the deed changed; the path is empty where the subject is but one word. */
            changes: z.array(z.strictObject({ path: z.string(), before: leafSchema, after: leafSchema })),
            reason: z.string(),
            at: instantSchema,
            undoes: z.string().nullable(),
          }),
        )
        .max(ENTRIES_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: [],
  }),
};
