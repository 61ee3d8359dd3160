import { rails } from '@sos/domain/payments/rail';
import { z } from 'zod';
import { idSchema, moneySchema } from './shared.ts';

/** A payment provider's event about one payment, as it is kept to be followed again. */
export const railEventSchema = z.strictObject({
  rail: z.enum(rails),
  eventId: z.string(),
  type: z.string(),
  bookingId: idSchema,
  became: z.enum(['authorized', 'failed', 'captured', 'released', 'refunded']),
  payment: z.strictObject({ railPaymentId: idSchema, amount: moneySchema }),
  account: z.string().nullable(),
  livemode: z.boolean(),
});
