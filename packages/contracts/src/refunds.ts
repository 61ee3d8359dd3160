import { refundOrigins, refundStatuses } from '@sos/domain/payments/refund-state';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { idSchema, instantSchema } from './shared.ts';
import { storedMoneySchema, storedObject } from './stored.ts';

/** `refunds/{id}`, which its client may read. */
export const refundDocumentSchema = storedObject({
  paymentId: idSchema,
  clientId: idSchema,
  amount: storedMoneySchema,
  origin: z.enum(refundOrigins),
  status: z.enum(refundStatuses),
  at: instantSchema,
});

export const refundMarks: MarksOf<z.infer<typeof refundDocumentSchema>> = {
  paymentId: 'none',
  amount: 'none',
  origin: 'none',
  status: 'none',
  at: 'none',
  clientId: 'client: kept for accounting',
};
