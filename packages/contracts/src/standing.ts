import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema, undoesSchema } from './audit.ts';
import { callable } from './callable.ts';
import { idSchema } from './shared.ts';
import { roles } from '@sos/domain/accounts/roles';

const statuses = ['active', 'suspended'] as const;
const refusals = [...deedRefusals, 'own_account'] as const;
const undoes = undoesSchema;
const whitelistView = z.strictObject({ uids: z.array(idSchema), revision: z.int().nonnegative() });
const adminsView = z.strictObject({
  ...whitelistView.shape,
  /** Who has a second factor. */
  enrolled: z.array(idSchema),
  factorRequired: z.boolean(),
});

/** Who somebody is to the platform. Nobody changes their own standing, so that an admin is always left. */
export const standingCallables = {
  /** Suspends or restores; `changed` where it is so already. What of theirs is booked and has not begun is cancelled. */
  adminUpdateUserStatus: callable({
    ...adminDeed,
    input: z.strictObject({ uid: idSchema, status: z.enum(statuses), reason: reasonSchema, undoes }),
    output: z.strictObject({ status: z.enum(statuses) }),
    refusals,
  }),
  /** Lets somebody book again whose calls came to nothing too often. */
  adminLetBook: callable({
    ...adminDeed,
    input: z.strictObject({ uid: idSchema, reason: reasonSchema }),
    output: z.strictObject({}),
    refusals: deedRefusals,
  }),
  /** `was` is the role that the admin saw; a new admin acts once they are on the whitelist as well. */
  adminSetRole: callable({
    ...adminDeed,
    input: z.strictObject({ uid: idSchema, role: z.enum(roles), was: z.enum(roles), reason: reasonSchema, undoes }),
    output: z.strictObject({ role: z.enum(roles) }),
    refusals: [...refusals, 'kind_fixed', 'address_unconfirmed'],
  }),
  /** Says that the platform itself operates the account of a provider, or that it does not; `changed` where that is so by now. */
  adminSetOwnAccount: callable({
    ...adminDeed,
    input: z.strictObject({ uid: idSchema, isOwn: z.boolean(), reason: reasonSchema, undoes }),
    output: z.strictObject({ isOwn: z.boolean() }),
    refusals,
  }),
  adminGetWhitelist: callable({ ...adminView, input: z.strictObject({}), output: adminsView, refusals: [] }),
  /** Puts an admin on the list, or takes one off. */
  adminEditWhitelist: callable({
    ...adminDeed,
    input: z.strictObject({
      uid: idSchema,
      listed: z.boolean(),
      /** Of the list that the admin saw. */
      revision: z.int().nonnegative(),
      reason: reasonSchema,
      undoes,
    }),
    output: whitelistView,
    refusals,
  }),
};
