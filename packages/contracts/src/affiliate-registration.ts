import { audiences } from '@sos/domain/affiliates/profile';
import { passwordLength } from '@sos/domain/accounts/password';
import { opennessRefusals } from '@sos/domain/openness/refusals';
import { z } from 'zod';
import { ofAffiliate } from './affiliate-dashboard.ts';
import { callable } from './callable.ts';
import { referralSchema } from './booking-input.ts';
import { personSchema, visitorSchema } from './registration.ts';
import { emailSchema, localeSchema } from './shared.ts';

const LONGEST_PLACE = 300;

const placeSchema = z
  .string()
  .trim()
  .min(3)
  .max(LONGEST_PLACE)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);

const person = {
  ...personSchema.shape,
  referral: referralSchema.exactOptional(),
  /** What their browser calls itself, as links that are followed in it do. */
  visitor: visitorSchema.exactOptional(),
  /** Left out by whoever is signed in already. */
  credentials: z
    .strictObject({
      requestId: z.uuid(),
      email: emailSchema,
      password: z.string().min(1).max(passwordLength.most),
    })
    .exactOptional(),
  /** Where they talk, write or have their group. */
  place: placeSchema,
  language: localeSchema,
};

const LONGEST_ID = 40;

const registering = {
  region: 'europe-west2',
  access: 'public',
  identified: true,
  resources: 'user',
  limits: ['accounts_by_address', 'accounts_by_network'],
  output: z.strictObject({}),
  refusals: ['weak_password', 'other_role', ...opennessRefusals],
} as const;
const reach = { audience: z.enum(audiences) };

export const affiliateRegistrationCallables = {
  /** Each answers alike whether the address has an account or not. */
  registerChatter: callable({ ...registering, input: z.strictObject(person) }),
  registerInfluencer: callable({ ...registering, input: z.strictObject({ ...person, ...reach }) }),
  registerBlogger: callable({ ...registering, input: z.strictObject({ ...person, ...reach }) }),
  registerGroupAdmin: callable({ ...registering, input: z.strictObject({ ...person, ...reach }) }),
  /** For a programme that an admin has added. `not_found` where there is none that is open. */
  registerPartner: callable({
    ...registering,
    input: z.strictObject({
      ...person,
      programme: z.string().min(1).max(LONGEST_ID),
      audience: z.enum(audiences).exactOptional(),
    }),
    refusals: [...registering.refusals, 'not_found'],
  }),
  /** What an affiliate has said of themselves, with what their programme does not ask as null. */
  getAffiliateProfile: callable({
    ...ofAffiliate,
    input: z.strictObject({}),
    output: z.strictObject({ place: z.string(), audience: z.enum(audiences).nullable(), language: localeSchema }),
    refusals: ['not_found'],
  }),
  /** What is left out stays as it is. */
  updateAffiliateProfile: callable({
    ...ofAffiliate,
    limits: ['saves_by_person'],
    input: z.strictObject({
      place: placeSchema.exactOptional(),
      audience: z.enum(audiences).exactOptional(),
      language: localeSchema.exactOptional(),
    }),
    output: z.strictObject({}),
    refusals: ['not_found'],
  }),
  /** Gives a client or a provider a link for their friends. `not_found` for everybody else. */
  joinGeneralProgramme: callable({
    region: 'europe-west2',
    access: 'member',
    resources: 'user',
    limits: ['saves_by_person'],
    input: z.strictObject({ language: localeSchema, visitor: visitorSchema.exactOptional() }),
    output: z.strictObject({}),
    refusals: ['not_found', 'closed_for_now'],
  }),
};
