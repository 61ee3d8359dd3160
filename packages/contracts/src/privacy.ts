import { deletionBlockers, deletionStates, erasurePhases } from '@sos/domain/privacy/account-deletion';
import { exportStates } from '@sos/domain/privacy/data-export';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { adminDeed, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** `data_exports/{uid}`: the copy of their data that somebody asked for last. */
export const dataExportSchema = storedObject({
  state: z.enum(exportStates),
  number: z.int().positive(),
  askedAt: instantSchema,
  askedBy: idSchema.nullable(),
  step: z.int().nonnegative(),
  after: z.string().nullable(),
  parts: z.int().nonnegative(),
  readyAt: instantSchema.nullable(),
  expiresAt: instantSchema.nullable(),
  bytes: z.int().nonnegative().nullable(),
});
export const dataExportMarks: MarksOf<z.infer<typeof dataExportSchema>> = {
  state: 'owner: deleted',
  number: 'none',
  askedAt: 'owner: deleted',
  askedBy: 'admin: kept for audit',
  step: 'none',
  after: 'none',
  parts: 'none',
  readyAt: 'owner: deleted',
  expiresAt: 'owner: deleted',
  bytes: 'none',
};

/** `export_links/{secret}`: who has it may read one file for some minutes. A policy deletes it after `expiresAt`. */
export const exportLinkSchema = storedObject({
  uid: idSchema,
  number: z.int().positive(),
  expiresAt: instantSchema,
});
export const exportLinkMarks: MarksOf<z.infer<typeof exportLinkSchema>> = {
  uid: 'owner: deleted, hidden',
  number: 'none',
  expiresAt: 'none',
};

/** `account_deletions/{uid}`: that an account is to be deleted, or was; what proves it names nobody. */
export const accountDeletionSchema = storedObject({
  state: z.enum(deletionStates),
  number: z.int().positive(),
  askedAt: instantSchema,
  dueAt: instantSchema,
  askedBy: idSchema.nullable(),
  waitsFor: z.array(z.enum(deletionBlockers)),
  pseudonym: z.string(),
  phase: z.enum(erasurePhases),
  step: z.int().nonnegative(),
  after: z.string().nullable(),
  goesOnAt: instantSchema,
  doneAt: instantSchema.nullable(),
  hidProfile: z.boolean(),
  /** True while something is left to do. */
  isOpen: z.boolean(),
});
export const accountDeletionMarks: MarksOf<z.infer<typeof accountDeletionSchema>> = {
  state: 'owner: kept for audit',
  number: 'none',
  askedAt: 'owner: kept for audit',
  dueAt: 'owner: kept for audit',
  askedBy: 'admin: kept for audit',
  waitsFor: 'none',
  pseudonym: 'owner: kept for audit, hidden',
  phase: 'none',
  step: 'none',
  after: 'none',
  goesOnAt: 'none',
  doneAt: 'owner: kept for audit',
  hidProfile: 'none',
  isOpen: 'none',
};

const exportView = z.strictObject({
  state: z.enum(exportStates),
  askedAt: z.int(),
  /** How much of it is gathered, in hundredths. */
  progress: z.int().min(0).max(100),
  expiresAt: z.int().nullable(),
  bytes: z.int().nullable(),
});
export type ExportView = z.infer<typeof exportView>;
const deletionView = z.strictObject({
  askedAt: z.int(),
  dueAt: z.int(),
  waitsFor: z.array(z.enum(deletionBlockers)),
  /** False once it has begun. */
  canBeWithdrawn: z.boolean(),
});
export type DeletionView = z.infer<typeof deletionView>;

const member = { region: 'europe-west1', access: 'member', resources: 'user' } as const;
const nothing = z.strictObject({});
const adminInput = z.strictObject({ uid: idSchema, reason: reasonSchema });

export const privacyCallables = {
  /** What the caller has asked for about their data. */
  getPrivacy: callable({
    ...member,
    input: nothing,
    output: z.strictObject({
      /** Null where none was ever asked for. */
      dataExport: exportView.nullable(),
      /** Null while none is asked for. */
      deletion: deletionView.nullable(),
      /** What a deletion would wait for. */
      open: z.array(z.enum(deletionBlockers)),
    }),
    refusals: [],
  }),
  /** Gathers a copy of everything that is the caller's; they are told by mail when it is ready. */
  requestDataExport: callable({
    ...member,
    recent: true,
    limits: ['exports_asked'],
    input: nothing,
    output: exportView,
    refusals: ['sign_in_again', 'export_underway'],
  }),
  getDataExportUrl: callable({
    ...member,
    sensitive: true,
    input: nothing,
    /** Serves for some minutes, whoever opens it. */
    output: z.strictObject({ url: z.url() }),
    refusals: ['not_found'],
  }),
  /** The account is deleted after some days in which that can be taken back, and not while a call, money or a dispute is open. */
  requestAccountDeletion: callable({
    ...member,
    recent: true,
    limits: ['deletions_asked'],
    input: nothing,
    output: deletionView,
    refusals: ['sign_in_again', 'address_unconfirmed', 'deletion_begun', 'admins_stay'],
  }),
  cancelAccountDeletion: callable({
    ...member,
    sensitive: true,
    input: nothing,
    output: nothing,
    refusals: ['not_found', 'deletion_begun'],
  }),
  /** As if the person had asked, who is told; the file is theirs alone. */
  adminExportPerson: callable({
    ...adminDeed,
    input: adminInput,
    output: nothing,
    refusals: [...deedRefusals, 'export_underway'],
  }),
  /** The same delay, in which any admin, and the person, can take it back. */
  adminErasePerson: callable({
    ...adminDeed,
    input: adminInput.extend({ deed: z.enum(['erase', 'withdraw']) }),
    output: nothing,
    refusals: [...deedRefusals, 'deletion_begun', 'admins_stay', 'own_account'],
  }),
};
