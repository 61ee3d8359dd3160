import { paths } from '@sos/contracts/paths';
import { paymentDocumentSchema } from '@sos/contracts/payments';
import { instantSchema } from '@sos/contracts/shared';
import { storedObject } from '@sos/contracts/stored';
import { z } from 'zod';
import { documentsOf } from '../shared/documents.ts';

export const paymentDocuments = documentsOf(paymentDocumentSchema, paths.payment);

/** `processed_webhook_events/{id}`: an event that was acted upon. */
export const processedEventSchema = storedObject({
  type: z.string(),
  paymentId: z.string(),
  processedAt: instantSchema,
});
export const processedEventDocuments = documentsOf(processedEventSchema, paths.processedEvent);
