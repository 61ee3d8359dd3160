import { personMoments } from '@sos/domain/accounts/moments';
import { z } from 'zod';
import { idSchema, instantSchema, moneySchema } from './shared.ts';

/** One thing that happened to a person. */
export const personLineSchema = z.strictObject({
  at: instantSchema,
  event: z.enum(personMoments),
  /** What it is about, by the id by which its room opens it. */
  id: z.string(),
  /** Where it stands by now, by the name that its document has for it. */
  state: z.string().nullable(),
  /** Which text, plan or document it was. */
  what: z.string().nullable(),
  amount: moneySchema.nullable(),
  /** Stars. */
  rating: z.int().nullable(),
  /** Who else has to do with it. */
  personId: idSchema.nullable(),
  /** The path of the document. */
  document: z.string(),
});
export type PersonLine = z.infer<typeof personLineSchema>;
