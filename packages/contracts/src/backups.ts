import { z } from 'zod';

/** A sign-in as a back-up has it; a password only as the hash that Firebase Auth made of it. */
export const keptSignInSchema = z.object({
  uid: z.string(),
  email: z.string().nullable(),
  emailVerified: z.boolean(),
  disabled: z.boolean(),
  displayName: z.string().nullable(),
  phoneNumber: z.string().nullable(),
  claims: z.record(z.string(), z.unknown()),
  /** Base64; null for whoever has no password. */
  passwordHash: z.string().nullable(),
  passwordSalt: z.string().nullable(),
  /** Who else vouches for them. */
  providers: z.array(
    z.object({
      providerId: z.string(),
      uid: z.string(),
      email: z.string().nullable(),
      displayName: z.string().nullable(),
    }),
  ),
  createdAt: z.int(),
});
export type KeptSignIn = z.infer<typeof keptSignInSchema>;

/** What stands in the bucket beside the files of a back-up once all of them are there. */
export const backupManifestSchema = z.object({ files: z.array(z.string()), accounts: z.int(), madeAt: z.int() });

/** What stands in the bucket while a back-up of the database is being written. */
export const begunBackupSchema = z.object({ startedAt: z.int(), operations: z.array(z.string()).min(1) });

/** What stands there once all of it is written: where each copy is, such as `gs://bucket/folder`. */
export const databaseManifestSchema = z.object({ places: z.array(z.string()).min(1), madeAt: z.int() });

/** What both kinds of notes say: when the back-up was whole. */
export const madeAtSchema = z.object({ madeAt: z.int() });

/** What stands in the bucket of those who look for back-ups: since when without a gap, and when last. */
export const watchedBackupsSchema = z.object({ since: z.int(), lookedAt: z.int() });
