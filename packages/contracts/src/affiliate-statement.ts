import { ledgerKinds } from '@sos/domain/affiliates/commission';
import { z } from 'zod';
import { centsSchema, commissionViewSchema, ofAffiliate } from './affiliate-dashboard.ts';
import { callable } from './callable.ts';
import { instantSchema, localeSchema } from './shared.ts';

const LINES_A_PAGE = 50;
const LONGEST_CURSOR = 300;
/** Of base64: ten thousand lines take a third of it. */
const LARGEST_FILE = 9_000_000;
const monthSchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** One line of a month: what moved the balance, or a commission of the month that has not moved it. */
const statementLineSchema = z.strictObject({
  id: z.string(),
  /** `open`: a commission that is not on the balance, because it waits or came to nothing. */
  kind: z.enum([...ledgerKinds, 'open']),
  at: instantSchema,
  amount: centsSchema,
  /** After this line; null for what has not moved it. */
  balance: centsSchema.nullable(),
  /** What it comes from; null where it comes from no call. */
  commission: commissionViewSchema.nullable(),
  /** The click that counted, with what the affiliate wrote behind the link; null for a code alone, and once it is forgotten. */
  click: z.strictObject({ at: instantSchema, source: z.string() }).nullable(),
  /** What somebody of ours wrote about a correction. */
  note: z.string().nullable(),
});
export type StatementLine = z.infer<typeof statementLineSchema>;

export const affiliateStatementCallables = {
  /** A month by UTC: first what moved the balance, the oldest first, then what has not. */
  getStatement: callable({
    ...ofAffiliate,
    input: z.strictObject({ month: monthSchema, cursor: z.string().min(1).max(LONGEST_CURSOR).nullable() }),
    output: z.strictObject({
      /** The balance when the month begins, and when it ends or now. */
      opening: centsSchema,
      closing: centsSchema,
      lines: z.array(statementLineSchema).max(LINES_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: ['not_found'],
  }),
  getStatementFile: callable({
    ...ofAffiliate,
    resources: 'heavy',
    limits: ['files_made'],
    input: z.strictObject({ month: monthSchema, locale: localeSchema, format: z.enum(['csv', 'pdf']) }),
    /** In base64; null for a month without lines. */
    output: z.strictObject({ file: z.base64().max(LARGEST_FILE).nullable() }),
    refusals: ['not_found'],
  }),
};
