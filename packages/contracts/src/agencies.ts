import { z } from 'zod';
import { idSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** `agencies/{id}`. */
export const agencyDocumentSchema = storedObject({
  name: z.string().min(1).max(120),
  /** One member booked makes all members busy. */
  shareBusyStatus: z.boolean(),
  memberIds: z.array(idSchema),
});
