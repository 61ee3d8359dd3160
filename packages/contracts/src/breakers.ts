import { type Breaker, breakerStates } from '@sos/domain/vendors/breaker';
import { z } from 'zod';
import { instantSchema } from './shared.ts';
import { storedChoice, storedObject } from './stored.ts';

/** `circuit_breakers/{vendor}`, shared by all instances. */
export const breakerDocumentSchema: z.ZodType<Breaker> = storedObject({
  state: storedChoice(breakerStates, 'closed'),
  failures: z.int().nonnegative(),
  since: instantSchema.nullable(),
});
