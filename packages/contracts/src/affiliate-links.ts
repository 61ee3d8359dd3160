import { programmes } from '@sos/domain/accounts/affiliates';
import { z } from 'zod';
import { ofAffiliate } from './affiliate-dashboard.ts';
import { callable } from './callable.ts';
import { instantSchema } from './shared.ts';

const LONGEST_SEARCH = 500;
const LONGEST_TRAIL = 300;
const LONGEST_AGENT = 500;
/** Longer than a code, so that one that was typed with spaces is understood. */
const LONGEST_CODE = 20;

export const affiliateLinkCallables = {
  /** The caller's codes, by which their links are made. */
  getReferralLink: callable({
    ...ofAffiliate,
    input: z.strictObject({}),
    output: z.strictObject({
      programme: z.enum(programmes),
      /** Which of those that admins have added. */
      added: z.string().exactOptional(),
      client: z.string(),
      /** Null where the programme pays for no recruits. */
      recruitment: z.string().nullable(),
      /** Leads whoever starts our bot by it to where the first code's link leads. */
      bot: z.url(),
      /** What a first call costs less with the first code, in hundredths of its price; 0 for nothing. */
      discount: z.int().nonnegative(),
      /** From when on the caller takes part. */
      since: instantSchema,
    }),
    refusals: ['not_found'],
  }),
  /** The same as `/r/{code}`, for a page that stands where the redirect is out of reach. */
  recordAffiliateClick: callable({
    region: 'europe-west2',
    access: 'public',
    resources: 'highTraffic',
    located: true,
    limits: ['public_by_address', 'public_by_network'],
    input: z.strictObject({
      code: z.string().min(1).max(LONGEST_CODE),
      /** What stands behind the link. */
      search: z.string().max(LONGEST_SEARCH),
      /** What the browser has kept of earlier links; empty when nothing. */
      kept: z.string().max(LONGEST_TRAIL),
      userAgent: z.string().max(LONGEST_AGENT),
      /** Whether the browser says that its owner does not want to be followed. */
      isPrivate: z.boolean(),
    }),
    /** Where the link leads, and what the browser is to keep of it. */
    output: z.strictObject({ landing: z.string(), trail: z.string().nullable() }),
    refusals: [],
  }),
};
