import { CODE_LENGTH } from '@sos/domain/affiliates/code';
import { z } from 'zod';
import { idSchema } from './shared.ts';

/** E.164 once spaces are taken out; whether it can really be called is the domain's question. */
export const phoneInputSchema = z.string().min(1).max(32);

/** By which code somebody came, as their browser kept it. */
export const referralSchema = z.strictObject({
  code: z.string().length(CODE_LENGTH),
  clickId: idSchema.nullable(),
  /** The first click that the browser knows of. */
  firstClickId: idSchema.nullable(),
});
