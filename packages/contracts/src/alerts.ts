import { z } from 'zod';
import { instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** `technical_alerts/{id}`, one document for each kind and key. */
export const alertDocumentSchema = storedObject({
  kind: z.string(),
  key: z.string(),
  detail: z.record(z.string(), z.unknown()),
  raisedAt: instantSchema,
});
