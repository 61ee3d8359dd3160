import { type ModelRole, modelRoles, seeingVendors, vendors } from '@sos/domain/assistant/answer';
import { defaultModels, type ModelChains } from '@sos/domain/assistant/models';
import { z } from 'zod';

const LONGEST_NAME = 100;
const MOST_MODELS = 5;

const modelSchema = z.strictObject({
  vendor: z.enum(vendors),
  model: z.string().min(1).max(LONGEST_NAME),
  /** US cents a million tokens. */
  input: z.number().nonnegative(),
  output: z.number().nonnegative(),
});
const chainSchema = z.array(modelSchema).min(1).max(MOST_MODELS);
const sees = ({ vendor }: z.infer<typeof modelSchema>) => seeingVendors.some((each) => each === vendor);
const chainsSchema = z.strictObject({
  ...(Object.fromEntries(modelRoles.map((role) => [role, chainSchema])) as Record<ModelRole, typeof chainSchema>),
  /** Left out of what was configured before pictures were read. */
  reading: chainSchema.refine((models) => models.every(sees)).default([...defaultModels.reading]),
});

/** Models retire, so their names are configuration. Throws a ZodError or SyntaxError that says what is wrong with it. */
export function parseModels(json: string): ModelChains {
  return chainsSchema.parse(JSON.parse(json));
}
