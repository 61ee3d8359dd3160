import { passwordLength } from '@sos/domain/accounts/password';
import { opennessRefusals } from '@sos/domain/openness/refusals';
import { z } from 'zod';
import { referralSchema } from './booking-input.ts';
import { callable } from './callable.ts';
import { detailsSchema, personSchema } from './registration.ts';
import { countrySchema, emailSchema } from './shared.ts';
import { roles } from '@sos/domain/accounts/roles';

/** Given by the browser, so that a request that is repeated does its work once. */
const requestIdSchema = z.uuid();
/** How strong it is, is for the domain to say. */
const passwordSchema = z.string().min(1).max(passwordLength.most);

const details = detailsSchema.shape;
const registration = {
  ...personSchema.shape,
  /** Affiliates have callables of their own, and admins give the other roles. A lawyer or an expatriate applies with it and shows nothing yet. */
  role: z.enum(['client', 'lawyer', 'expat']),
  referral: referralSchema.exactOptional(),
};

const member = { region: 'europe-west1', access: 'member', resources: 'user' } as const;
const anyone = {
  region: 'europe-west1',
  access: 'public',
  resources: 'user',
  limits: ['accounts_by_address', 'accounts_by_network'],
} as const;
const nothing = z.strictObject({});

export const accountCallables = {
  /** Answers alike whether the address has an account or not. */
  registerAccount: callable({
    ...anyone,
    input: z.strictObject({
      ...registration,
      requestId: requestIdSchema,
      email: emailSchema,
      password: passwordSchema,
    }),
    output: nothing,
    refusals: ['weak_password', ...opennessRefusals],
  }),
  /** For whoever signed in by Google and has no document yet; whoever has one keeps it as it is. */
  completeAccount: callable({
    ...member,
    unregistered: true,
    input: z.strictObject(registration),
    output: nothing,
    refusals: ['other_role', ...opennessRefusals],
  }),
  getAccount: callable({
    ...member,
    unregistered: true,
    input: nothing,
    output: z.strictObject({
      ...details,
      firstName: z.string(),
      lastName: z.string(),
      country: countrySchema,
      role: z.enum(roles),
      email: z.string(),
      emailConfirmed: z.boolean(),
      hasPassword: z.boolean(),
      hasGoogle: z.boolean(),
      wantsNews: z.boolean(),
    }),
    refusals: [],
  }),
  updatePreferences: callable({
    ...member,
    /** What is left out stays as it is. */
    input: z.strictObject({ ...details, wantsNews: z.boolean().exactOptional() }),
    output: nothing,
    refusals: ['address_unconfirmed'],
  }),
  /** Answers alike whether the address has an account or not. */
  requestPasswordReset: callable({
    ...anyone,
    input: z.strictObject({ requestId: requestIdSchema, email: emailSchema }),
    output: nothing,
    refusals: [],
  }),
  requestEmailVerification: callable({
    ...member,
    limits: ['account_mails_by_person'],
    input: z.strictObject({ requestId: requestIdSchema }),
    output: nothing,
    refusals: ['changed'],
  }),
  /** Answers alike whether the new address has an account or not; waits until the old one is confirmed. */
  requestEmailChange: callable({
    ...member,
    recent: true,
    limits: ['account_mails_by_person'],
    input: z.strictObject({ requestId: requestIdSchema, email: emailSchema }),
    output: nothing,
    refusals: ['sign_in_again', 'address_unconfirmed'],
  }),
  changePassword: callable({
    ...member,
    recent: true,
    limits: ['account_mails_by_person'],
    input: z.strictObject({ password: passwordSchema }),
    output: nothing,
    refusals: ['sign_in_again', 'weak_password'],
  }),
  /** Ends every session, that of the caller too. */
  signOutEverywhere: callable({ ...member, input: nothing, output: nothing, refusals: [] }),
};
