import { type ModelRole, modelRoles, vendors } from '@sos/domain/assistant/answer';
import type { ModelChains } from '@sos/domain/assistant/models';
import { z } from 'zod';

const LONGEST_NAME = 100;
const MOST_MODELS = 5;

const chainSchema = z
  .array(
    z.strictObject({
      vendor: z.enum(vendors),
      model: z.string().min(1).max(LONGEST_NAME),
      /** US cents a million tokens. */
      input: z.number().nonnegative(),
      output: z.number().nonnegative(),
    }),
  )
  .min(1)
  .max(MOST_MODELS);
const chainsSchema = z.strictObject(
  Object.fromEntries(modelRoles.map((role) => [role, chainSchema])) as Record<ModelRole, typeof chainSchema>,
);

/** Models retire, so their names are configuration. Throws a ZodError or SyntaxError that says what is wrong with it. */
export function parseModels(json: string): ModelChains {
  return chainsSchema.parse(JSON.parse(json));
}
