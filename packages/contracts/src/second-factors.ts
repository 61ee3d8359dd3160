import { RECOVERY_CODES } from '@sos/domain/accounts/second-factor';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { adminDeed, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** As somebody typed it: of the authenticator, or a recovery code. */
const codeSchema = z.string().min(6).max(40);
const ofOneself = { region: 'europe-west1', access: 'member', resources: 'admin' } as const;

/**
 * The second factor of admins. What is one's own is answered before the factor was shown; where there is one already,
 * another is begun only by a sign-in that showed it.
 */
export const secondFactorCallables = {
  getSecondFactor: callable({
    ...ofOneself,
    input: z.strictObject({}),
    output: z.strictObject({
      enrolled: z.boolean(),
      /** Every admin must have one. */
      required: z.boolean(),
      /** It was shown at this sign-in. */
      proved: z.boolean(),
      recoveryCodesLeft: z.int().nonnegative(),
    }),
    refusals: [],
  }),
  /** Makes a secret for an authenticator; nothing counts until `enrolSecondFactor`. */
  beginSecondFactor: callable({
    ...ofOneself,
    recent: true,
    input: z.strictObject({}),
    output: z.strictObject({
      /** In base 32, for whoever types it. */
      secret: z.string(),
      /** What a picture for the authenticator's camera says. */
      uri: z.string(),
    }),
    refusals: ['sign_in_again'],
  }),
  /** Ends every session of the caller; `token` begins one that has shown the factor. The recovery codes are told this once. */
  enrolSecondFactor: callable({
    ...ofOneself,
    recent: true,
    input: z.strictObject({ code: codeSchema }),
    output: z.strictObject({ token: z.string(), recoveryCodes: z.array(z.string()).length(RECOVERY_CODES) }),
    refusals: ['sign_in_again', 'code_wrong', 'code_expired'],
  }),
  /** `token` begins a session that has shown the factor; a code is taken once. */
  proveSecondFactor: callable({
    ...ofOneself,
    recent: true,
    input: z.strictObject({ code: codeSchema }),
    output: z.strictObject({ token: z.string() }),
    refusals: ['sign_in_again', 'code_wrong', 'not_found'],
  }),
  /** For another admin who has lost theirs: their sessions end, and their password alone signs them in until they enrol again. */
  adminResetSecondFactor: callable({
    ...adminDeed,
    input: z.strictObject({ uid: idSchema, reason: reasonSchema }),
    output: z.strictObject({}),
    refusals: [...deedRefusals, 'own_account'],
  }),
  /** Whether an admin without a second factor may do nothing but enrol one. */
  adminRequireSecondFactor: callable({
    ...adminDeed,
    input: z.strictObject({
      required: z.boolean(),
      /** Of the whitelist that the admin saw. */
      revision: z.int().nonnegative(),
      reason: reasonSchema,
    }),
    output: z.strictObject({ required: z.boolean(), revision: z.int().nonnegative() }),
    refusals: deedRefusals,
  }),
};

const cipher = storedObject({ keyId: z.string(), iv: z.string(), tag: z.string(), data: z.string() });

/** `second_factors/{uid}`: secrets are encrypted, recovery codes are keyed digests. Who is enrolled stands in the whitelist. */
export const secondFactorSchema = storedObject({
  secret: cipher.nullable(),
  /** What was begun and not shown yet. */
  begun: storedObject({ secret: cipher, at: instantSchema }).nullable(),
  recovery: z.array(z.string()),
  lastStep: z.int().nonnegative(),
  tries: z.int().nonnegative(),
  pauses: z.int().nonnegative(),
  pausedUntil: instantSchema.nullable(),
});

export const secondFactorMarks: MarksOf<z.infer<typeof secondFactorSchema>> = {
  secret: 'owner: deleted, hidden',
  begun: 'owner: deleted, hidden',
  recovery: 'owner: deleted, hidden',
  lastStep: 'owner: deleted, hidden',
  tries: 'owner: deleted, hidden',
  pauses: 'owner: deleted, hidden',
  pausedUntil: 'owner: deleted, hidden',
};

export type SecondFactorDocument = z.infer<typeof secondFactorSchema>;
