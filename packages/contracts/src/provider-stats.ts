import type { ProviderStats } from '@sos/domain/providers/stats';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** `provider_stats/{uid}`: what became of a provider's calls, counted anew each time. */
export const providerStatsSchema: z.ZodType<ProviderStats & { readonly countedAt: number }> = storedObject({
  answered: z.int().nonnegative(),
  missed: z.int().nonnegative(),
  paid: z.int().nonnegative(),
  talkedSeconds: z.int().nonnegative(),
  answerRate: z.number().nullable(),
  countedAt: instantSchema,
});

export const providerStatsMarks: MarksOf<z.infer<typeof providerStatsSchema>> = {
  answered: 'owner: deleted',
  missed: 'owner: deleted',
  paid: 'owner: deleted',
  talkedSeconds: 'owner: deleted',
  answerRate: 'owner: deleted',
  countedAt: 'owner: deleted',
};
